import { messageOf, schemaIssues, type SchemaIssue } from '../content-files/schema-issues.ts';
import type { EntryFile } from './entry-file.ts';
import type { FormField } from './form-fields.ts';
import { idOf } from './slot.ts';

/** A fault of what is written, at the field that shows it. */
export interface FormFault {
  path: readonly PropertyKey[];
  /** The fields' names from the top, as the form calls them. */
  name: string;
  message: string;
}

/** Every fault that the site's own schema finds in what is written, with the same words as the check. */
export function formFaults({ kind, form, data }: EntryFile): FormFault[] {
  return schemaIssues(kind.schema, data).map((found) => {
    const path = placeOf(found);
    return { path, name: nameOf(form, path), message: wordsForForm(messageOf(found.issue)) };
  });
}

function placeOf({ path, issue }: SchemaIssue): readonly PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...path, ...issue.keys.slice(0, 1)] : path;
}

/** In a form a list is not written with “- ”, “unpublished” is a button, and there is no command. */
export function wordsForForm(message: string): string {
  return message
    .replaceAll(
      /ঘরে প্রতি লাইনে “- ” দিয়ে একটি করে মান লিখুন, যেমন: - .*$/gu,
      'তালিকায় অন্তত একটি যোগ করুন',
    )
    .replaceAll(/; কোনো উৎসে না থাকলে লিখুন: unpublished.*$/gu, '; কোনো উৎসে না থাকলে সেটি বেছে নিন')
    .replaceAll('ইংরেজি অঙ্কে শুধু সংখ্যা', 'শুধু সংখ্যা')
    .replace(/, বা চালান: npm .*$/u, '');
}

function nameOf(form: FormField, path: readonly PropertyKey[]): string {
  const names: string[] = [];
  let field: FormField | undefined = form;
  for (const key of path) {
    while (field?.kind === 'absent-or') field = field.inner;
    if (field?.kind === 'list') field = field.item;
    else if (field?.kind === 'entries') field = field.entry;
    else field = field?.kind === 'record' ? field.fields[String(key)] : undefined;
    const name: string | undefined = typeof key === 'number' ? undefined : field?.title;
    if (name !== undefined && name !== '' && name !== names.at(-1)) names.push(name);
  }
  return names.join(' › ');
}

/** Tells each fault beside its field, and takes away those that are mended. */
export function showFaults(within: ParentNode, faults: readonly FormFault[]): void {
  const untold = new Map(faults.map((fault) => [`${idOf(fault.path)}.fault`, fault]));
  for (const place of within.querySelectorAll<HTMLElement>('.fault')) {
    const fault = untold.get(place.id);
    place.hidden = fault === undefined;
    place.textContent = fault?.message ?? '';
    const control = within.querySelector(`[id="${place.id.replace(/\.fault$/u, '')}"]`);
    if (fault) control?.setAttribute('aria-invalid', 'true');
    else control?.removeAttribute('aria-invalid');
  }
}
