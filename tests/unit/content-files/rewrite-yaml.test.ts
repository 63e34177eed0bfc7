import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { array, assert, constantFrom, nat, property, tuple } from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readFrontmatter } from '../../../src/content-files/frontmatter.ts';
import { rewritable } from '../../../src/content-files/rewrite-yaml.ts';
import { root } from '../../support/build-site.ts';

const office = `# অফিসের কাগজ থেকে।
title: 'নমুনা: অফিস' # নাম
places: [নমুনা, "কাল্পনিক"]
contacts:
  # সবার আগে ফোন।
  - kind: phone # দাপ্তরিক
    text: >-
      ফোন ১২।
      সকাল থেকে।
    sources: [s01, s02]
  # পরে ঠিকানা।
  - kind: address
    text: নমুনা সড়ক।
    sources:
      - s03
hours: unpublished

# শেষ কথা।
about:
  - text: এক।
    sources: [s01]
`;

interface Office {
  title: string;
  places: string[];
  contacts: Record<string, unknown>[];
  hours: unknown;
  about?: unknown;
  note?: string;
}

/** The lines of the text that are there no more, and those that came, after a change. */
function changed(change: (data: Office) => void, text = office): string {
  const file = rewritable(text, () => ['title', 'note', 'places', 'contacts', 'hours', 'about']);
  change(file.data as Office);
  const written = file.rewrite();
  expect(parse(written)).toEqual(JSON.parse(JSON.stringify(file.data)));
  const [before, after] = [text.split('\n'), written.split('\n')];
  const gone = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`);
  const come = after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`);
  return [...gone, ...come].join('\n');
}

describe('a file that a form changes', () => {
  it('keeps every line that says what it said', () => {
    expect(changed(() => undefined)).toBe('');
    expect(changed((data) => (data.title = 'নতুন: নাম'))).toMatchInlineSnapshot(`
      "- title: 'নমুনা: অফিস' # নাম
      + title: 'নতুন: নাম' # নাম"
    `);
  });

  it('keeps quotes, folds and lists in a line as the author has them', () => {
    expect(
      changed((data) => {
        data.places.push('রাজাপুর: সদর');
        const [phone] = data.contacts;
        Object.assign(phone ?? {}, { text: 'ফোন ১২৩। সকাল থেকে।', sources: ['s02', 's04'] });
      }),
    ).toMatchInlineSnapshot(`
      "- places: [নমুনা, "কাল্পনিক"]
      -       ফোন ১২।
      -     sources: [s01, s02]
      + places: [নমুনা, কাল্পনিক, 'রাজাপুর: সদর']
      +       ফোন ১২৩।
      +     sources: [s02, s04]"
    `);
  });

  it('moves a thing with its comments, and takes them away with it', () => {
    const file = rewritable(office);
    const { contacts } = file.data as Office;
    contacts.reverse();
    expect(file.rewrite()).toContain(`contacts:
  # পরে ঠিকানা।
  - kind: address
    text: নমুনা সড়ক।
    sources:
      - s03
  # সবার আগে ফোন।
  - kind: phone # দাপ্তরিক
    text: >-
      ফোন ১২।
      সকাল থেকে।
    sources: [s01, s02]
hours: unpublished

# শেষ কথা।
about:`);
    contacts.pop();
    expect(file.rewrite()).not.toContain('সবার আগে');
  });

  it('puts a new field where the order of fields has it, and writes a list where a word stood', () => {
    expect(
      changed((data) => {
        data.note = 'যেমন "এই"';
        data.hours = [{ text: 'সকাল ৯টা।', sources: ['s01'], value: '12' }];
        delete data.about;
      }),
    ).toMatchInlineSnapshot(`
      "- hours: unpublished
      - # শেষ কথা।
      - about:
      -   - text: এক।
      + note: যেমন "এই"
      + hours:
      +   - text: সকাল ৯টা।
      +     value: '12'"
    `);
    const file = rewritable(office, () => ['title', 'note', 'places']);
    (file.data as Office).note = 'কথা';
    expect(file.rewrite()).toContain('# নাম\nnote: কথা\nplaces: [');
  });

  it('keeps the ends of lines that Windows writes', () => {
    const file = rewritable(office.replaceAll('\n', '\r\n'));
    (file.data as Office).hours = 'not-applicable';
    expect(file.rewrite()).toBe(
      office.replace('unpublished', 'not-applicable').replaceAll('\n', '\r\n'),
    );
  });

  it('begins an empty file', () => {
    const file = rewritable('');
    Object.assign(file.data as object, { title: 'এক', sources: ['s01'] });
    expect(file.rewrite()).toBe('title: এক\nsources: [s01]\n');
  });
});

