import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { readPlainYaml } from '../../../src/content-files/plain-yaml.ts';
import { root } from '../../support/build-site.ts';

/** What the parser reads where it has nothing to tell; its faults else. */
function parsed(text: string): unknown {
  const document = parseDocument(text, { prettyErrors: false });
  const faults = [...document.errors, ...document.warnings].map(({ message }) => message);
  return faults.length > 0 ? faults : document.toJS();
}

const frontmatters = ['content', 'tests/fixtures/site/content'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8').split(/^---\n/mu)[1] ?? ''),
);
const lines = [...new Set(frontmatters.flatMap((text) => text.split('\n')))];
/** What makes a line mean something else. */
const twists = fc.oneof(
  fc.constantFrom(
    ...'- : # [ ] { } " \' >- | > & * ! % @ ` ? ~ \\ null true Yes ... --- &a *a !t'.split(' '),
    ...'0 007 1e3 -1 +2 .5 1. 0x1F 0o7 1_000 12:30 .inf .nan'.split(' '),
    ...' |  |: | #|, |<<: |a: b|title: |ক: খ|\n|\n\n|\t|\r|\u00A0|\u0085|\u2028|\uFEFF'.split('|'),
  ),
  fc.constantFrom(...lines),
);

describe('plain YAML', () => {
  it('is read as the parser reads it, in every file of the site', () => {
    const plain = frontmatters.filter((text) => readPlainYaml(text) !== undefined);
    expect(plain.map(readPlainYaml)).toEqual(plain.map(parsed));
    // Else nothing is gained.
    expect(plain.length).toBeGreaterThan(0.9 * frontmatters.length);
  });

  it('is read as the parser reads it, or not at all, whatever is put into a file', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...frontmatters),
        fc.array(fc.tuple(fc.nat(), fc.nat(6), twists), { minLength: 1, maxLength: 3 }),
        (text, changes) => {
          const changed = changes.reduce(
            (before, [at, cut, twist]) => {
              const place = at % (before.length + 1);
              return before.slice(0, place) + twist + before.slice(place + cut);
            },
            text.slice(0, 1500),
          );
          const plain = readPlainYaml(changed);
          expect(plain).toEqual(plain && parsed(changed));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('is read as the parser reads it, or not at all, in any few lines', () => {
    const margin = fc.constantFrom('', '', '  ', '    ', '- ', '  - ');
    const name = fc.constantFrom('a: ', 'b: ', 'a:', 'b:', 'c: >-', '', '');
    const line = fc.tuple(margin, name, fc.oneof(twists, fc.constant('')));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (made) => {
        const text = made.map((parts) => parts.join('')).join('\n');
        const plain = readPlainYaml(text);
        expect(plain).toEqual(plain && parsed(text));
      }),
      { numRuns: 4000 },
    );
  });

  it.each([
    ['title: ভাতা', { title: 'ভাতা' }],
    ['list:\n- a\n- b\nlast: 7', { list: ['a', 'b'], last: 7 }],
    [
      'list:\n  - text: >-\n      এক।\n      দুই।\n    year: 2020-2021',
      { list: [{ text: 'এক। দুই।', year: '2020-2021' }] },
    ],
    [
      "number: '109'\nrest:\n# note\nlist: [s01, 2, true]",
      { number: '109', rest: null, list: ['s01', 2, true] },
    ],
  ])('%j', (text, value) => {
    expect(readPlainYaml(text)).toEqual(value);
    expect(parsed(text)).toEqual(value);
  });

  it.each([
    'a: b: c',
    'a: &x b',
    'a: *x',
    'a: 1.5',
    'a: b\n c',
    'a: b\na: c',
    'a: |\n  b',
    'ক: খ',
    '- a',
    '',
  ])('leaves %j to the parser', (text) => expect(readPlainYaml(text)).toBeUndefined());
});
