import { branches, isStatement, itemsOf, recordSchema, type JsonSchema } from './json-schema.ts';
import type { ExportedRecord, TableName } from './tables.ts';

/** Columns of every table of facts, before and after those of its own. */
const before = ['id', 'title', 'field', 'item', 'text'];
const after = ['standing', 'doubt', 'absent', 'sources'];

/**
 * A table as rows of words, the names of the columns first. Where records hold statements, each
 * statement and each plain value is a row, so that it keeps its own sources and doubt; else each
 * record is one.
 */
export function tableRows(name: TableName, records: readonly ExportedRecord[]): string[][] {
  const own = statementColumns(recordSchema(name));
  const isFlat = own.length === 0;
  const columns = isFlat
    ? Object.keys(recordSchema(name).properties ?? {})
    : [...before, ...own, ...after];
  const rows = isFlat
    ? records.map((record) => cells(record))
    : records.flatMap((record) => factRows(record));
  return [columns, ...rows.map((row) => inColumns(row, columns))];
}

type Cells = ReadonlyMap<string, string>;

function inColumns(row: Cells, columns: readonly string[]): string[] {
  const stray = [...row.keys()].find((key) => !columns.includes(key));
  if (stray) throw new Error(`open data: no column "${stray}"`);
  return columns.map((column) => row.get(column) ?? '');
}

/** The fields that statements anywhere in a record have of their own, in the schema's order. */
function statementColumns(schema: JsonSchema): string[] {
  const found = Object.values(schema.properties ?? {}).flatMap((property) =>
    branches(property as JsonSchema).flatMap((branch) => {
      const item = itemsOf(branch);
      if (item && isStatement(item)) return leaves(item);
      return branch.type === 'object' ? statementColumns(branch) : [];
    }),
  );
  return [...new Set(found)].filter((key) => ![...before, ...after].includes(key));
}

function leaves(schema: JsonSchema, path = ''): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) =>
    branches(property as JsonSchema).flatMap((branch) =>
      branch.type === 'object' ? leaves(branch, `${path}${key}.`) : [path + key],
    ),
  );
}

const absences = new Set<unknown>(['unpublished', 'not-applicable']);

function factRows(record: ExportedRecord): Cells[] {
  const { id, title, ...fields } = record as Record<string, unknown> & { title: string };
  const own = [...texts(fields['sources']), ...texts(fields['titleSources'])].join(' ');
  const row = (field: string, item: number | undefined, cellsOfFact: Iterable<[string, string]>) =>
    new Map([
      ['id', String(id)],
      ['title', title],
      ['field', field],
      ['item', item === undefined ? '' : String(item)],
      ...cellsOfFact,
    ]);
  const rowsOf = (path: string, value: unknown): Cells[] => {
    if (absences.has(value)) return [row(path, undefined, [['absent', String(value)]])];
    if (Array.isArray(value)) {
      return value.map((item: unknown, index) =>
        row(path, index + 1, isRecord(item) ? cells(item) : plain(item)),
      );
    }
    if (!isRecord(value)) return [row(path, undefined, plain(value))];
    return Object.entries(value).flatMap(([key, inner]) => rowsOf(`${path}.${key}`, inner));
  };
  const plain = (value: unknown): [string, string][] => [
    ['text', String(value)],
    ['sources', own],
  ];
  return Object.entries(fields)
    .filter(([key]) => key !== 'sources' && key !== 'titleSources')
    .flatMap(([key, value]) => rowsOf(key, value));
}

/** A record's values by the path of their keys; several in one place with spaces between them. */
function cells(value: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(value).flatMap(([key, inner]): [string, string][] => {
      if (Array.isArray(inner)) return [[path + key, texts(inner).join(' ')]];
      return isRecord(inner) ? [...cells(inner, `${path}${key}.`)] : [[path + key, String(inner)]];
    }),
  );
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
