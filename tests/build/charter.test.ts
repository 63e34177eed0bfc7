import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element } from 'hast';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { charterLayouts, type CharterLayout } from '../../src/charter/layouts.ts';
import { readFrontmatter } from '../../src/content-files/frontmatter.ts';
import { listEntryFiles } from '../../src/content-files/entry-files.ts';
import { say } from '../../src/interface-text.ts';
import { officeSchema } from '../../src/schemas/offices.ts';
import { root } from '../support/build-site.ts';
import { attribute, elements, oneLine, textOf } from '../support/html.ts';
import { readPages, type Page } from '../support/pages.ts';
import { parseCsv } from '../support/parse-csv.ts';

const dist = inject('sites').root;
const files = await listEntryFiles(join(root, 'content/offices'));
const offices = await Promise.all(
  files.map(async ({ id, file }) => ({
    id,
    data: officeSchema.parse(readFrontmatter(await readFile(file, 'utf8')).data),
  })),
);
const layouts = Object.keys(charterLayouts).map((key) => Number(key) as CharterLayout);

let pages: Page[];
beforeAll(async () => {
  pages = await readPages(dist);
});

const hasClass = (element: Element, name: string) =>
  (attribute(element, 'className') ?? '').split(' ').includes(name);
const numberOf = ({ address }: Page) => Number(/\/(\d+)\/$/u.exec(address)?.[1] ?? 1);
const texts = (found: readonly Element[]) => found.map((one) => oneLine(textOf(one)));

describe.each(offices)('the charter of $id', ({ id, data }) => {
  const charterPages = () =>
    pages
      .filter(({ address }) => new RegExp(`^offices/${id}/charter/(?:\\d+/)?$`, 'u').test(address))
      .toSorted((a, b) => numberOf(a) - numberOf(b));
  const tables = (layout: CharterLayout) =>
    charterPages().flatMap(({ tree }) =>
      elements(tree, 'table').filter((table) => hasClass(table, `columns-${layout}`)),
    );
  const rows = (layout: CharterLayout) =>
    tables(layout).flatMap((table) =>
      elements(table, 'tbody').flatMap((body) => elements(body, 'tr')),
    );

  test.each(layouts)('has a row for each service in the layout of %i columns', (layout) => {
    const addresses = rows(layout).map((row) =>
      attribute(elements(row, 'a')[0] as Element, 'href'),
    );
    const wanted = data.services.map((service) => `/services/${service}/`);
    expect(addresses).toHaveLength(wanted.length);
    expect(new Set(addresses)).toEqual(new Set(wanted));
  });

  test.each(layouts)('bears the official titles over its %i columns', (layout) => {
    const titles = charterLayouts[layout].map(({ title }) => title);
    for (const table of tables(layout)) {
      const [head] = elements(table, 'thead');
      const own = texts(elements(head as Element, 'th'));
      expect(own).toHaveLength(layout);
      expect(own.slice(2)).toEqual(titles);
    }
    for (const row of rows(layout)) {
      const cells = elements(row, 'td').filter((cell) => !hasClass(cell, 'serial'));
      expect(cells.map((cell) => attribute(cell, 'dataTitle'))).toEqual(titles);
    }
  });

  test('leaves no cell empty', () => {
    const cells = layouts.flatMap(rows).flatMap((row) => elements(row, 'td'));
    expect(cells.length).toBeGreaterThan(100);
    expect(texts(cells).filter((text) => text === '')).toEqual([]);
  });

  test('shows on screen the layout of the office’s level only', () => {
    const other = charterPages().flatMap(({ tree }) =>
      elements(tree, 'div').filter((element) => hasClass(element, 'other')),
    );
    const hidden = other.flatMap((element) => elements(element, 'table'));
    expect(hidden.length).toBe(tables(7).length);
    expect(hidden.every((table) => hasClass(table, 'columns-7'))).toBe(true);
  });

  test('tells assistive devices that its cards are a table', () => {
    const roles = { table: 'table', thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', td: 'cell' };
    for (const table of layouts.flatMap(tables)) {
      for (const [name, role] of Object.entries(roles)) {
        const parts = name === 'table' ? [table] : elements(table, name);
        expect(parts.every((part) => attribute(part, 'role') === role)).toBe(true);
      }
    }
  });

  test('numbers the services of each part from one, over all its pages', () => {
    const serials = rows(8).map((row) =>
      oneLine(textOf(elements(row, 'td').find((cell) => hasClass(cell, 'serial')) as Element)),
    );
    const ones = serials.filter((serial) => serial === '১');
    expect(serials[0]).toBe('১');
    expect(new Set(serials).size).toBe(serials.length - ones.length + 1);
  });

  test('calls the ladder of complaint the general rule, as the office has published none', () => {
    expect(data.grievance).toBe('unpublished');
    const text = oneLine(
      charterPages()
        .map(({ tree }) => textOf(tree))
        .join(' '),
    );
    expect(text).toContain(say.charter.grievanceGeneral);
    for (const title of Object.values(say.charter.grievanceColumns)) expect(text).toContain(title);
    expect(text).toMatch(/অনিক.*৩০ কর্মদিবস.*আপিল কর্মকর্তা.*২০ কর্মদিবস/u);
  });

  test('shows no part of which nothing is published, and names it at the end', () => {
    const headings = charterPages().flatMap(({ tree }) => texts(elements(tree, 'h2')));
    expect(headings.join()).not.toContain(say.charter.parts.expectations);
    const [last] = charterPages().slice(-1);
    const absent = elements(last?.tree as Page['tree'], 'div').find(
      (fold) => attribute(fold, 'id') === 'unpublished',
    );
    expect(textOf(absent as Element)).toContain(say.charter.parts.expectations);
  });

  test.each(layouts)('stands beside the page as CSV in %i columns', async (layout) => {
    const file = await readFile(join(dist, `offices/${id}/charter/charter-${layout}.csv`));
    expect(file.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [titles = [], ...lines] = parseCsv(file.toString('utf8'));
    const official = charterLayouts[layout].map(({ title }) => title);
    expect(titles.slice(2, layout)).toEqual(official);
    expect(lines).toHaveLength(data.services.length);
    expect(lines.flatMap((line) => line.slice(0, layout)).filter((cell) => cell === '')).toEqual(
      [],
    );
    expect(lines.flat().join()).toContain(say.charter.unpublishedCell);
  });

  test('stands beside the page as JSON, each fact with sources that the file explains', async () => {
    const text = await readFile(join(dist, `offices/${id}/charter/charter.json`), 'utf8');
    const { services, layouts: both, sources } = JSON.parse(text) as CharterFile;
    expect(both).toEqual(charterLayouts);
    expect(new Set(services.map((service) => service.id))).toEqual(new Set(data.services));
    const facts = services.flatMap(({ cells }) => Object.values(cells)).flat();
    const cited = facts.flatMap((fact) => (typeof fact === 'string' ? [] : fact.sources));
    expect(cited.length).toBeGreaterThan(50);
    expect(cited.filter((source) => !sources[source]?.title)).toEqual([]);
  });

  test('is one tap from the office’s page', () => {
    const office = pages.find(({ address }) => address === `offices/${id}/`);
    const links = elements(office?.tree as Page['tree'], 'a').map((link) =>
      attribute(link, 'href'),
    );
    expect(links).toEqual(
      expect.arrayContaining([`/offices/${id}/charter/`, `/offices/${id}/board/`]),
    );
  });
});

interface CharterFile {
  layouts: object;
  services: { id: string; cells: Record<string, string | { sources: string[] }[]> }[];
  sources: Record<string, { title: string }>;
}
