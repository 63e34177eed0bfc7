import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { brotliBytes, pageBudget } from '../../scripts/build/page-sizes.ts';
import { withChangedSite } from '../support/changed-site.ts';
import { attribute, elements } from '../support/html.ts';
import { listFiles, type Page } from '../support/pages.ts';

/** As many as the country has districts; none of these stands on any map. */
const members = Array.from({ length: 64 }, (_, number) => ({
  name: `নমুনা জেলা ${number.toLocaleString('bn')}`,
  address: `https://nomuna-${number}.example/sheba/`,
}));
/** What the script of the page may weigh, in brotli bytes: search itself, and the choice of a place. */
const scriptBudget = 11_500;

let pages: Page[];
let script: Buffer;
let files: string[];
let bytes: number;

beforeAll(async () => {
  const listed = members.map(
    ({ name, address }) => `  - { name: ${name}, address: '${address}' }\n`,
  );
  const change = {
    file: 'site.yaml',
    from: 'offices: [dwa-nomuna]\n',
    to: `offices: [dwa-nomuna]\nmembers:\n${listed.join('')}`,
  };
  await withChangedSite([change], {}, async ({ pages: built, dist }) => {
    pages = built;
    files = await listFiles(dist);
    const name = files.find((one) => /^_astro\/EverywhereSearch\..+\.js$/u.test(one)) ?? '';
    script = await readFile(join(dist, name));
    bytes = (await stat(join(dist, 'everywhere/index.html.br'))).size;
  });
}, 300_000);

const loading = () =>
  pages.filter(({ tree }) =>
    elements(tree, 'script').some((one) => attribute(one, 'src')?.includes('/EverywhereSearch.')),
  );

describe('a site of 64 others', () => {
  test('has a page that searches them, within what any page may weigh', () => {
    expect(pages.map(({ address }) => address)).toContain('everywhere/');
    expect(bytes).toBeLessThanOrEqual(pageBudget);
  });

  test('loads the script of it there alone, and it is one file within its budget', () => {
    expect(loading().map(({ address }) => address)).toEqual(['everywhere/']);
    expect(script.toString()).not.toMatch(/\bimport\b/u);
    expect(brotliBytes(script)).toBeLessThanOrEqual(scriptBudget);
  });

  test('leads without scripts to the search page of each', () => {
    const [page] = loading();
    const links = page ? elements(page.tree, 'a').map((link) => attribute(link, 'href')) : [];
    expect(links).toEqual(
      expect.arrayContaining(members.map(({ address }) => `${address}search/`)),
    );
  });
});
