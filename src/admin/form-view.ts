import { toBanglaDigits } from '../bangla/digits.ts';
import { words } from './admin-text.ts';
import { shortWords } from './blank-value.ts';
import type { Choices } from './choices.ts';
import { button, element, paragraph } from './dom.ts';
import { dropDraft, keepDraft, keepsDrafts, setKeepsDrafts } from './drafts.ts';
import { drawField } from './draw-field.ts';
import { focusOn } from './draw-record.ts';
import type { EntryFile } from './entry-file.ts';
import type { Form } from './field-parts.ts';
import type { FormField } from './form-fields.ts';
import { formFaults, showFaults } from './form-faults.ts';
import { previewHtml } from './preview.ts';
import { idOf, slotIn } from './slot.ts';

/** What became of saving: what to do next, or why it was not done. */
export type Saved = { next: Node } | { refused: string };

/** A form on the page. */
export interface FormView {
  shown: HTMLElement;
  /** Whether something is written that is not saved. */
  isUnsaved(): boolean;
}

/** Draws the whole form of a file. `save` gets the file's text and says what became of it. */
export function formView(
  entry: EntryFile,
  original: string,
  choices: Choices,
  save: (text: string) => Promise<Saved>,
  back: () => void,
): FormView {
  let saved = original;
  let hasTried = false;
  const status = element('p', { attributes: { class: 'status', role: 'status' } });
  const summary = element('div', { attributes: { class: 'faults', tabindex: '-1' } });
  const fields = element('div', {});
  const preview = previewOf(entry);
  const isUnsaved = () => entry.write() !== saved;

  const form: Form = {
    choices,
    draw: (field, slot) => drawField(field, slot, form),
    changed: () => {
      const unsaved = isUnsaved();
      status.textContent = unsaved ? words.unsaved : '';
      if (unsaved) keepDraft(entry.path, entry.write());
      else dropDraft(entry.path);
      if (hasTried) showFaults(fields, formFaults(entry));
      preview.refresh();
    },
  };
  const fault = () => {
    const faults = formFaults(entry);
    showFaults(fields, faults);
    summary.replaceChildren(
      ...(faults.length === 0
        ? []
        : [
            paragraph(words.notSaved),
            element(
              'ul',
              {},
              ...faults.map(({ name, path, message }) =>
                element(
                  'li',
                  {},
                  button(`${name || words.faults}: ${message}`, () => focusOn(fields, path)),
                ),
              ),
            ),
          ]),
    );
    return faults.length > 0;
  };
  const press = async () => {
    hasTried = true;
    if (fault()) {
      status.textContent = '';
      summary.focus();
      return;
    }
    const text = entry.write();
    if (text === saved) {
      status.textContent = words.nothingToSave;
      return;
    }
    status.textContent = words.saving;
    const result = await save(text);
    if ('refused' in result) {
      status.textContent = '';
      const mine = button(words.downloadMine, () => offerDownload(entry.path, entry.write()));
      summary.replaceChildren(paragraph(result.refused), mine);
      summary.focus();
      return;
    }
    saved = text;
    dropDraft(entry.path);
    status.textContent = words.saved;
    summary.replaceChildren(result.next);
  };

  drawFields(entry, form, fields);
  const shown = element(
    'div',
    { attributes: { class: 'form' } },
    button(words.back, back),
    element('h1', { attributes: { tabindex: '-1' } }, shortWords(entry.data) || entry.path),
    paragraph(`content/${entry.path}`, 'path'),
    fields,
    ...(entry.kind.hasProse ? [proseField(entry, form)] : []),
    preview.shown,
    draftWish(entry, isUnsaved),
    element(
      'div',
      { attributes: { class: 'bar' } },
      summary,
      element(
        'div',
        { attributes: { class: 'save' } },
        element(
          'button',
          { attributes: { type: 'button', class: 'main' }, on: { click: () => void press() } },
          words.save,
        ),
        status,
      ),
    ),
  );
  return { shown, isUnsaved };
}

