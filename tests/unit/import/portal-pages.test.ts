import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../src/markdown.ts';
import { findCode } from '../../../src/content-files/code-in-content.ts';
import { readFrontmatter } from '../../../src/content-files/frontmatter.ts';
import { fromBanglaDigits } from '../../../src/bangla/digits.ts';
import { draftText } from '../../../scripts/import/draft-file.ts';
import { importFixture, pageAsText, pageNames, pagesFolder } from './import-fixture.ts';

const names = await pageNames();

describe.each(names)('the page %s', (name) => {
  it('gives exactly these drafts and this report', async () => {
    const page = await importFixture(name);
    await expect(pageAsText(page)).toMatchFileSnapshot(
      join(pagesFolder, 'expected', `${name}.txt`),
    );
  });

  it('gives drafts that read back as they were meant', async () => {
    for (const draft of (await importFixture(name)).drafts) {
      const { data, body, findings } = readFrontmatter(draftText(draft, ['করণীয়: “এক”\nদুই']));
      expect(findings).toEqual([]);
      expect(data).toEqual(draft.data);
      expect(body).toBe('');
      expect(draft.data['draft']).toBe(true);
    }
  });

  it('cites its own source in every statement', async () => {
    const { drafts, source } = await importFixture(name);
    const cited = drafts.flatMap(({ data }) => sourcesIn(data));
    expect(new Set(cited)).toEqual(new Set(drafts.length > 0 ? [source] : []));
  });

  it('loses no number silently: each stands in a draft or in the report', async () => {
    const { drafts, losses } = await importFixture(name);
    const told = digitsOf(
      JSON.stringify([drafts.map(({ data }) => data), losses.map(({ text }) => text)]),
    );
    const written = await readFile(join(pagesFolder, name), 'utf8');
    // What a reader of the page sees: no tags, scripts, hidden boxes or furniture.
    const seen = written
      .replace(/<(script|style|iframe|form|svg|select|head|footer)\b[\s\S]*?<\/\1>/giu, ' ')
      .replace(
        /<(div|p) (?:hidden|style="display:none"|id="(?:footer-artwork|right-content|top-bar)")[^]*?<\/\1>/giu,
        ' ',
      )
      .replace(/<[^>]*>/gu, ' ')
      .replace(/&#?\w+;/gu, ' ');
    const missing = [...digitsOf(seen)].filter((number) => number.length > 1 && !told.has(number));
    expect(missing).toEqual(lostOnPurpose[name] ?? []);
  });
});

/** Numbers of pages whose text is in another encoding than the words that this test reads. */
const lostOnPurpose: Readonly<Record<string, string[]>> = {};

function digitsOf(text: string): Set<string> {
  const plain = fromBanglaDigits(text).replace(/(?<=\d),(?=\d)/gu, '');
  return new Set([...plain.matchAll(/\d+/gu)].map(([digits]) => digits.replace(/^0+(?=\d)/u, '')));
}

function sourcesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' ? (inner as string[]) : sourcesIn(inner),
  );
}

it('a draft of a hostile page holds nothing that runs', async () => {
  const { drafts } = await importFixture('hostile.html');
  expect(drafts.length).toBeGreaterThan(0);
  for (const draft of drafts) {
    const { body } = readFrontmatter(draftText(draft, []));
    expect(findCode(parseMdx(body))).toEqual([]);
    // What was hidden, scripted or asked for is not there; what was written is there as words.
    expect(JSON.stringify(draft.data)).not.toMatch(/১১১|৯৯৯|৮৮৮|evil\.example|[\u202A-\u202E\0]/u);
  }
});
