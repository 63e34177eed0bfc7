import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, runBuild } from '../support/build-site.ts';
import { attribute, elements, textOf } from '../support/html.ts';
import { copyContent, flags, runInit } from '../support/own-site.ts';
import { readPages, type Page } from '../support/pages.ts';

/** Builds the site that answers begin, in a project folder of its own, and gives its pages. */
async function beginSite(answers: Partial<Record<string, string>>): Promise<Page[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tothyopata-own-'));
  try {
    for (const name of [
      'astro.config.mjs',
      'package.json',
      'public',
      'scripts',
      'src',
      'tsconfig.json',
    ]) {
      await cp(join(root, name), join(folder, name), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
    await copyContent(folder);
    const begun = await runInit(folder, answers, '--yes');
    expect(begun.code, begun.output).toBe(0);
    const { code, output } = await runBuild(folder, {});
    expect(code, output).toBe(0);
    return await readPages(join(folder, 'dist'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe.each([
  [
    'a ministry',
    {
      title: 'নমুনা মন্ত্রণালয়, বাংলাদেশ',
      'title-en': 'Ministry of Samples',
      level: 'ministry',
      place: 'বাংলাদেশ',
      'place-en': 'Bangladesh',
      address: 'https://nomuna.example/',
    },
    '/',
  ],
  [
    'a district office that keeps the guides',
    {
      title: 'জেলা নমুনা কার্যালয়, মেহেরপুর',
      'title-en': 'District Sample Office',
      level: 'district',
      place: 'মেহেরপুর জেলা',
      'place-en': 'Meherpur District',
      address: 'https://nomuna.example/meherpur/',
      guides: 'keep',
      services: 'old-age-allowance,vgd',
    },
    '/meherpur/',
  ],
  ['an upazila office without an address', {}, '/'],
])('the site of %s', async (_, changes, base) => {
  const answers = { ...flags, ...changes };
  const pages = await beginSite(answers);
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const office = answers['title-en'].toLowerCase().replaceAll(' ', '-');

  test('has each page that a reader walks to', () => {
    const place = answers['place-en'].toLowerCase().replaceAll(' ', '-');
    const walked = [
      '',
      'search/',
      'a-z/',
      'services/',
      'offices/',
      'helplines/',
      `places/${place}/`,
    ];
    const own = [`offices/${office}/`, `offices/${office}/charter/`, `offices/${office}/board/`];
    expect([...walked, ...own].filter((address) => !byAddress.has(address))).toEqual([]);
  });

  test('links to nothing that is not there', () => {
    const broken = pages.flatMap(({ address, tree }) =>
      elements(tree, 'a').flatMap((link) => {
        const url = new URL(attribute(link, 'href') ?? '', `https://x.example${base}${address}`);
        if (url.origin !== 'https://x.example') return [];
        const to = decodeURIComponent(url.pathname).slice(base.length);
        return byAddress.has(to) || /\.\w+$/u.test(to) ? [] : [`${address} → ${to}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  test('says whose it is, and nothing of the site it was made from', () => {
    const home = textOf(byAddress.get('')?.tree ?? { type: 'root', children: [] });
    expect(home).toContain(answers.title);
    const kept = (changes as { guides?: string }).guides === 'keep';
    const old = pages
      // What is cited still bears its publisher's name, and the editor's help its examples.
      .filter(({ address }) => !kept && !/^(?:admin|helplines|sources)\b/u.test(address))
      .filter(({ html }) => /ঝালকাঠি|jhalokathi/iu.test(html));
    expect(old.map(({ address }) => address)).toEqual([]);
  });

  test('has a charter in the layout of its level, where the office is named', () => {
    expect(byAddress.get(`offices/${office}/charter/`)?.html).toContain(answers.title);
  });
});