/** Each field of the record folded below its name, with the beginning of what stands there. */
function drawFields({ form, data }: EntryFile, shared: Form, place: HTMLElement): void {
  if (form.kind !== 'record') {
    place.replaceChildren(shared.draw(form, { path: [], get: () => data, set: () => undefined }));
    return;
  }
  const more = element('div', {
    attributes: { class: 'more', role: 'group', 'aria-label': words.addField },
  });
  const drawn = new Map<string, HTMLElement>();
  const draw = () => {
    const parts: HTMLElement[] = [];
    more.replaceChildren();
    for (const [name, field] of Object.entries(form.fields)) {
      if (!field.required && data[name] === undefined) {
        drawn.delete(name);
        const add = button(`+ ${field.title}`, () => {
          data[name] = field.kind === 'flag' ? true : field.kind === 'list' ? [] : '';
          if (field.kind === 'record') data[name] = {};
          draw();
          shared.changed();
          focusOn(place, [name]);
        });
        more.append(add);
        continue;
      }
      const kept = drawn.get(name) ?? fieldPart(name);
      drawn.set(name, kept);
      parts.push(kept);
    }
    place.replaceChildren(...parts, ...(more.childElementCount > 0 ? [more] : []));
  };
  const fieldPart = (name: string): HTMLElement => {
    const field = form.fields[name];
    if (!field) throw new Error(`admin: no field ${name}`);
    const short = element('span', { attributes: { class: 'short' } }, shorten(field, data[name]));
    const body = shared.draw(field, slotIn(data, name));
    const details = element(
      'details',
      {
        attributes: { class: 'part' },
        on: { input: () => (short.textContent = shorten(field, data[name])) },
      },
      element('summary', {}, field.title, ' ', short),
      body,
      !field.required &&
        button(
          words.removeField,
          () => {
            delete data[name];
            drawn.delete(name);
            draw();
            shared.changed();
          },
          `${words.removeField}: ${field.title}`,
        ),
    );
    return details;
  };
  draw();
}

function shorten(field: FormField, value: unknown): string {
  if (value === 'unpublished') return words.unpublished;
  if (value === 'not-applicable') return words.notApplicable;
  if (Array.isArray(value) && value.length > 1) {
    return `${toBanglaDigits(String(value.length))}টি`;
  }
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const options = field.kind === 'choice' ? field.options : [];
  return options.find(([key]) => key === value)?.[1] ?? shortWords(value);
}

function proseField(entry: EntryFile, form: Form): HTMLElement {
  const area = element('textarea', {
    attributes: { id: idOf(['prose']), rows: '6', 'aria-describedby': 'prose-hint' },
    on: {
      input: () => {
        const text = area.value.normalize('NFC').trim();
        entry.body = text === '' ? '' : `\n${text}\n`;
        form.changed();
      },
    },
  });
  area.value = entry.body.trim();
  const hint = paragraph(words.bodyHint, 'hint');
  hint.id = 'prose-hint';
  return element(
    'details',
    { attributes: { class: 'part' } },
    element('summary', {}, words.body),
    element(
      'div',
      { attributes: { class: 'field' } },
      element('label', { attributes: { for: idOf(['prose']) } }, words.body),
      hint,
      area,
    ),
  );
}

/** Time without typing after which the preview is drawn anew, in milliseconds. */
const pause = 400;

function previewOf(entry: EntryFile): { shown: HTMLElement; refresh(): void } {
  const style = document.querySelector('style')?.textContent ?? '';
  const frame = element('iframe', {
    attributes: { title: words.preview, sandbox: 'allow-same-origin' },
  });
  let timer = 0;
  const draw = () => {
    if (shown.open) frame.srcdoc = previewHtml(entry.form, entry.data, entry.body, style);
  };
  const shown = element(
    'details',
    {
      attributes: { class: 'part preview', open: matchMedia('(min-width: 70rem)').matches },
      on: { toggle: draw },
    },
    element('summary', {}, words.preview),
    paragraph(words.previewHint, 'hint'),
    frame,
  );
  draw();
  return {
    shown,
    refresh: () => {
      clearTimeout(timer);
      timer = setTimeout(draw, pause);
    },
  };
}

function draftWish(entry: EntryFile, isUnsaved: () => boolean): HTMLElement {
  const box = element('input', {
    attributes: { type: 'checkbox', id: 'keep-draft', checked: keepsDrafts() },
    on: {
      change: () => {
        setKeepsDrafts(box.checked);
        if (isUnsaved()) keepDraft(entry.path, entry.write());
      },
    },
  });
  return element(
    'div',
    { attributes: { class: 'field' } },
    element('label', { attributes: { class: 'option', for: 'keep-draft' } }, box, words.keepDraft),
    paragraph(words.keepDraftHint, 'hint'),
  );
}

/** Hands a file to the browser's downloads under its own name. */
export function offerDownload(path: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const name = path.split('/').at(-1) ?? 'file.mdx';
  element('a', { attributes: { href: url, download: name } }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
