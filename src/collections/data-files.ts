import { buildDate } from '../build-date.ts';
import { csvFile } from '../open-data/csv.ts';
import { tableSchema } from '../open-data/json-schema.ts';
import { tableRows } from '../open-data/table-rows.ts';
import { tableNames, type ExportedRecord, type TableName } from '../open-data/tables.ts';
import { readSiteSettings, siteAddress } from '../site-settings.ts';
import { exportedRecords } from './exported-records.ts';
import { question } from './reads.ts';

/** The terms under which the texts may be used. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** One page for each table. */
export function tablePaths() {
  return tableNames.map((table) => ({ params: { table }, props: { table } }));
}

/** So many records make one file: about two megabytes of JSON. */
const recordsPerFile = 250;

/** A table's records in the files that hold them; at least one, perhaps empty. */
function filesOf(table: TableName, site: URL | undefined): Promise<ExportedRecord[][]> {
  return exportedFiles(table, site?.href ?? '');
}

const exportedFiles = question('exported records', async (table: TableName, site: string) => {
  const records = await exportedRecords(table, site ? new URL(site) : undefined);
  return Array.from(
    { length: Math.max(1, Math.ceil(records.length / recordsPerFile)) },
    (_, index) => records.slice(index * recordsPerFile, (index + 1) * recordsPerFile),
  );
});

/** The name of a table's file without its ending: the table's own, of the others with its number. */
function fileName(table: TableName, number: number): string {
  return number === 1 ? table : `${table}-${number}`;
}

/** The names of all files of a table, without their endings. */
export async function fileNames(table: TableName, site: URL | undefined): Promise<string[]> {
  return (await filesOf(table, site)).map((_, index) => fileName(table, index + 1));
}

/** One file of each kind for each part of each table. */
export async function filePaths() {
  const { site } = siteAddress(readSiteSettings());
  const files = await Promise.all(
    tableNames.map(async (table) =>
      (await fileNames(table, site ? new URL(site) : undefined)).map((file, index) => ({
        params: { table: file },
        props: { table, number: index + 1 },
      })),
    ),
  );
  return files.flat();
}

/** A part of a table as a JSON file that names its schema, and the next part if there is one. */
export async function tableJson(
  { table, number }: TablePart,
  site: URL | undefined,
): Promise<string> {
  const files = await filesOf(table, site);
  return toJson({
    $schema: `schema/${table}.json`,
    licence,
    builtOn: buildDate(),
    ...(number < files.length && { next: `${fileName(table, number + 1)}.json` }),
    records: files[number - 1] ?? [],
  });
}

/** A part of a table as a CSV file. */
export async function tableCsv(
  { table, number }: TablePart,
  site: URL | undefined,
): Promise<string> {
  const files = await filesOf(table, site);
  return csvFile(tableRows(table, files[number - 1] ?? []));
}

/** Which part of which table a file holds. */
interface TablePart {
  table: TableName;
  /** From 1. */
  number: number;
}

/** The JSON Schema of a table's JSON file. */
export function schemaJson(table: TableName): string {
  return toJson(tableSchema(table));
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
