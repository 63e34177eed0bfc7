import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, inject, test } from 'vitest';
import { standings } from '../../src/schemas/statements.ts';
import { tableNames, type TableName } from '../../src/open-data/tables.ts';
import { bases, siteUrl } from '../support/build-site.ts';
import { listAddresses } from '../support/pages.ts';
import { parseCsv } from '../support/parse-csv.ts';

const dist = inject('sites').base;
const read = (file: string) => readFile(join(dist, 'data', file), 'utf8');

interface Table {
  builtOn: string;
  records: (Record<string, unknown> & { id: string; page: string })[];
}

interface Fact {
  text: string;
  sources: string[];
  standing: string;
  doubt?: string;
}

const readTable = async (name: TableName) => JSON.parse(await read(`${name}.json`)) as Table;

/** Every sourced sentence below a value. */
function factsIn(value: unknown): Fact[] {
  if (Array.isArray(value)) return value.flatMap(factsIn);
  if (value === null || typeof value !== 'object') return [];
  const own = 'text' in value && 'sources' in value ? [value as Fact] : [];
  return [...own, ...Object.values(value).flatMap(factsIn)];
}

describe.each(tableNames)('the table of %s', async (name) => {
  const table = await readTable(name);
  const csv = await read(`${name}.csv`);
  const [columns = [], ...rows] = parseCsv(csv);

  test('is what its JSON Schema says, and the schema refuses what is not', async () => {
    const schema = z.fromJSONSchema(
      JSON.parse(await read(`schema/${name}.json`)) as Parameters<typeof z.fromJSONSchema>[0],
    );
    expect(z.safeParse(schema, table).error?.issues).toBeUndefined();
    const [first, ...others] = table.records;
    const odd = { ...table, records: [{ ...first, invented: 'x' }, ...others] };
    expect(z.safeParse(schema, odd).success).toBe(false);
  });

  test('has each record once, with the address of a page that is there', async () => {
    const addresses = new Set(await listAddresses(dist));
    const ids = table.records.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    const home = siteUrl + bases.base;
    const lost = table.records.filter(
      ({ page }) =>
        !page.startsWith(home) || !addresses.has(page.slice(home.length).split('#')[0] ?? ''),
    );
    expect(lost.map(({ page }) => page)).toEqual([]);
  });

  test('names sources that the table of sources has, and a standing, for every fact', async () => {
    const sources = new Set((await readTable('sources')).records.map(({ id }) => id));
    for (const fact of factsIn(table.records)) {
      expect(fact.sources.length, fact.text).toBeGreaterThan(0);
      expect(
        fact.sources.filter((id) => !sources.has(id)),
        fact.text,
      ).toEqual([]);
      expect(Object.keys(standings), fact.text).toContain(fact.standing);
    }
  });

  test('says in CSV every fact of its JSON, with the same sources, standing and doubt', () => {
    const told = new Set(
      rows.map((row) =>
        ['text', 'sources', 'standing', 'doubt'].map((key) => row[columns.indexOf(key)]).join('|'),
      ),
    );
    const lost = factsIn(table.records).filter(
      ({ text, sources, standing, doubt = '' }) =>
        !told.has([text, sources.join(' '), standing, doubt].join('|')),
    );
    expect(lost).toEqual([]);
  });

  test('is a CSV that Excel reads, with as many fields in every row', () => {
    expect(csv.startsWith('\u{FEFF}')).toBe(true);
    expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
    expect(new Set(columns).size).toBe(columns.length);
  });
});

test('the tables hold every service, office, achievement and plan that has a page', async () => {
  const addresses = await listAddresses(dist);
  for (const [name, depth] of [
    ['services', 1],
    ['offices', 1],
    ['achievements', 2],
    ['plans', 1],
  ] as const) {
    const pages = addresses
      .filter((address) => address.startsWith(`${name}/`))
      .map((address) => address.slice(name.length + 1, -1))
      .filter((id) => id !== '' && id.split('/').length === depth);
    const { records } = await readTable(name);
    expect(records.map(({ id }) => id).sort(), name).toEqual(pages.sort());
  }
});