describe('every file of the site', async () => {
  const folder = join(root, 'content');
  const names = await readdir(folder, { recursive: true });
  const texts = await Promise.all(
    names
      .filter((name) => /\.(?:mdx|yaml)$/u.test(name))
      .map(async (name) => {
        const text = await readFile(join(folder, name), 'utf8');
        if (name.endsWith('.yaml')) return text;
        const { body } = readFrontmatter(text);
        return text.slice(4, text.length - body.length).replace(/---\s*$/u, '');
      }),
  );

  it('is the same to the letter when nothing changed, and changes one line with one word', () => {
    expect(texts.length).toBeGreaterThan(100);
    for (const text of texts) {
      const file = rewritable(text);
      const data = file.data as Record<string, unknown>;
      expect(file.rewrite()).toBe(text);
      const name = Object.keys(data).find((key) => typeof data[key] === 'string');
      if (name === undefined) continue;
      data[name] = 'অন্য কথা';
      const before = text.split('\n');
      const different = file
        .rewrite()
        .split('\n')
        .filter((line, at) => line !== before[at]);
      expect(different).toHaveLength(1);
    }
  });

  it('says what it should after any row of changes', () => {
    const changes = array(tuple(nat(), nat(), constantFrom(...kinds)), {
      minLength: 1,
      maxLength: 6,
    });
    assert(
      property(constantFrom(...texts), changes, (text, steps) => {
        const file = rewritable(text);
        for (const [which, where, kind] of steps) changeOnce(file.data, which, where, kind);
        // Throws by itself where the text does not say what the data does.
        expect(parse(file.rewrite()) ?? {}).toEqual(JSON.parse(JSON.stringify(file.data)));
      }),
      { numRuns: 400 },
    );
  });
});

const kinds = ['text', 'fold', 'remove', 'move', 'add', 'word'] as const;

/** One change of a kind somewhere in the data. */
function changeOnce(
  data: unknown,
  which: number,
  where: number,
  kind: (typeof kinds)[number],
): void {
  const holders = holdersIn(data);
  const holder = holders[which % holders.length];
  if (!holder) return;
  const keys = Object.keys(holder);
  const key = keys[where % keys.length];
  if (key === undefined) return;
  const record = holder as Record<string, unknown>;
  if (Array.isArray(holder)) {
    const at = Number(key);
    if (kind === 'move') holder.push(...holder.splice(at, 1));
    else if (kind === 'remove' && holder.length > 1) holder.splice(at, 1);
    else if (kind === 'add') holder.splice(at, 0, { text: 'নতুন: কথা #১', sources: ['s01'] });
    else if (kind === 'text') holder[at] = 'লেখা "এক" — দুই';
    return;
  }
  if (kind === 'remove' && keys.length > 1) delete record[key];
  else if (kind === 'text') record[key] = '- এক: দুই # তিন';
  else if (kind === 'fold') record[key] = 'এক বাক্য। দুই বাক্য।';
  else if (kind === 'word') record[key] = ['unpublished', 12, true][where % 3];
  else if (kind === 'add')
    record['added'] = [{ text: 'কথা', list: ['ক: খ', 'গ'] }, { a: { b: 1 } }];
}

function holdersIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(holdersIn)];
}
