import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { bases, root, siteUrl, type BaseName } from '../support/build-site.ts';
import { SKIP, visit } from 'unist-util-visit';
import { makeOneFile, mostBytes } from '../../scripts/pack/one-file.ts';
import { deflated } from '../../scripts/pack/pack-script.ts';
import { readBuilt, type PackedPage } from '../../scripts/pack/packed-pages.ts';
import { attribute, bodyOf, elements, oneLine, only, parsePage, textOf } from '../support/html.ts';
import { makePack, type MadePack } from '../support/make-pack.ts';
import { unzip } from '../support/unzip.ts';

/** What each of 200 pages may weigh. */
const mostPerPage = mostBytes / 200;
const outside = /^(?:https?:|tel:|mailto:|sms:)/u;
const stamped = '২২ নভেম্বর ২০২৬ তারিখের কপি';

const isPrivate = (path: string) => path.includes('services/violence-prevention/');

let out: string;
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'pack-'));
});
afterAll(() => rm(out, { recursive: true, force: true }));

/** The same pages twice more, as other pages. */
const more = (pages: readonly PackedPage[]): PackedPage[] =>
  ['once', 'twice'].flatMap((again) =>
    pages
      .filter(({ path }) => /^[\w-]+\//u.test(path))
      .map(({ path, html }) => ({ path: `${path}${again}/`, html })),
  );

/** What a page says, text by text: without its own list of sources, the ways on the screen and buttons. */
function textsOf(html: string): string[] {
  const texts: string[] = [];
  const main = only(elements(parsePage(html), 'main'), '<main>');
  visit(main, (node) => {
    if (node.type === 'text') texts.push(oneLine(node.value));
    if (node.type !== 'element') return undefined;
    const classes = attribute(node, 'className')?.split(' ') ?? [];
    const isWay = classes.includes('screen-only') && node.tagName !== 'aside';
    const isLeftOut = /^(?:button|form|svg|script)$/u.test(node.tagName);
    const isSources =
      node.tagName === 'details' &&
      elements(node).some((one) => attribute(one, 'id') === 'sources');
    const isHidden = 'hidden' in node.properties;
    return isWay || isHidden || isLeftOut || isSources || classes.includes('cite')
      ? SKIP
      : undefined;
  });
  return texts;
}

function linksOf(html: string): string[] {
  return elements(parsePage(html)).flatMap((element) =>
    ['href', 'src', 'action'].flatMap((name) => attribute(element, name) ?? []),
  );
}

describe.each(Object.keys(bases) as BaseName[])('a pack of the site built at the %s', (name) => {
  let pack: MadePack;
  let files: Map<string, Buffer>;
  let pages: [path: string, html: string][];
  beforeAll(async () => {
    pack = await makePack(inject('sites')[name], join(out, name));
    files = unzip(pack.zip);
    pages = [...files]
      .filter(([path]) => path.endsWith('.html'))
      .map(([path, content]) => [path, content.toString()]);
  });

  test('weighs in the ZIP what 200 pages may', () => {
    expect(pack.zip.length / pages.length).toBeLessThan(mostPerPage);
    expect(pack.zip.length).toBeLessThan(mostBytes);
  });

  test('has in the one file all pages whole, without a script', async () => {
    const source = await readBuilt(inject('sites')[name], false);
    const { html, isWhole } = await makeOneFile(source);
    expect(html).toBe(pack.oneFile);
    expect(isWhole).toBe(true);
    const text = oneLine(textOf(bodyOf(parsePage(pack.oneFile))));
    const lost = source.pages
      .filter(({ path }) => !/^search\/|\/(?:handbill|board|charter)\//u.test(path))
      .flatMap((page) => textsOf(page.html).map((said) => ({ said, path: page.path })))
      .filter(({ said }) => !text.includes(said));
    expect(lost).toEqual([]);
  });

  test('weighs in the one file what it may when the site has 200 pages like these', async () => {
    const { pages: all, index, ...rest } = await readBuilt(inject('sites')[name], false);
    const { html, isWhole } = await makeOneFile({ ...rest, index, pages: all.concat(more(all)) });
    const sections = html.match(/<section id=/gu)?.length ?? 0;
    expect(sections).toBeGreaterThanOrEqual(200);
    // The index grows with the pages; that of a third of them is in the file.
    const indexBytes = deflated(JSON.parse(index)).length * 2;
    expect(Buffer.byteLength(html) + indexBytes).toBeLessThan(mostBytes);
    expect(isWhole).toBe(false);
  });

  test('says on every page of which day it is', () => {
    for (const [path, html] of pages) expect(textOf(parsePage(html)), path).toContain(stamped);
    expect(textOf(parsePage(pack.oneFile))).toContain(stamped);
  });

  test('has in the folder only links that lead to a file of it or out by name', () => {
    const lost = pages.flatMap(([path, html]) =>
      linksOf(html)
        .filter((link) => !outside.test(link) && !link.startsWith('#'))
        .map((link) => posix.join(posix.dirname(path), link.replace(/[?#].*$/u, '')))
        .filter((target) => !files.has(target))
        .map((target) => `${path} → ${target}`),
    );
    expect(lost).toEqual([]);
  });

  test('has in the one file only links to a place of it or out by name', () => {
    const tree = parsePage(pack.oneFile);
    const ids = elements(tree).flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids.length).toBe(new Set(ids).size);
    const lost = linksOf(pack.oneFile)
      .filter((link) => !outside.test(link))
      .filter((link) => !ids.includes(decodeURIComponent(link.replace(/^#/u, ''))));
    expect(lost.filter((link) => !/^(?:data:|$)/u.test(link))).toEqual([]);
  });

  test('names no address of its own but the site’s, and may load nothing from any', () => {
    for (const html of [pack.oneFile, ...pages.map(([, page]) => page)]) {
      expect(html).toContain("connect-src 'none'");
      expect(html).not.toMatch(/<(?:link|script|img|source)[^>]+(?:href|src)="https?:/u);
    }
    const site = `${siteUrl}${bases[name]}`;
    expect(linksOf(pack.oneFile).some((link) => link.startsWith(`${site}what-can-i-get/`))).toBe(
      true,
    );
  });

  test('keeps pages on violence out unless asked', async () => {
    expect([...files.keys()].filter(isPrivate)).toEqual([]);
    expect(pack.oneFile).not.toContain('id=services/violence-prevention/');
    const whole = await makePack(inject('sites')[name], join(out, `${name}-whole`), '--private');
    expect([...unzip(whole.zip).keys()].some(isPrivate)).toBe(true);
    expect(whole.oneFile).toContain('id=services/violence-prevention/');
  });

  test('is the same to the last byte when made again', async () => {
    const again = await makePack(inject('sites')[name], join(out, `${name}-again`));
    expect(again.zip.equals(pack.zip)).toBe(true);
    expect(again.oneFile).toBe(pack.oneFile);
  });
});

test.each([
  ['a folder without a site', ['--built', tmpdir()], 1, 'আগে npm run build চালান'],
  ['an unknown option', ['--speed'], 2, 'এভাবে চালান: npm run pack'],
])('%s is told in one sentence', (_what, options, status, words) => {
  const script = join(root, 'scripts/pack.ts');
  const ended = spawnSync(process.execPath, [script, ...options], { encoding: 'utf8' });
  expect(ended.status).toBe(status);
  expect(ended.stderr).toContain(words);
  expect(ended.stderr).not.toMatch(/^\s+at /mu);
});
