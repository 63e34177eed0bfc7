import type { z } from 'astro/zod';
import { folders, optionalSettings, settings } from '../content-files/content-schemas.ts';
import { readFrontmatter, readYaml } from '../content-files/frontmatter.ts';
import { rewritable, type Rewritable } from '../content-files/rewrite-yaml.ts';
import { formOf, type FormField } from './form-fields.ts';

/** What a file of the content folder is: its kind, its schema and whether prose follows its fields. */
export interface FileKind {
  /** `services`, or the path of a list or settings file. */
  kind: string;
  schema: z.ZodType;
  hasProse: boolean;
}

/** The kind of a file by its path below `content/`; undefined for what no form is made for. */
export function fileKind(path: string): FileKind | undefined {
  const [, folder = ''] = /^([a-z]+)\/.+\.mdx$/u.exec(path) ?? [];
  const entry = folders[folder];
  if (entry) return { kind: folder, schema: entry, hasProse: true };
  const schema = settings[path] ?? optionalSettings[path];
  return schema && { kind: path, schema, hasProse: false };
}

/**
 * The path that a file alone most likely has: by its name, else by the schema that knows most of its
 * fields. Undefined for what is no content.
 */
export function likelyPath(name: string, text: string): string | undefined {
  if (name.endsWith('.yaml')) {
    return Object.keys({ ...settings, ...optionalSettings }).find(
      (path) => path.split('/').at(-1) === name,
    );
  }
  const { data } = readFrontmatter(text);
  if (!name.endsWith('.mdx') || typeof data !== 'object' || data === null) return undefined;
  const ranked = Object.entries(folders)
    .map(([folder, schema]) => {
      const form = formOf(schema);
      const known = form.kind === 'record' ? form.fields : {};
      const strangers = Object.keys(data).filter((key) => !(key in known)).length;
      const lacking = Object.entries(known).filter(
        ([key, field]) => field.required && !(key in data),
      ).length;
      return { folder, faults: strangers + lacking };
    })
    .toSorted((a, b) => a.faults - b.faults);
  const folder = ranked[0]?.folder ?? '';
  const office = (data as { office?: unknown }).office;
  return folder === 'achievements' && typeof office === 'string'
    ? `${folder}/${office}/${name}`
    : `${folder}/${name}`;
}

/** A file that is open in the form. */
export interface EntryFile {
  path: string;
  kind: FileKind;
  form: FormField;
  /** The fields' values, changed in place by the form. */
  data: Record<string, unknown>;
  /** The prose below the fields. */
  body: string;
  /** The whole file with what was changed. */
  write(): string;
}

const fence = /^---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/u;

/** Opens a file's text for the form; the reason in Bangla where its fields cannot be read. */
export function openEntry(path: string, text: string): EntryFile | string {
  const kind = fileKind(path);
  if (!kind) return `“${path}” ফাইলের কোনো ফরম নেই`;
  const read = readFaults(kind, text);
  if (read !== undefined) return read;
  const [head = '', fields = ''] = (kind.hasProse && fence.exec(text)) || ['', text];
  const form = formOf(kind.schema);
  const yaml: Rewritable = rewritable(fields, (names) => fieldOrder(form, names));
  const body = kind.hasProse ? text.slice(head.length) : '';
  const entry: EntryFile = {
    path,
    kind,
    form,
    data: yaml.data as Record<string, unknown>,
    body,
    write: () => {
      const written = yaml.rewrite();
      if (!kind.hasProse) return written;
      const start = head.indexOf(fields, 3);
      const around =
        head === ''
          ? ['---\n', '---\n']
          : [head.slice(0, start), head.slice(start + fields.length)];
      return around[0] + written + around[1] + entry.body;
    },
  };
  return entry;
}

function readFaults(kind: FileKind, text: string): string | undefined {
  if (text === '') return undefined;
  const [finding] = (kind.hasProse ? readFrontmatter(text) : readYaml(text)).findings;
  return finding && `${finding.line}: ${finding.found} — ${finding.fix}`;
}

/** The fields of the record that stands below names; a list's record has its list's path. */
function fieldOrder(form: FormField, names: readonly string[]): readonly string[] {
  let field: FormField | undefined = form;
  for (const name of [...names, undefined]) {
    while (field && field.kind !== 'record' && field.kind !== 'entries') {
      if (field.kind === 'list') field = field.item;
      else if (field.kind === 'absent-or') field = field.inner;
      else return [];
    }
    if (name === undefined) break;
    field = field?.kind === 'entries' ? field.entry : field?.fields[name];
  }
  return field?.kind === 'record' ? Object.keys(field.fields) : [];
}
