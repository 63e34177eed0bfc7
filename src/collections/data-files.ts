import { buildDate } from '../build-date.ts';
import { csvFile } from '../open-data/csv.ts';
import { tableSchema } from '../open-data/json-schema.ts';
import { tableRows } from '../open-data/table-rows.ts';
import { tableNames, type TableName } from '../open-data/tables.ts';
import { exportedRecords } from './exported-records.ts';

/** The terms under which the texts may be used. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** One file of each kind for each table. */
export function tablePaths() {
  return tableNames.map((table) => ({ params: { table }, props: { table } }));
}

/** A table as a JSON file that names its schema. */
export async function tableJson(table: TableName, site: URL | undefined): Promise<string> {
  const records = await exportedRecords(table, site);
  return toJson({ $schema: `schema/${table}.json`, licence, builtOn: buildDate(), records });
}

/** A table as a CSV file. */
export async function tableCsv(table: TableName, site: URL | undefined): Promise<string> {
  return csvFile(tableRows(table, await exportedRecords(table, site)));
}

/** The JSON Schema of a table's JSON file. */
export function schemaJson(table: TableName): string {
  return toJson(tableSchema(table));
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
