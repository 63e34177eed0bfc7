import { assert, property, string, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFrontmatter, readYaml } from '../../../src/content-files/frontmatter.ts';

describe('a file with fields', () => {
  const file = '---\ntitle: ভাতা\nfacts:\n  - text: এক\n  - text: দুই\n---\n\nলেখা।\n';

  test('gives its values and its prose', () => {
    const { data, body, findings } = readFrontmatter(file);
    expect(data).toEqual({ title: 'ভাতা', facts: [{ text: 'এক' }, { text: 'দুই' }] });
    expect(body).toBe('\nলেখা।\n');
    expect(findings).toEqual([]);
  });

  test('tells where each value stands, or the nearest that is there', () => {
    const { locate } = readFrontmatter(file);
    expect(locate(['title'])).toEqual({ line: 2, column: 8 });
    expect(locate(['facts', 1, 'text'])).toEqual({ line: 5, column: 11 });
    expect(locate(['facts', 1, 'sources'])).toEqual({ line: 5, column: 5 });
    expect(locate(['absent'])).toEqual({ line: 2, column: 1 });
  });

  test('tells from where to where a value is written', () => {
    const { range } = readFrontmatter(file);
    expect(file.slice(...(range(['facts', 0, 'text']) ?? []))).toBe('এক');
    expect(range(['absent'])).toBeUndefined();
  });

  test('is read the same with the line ends of Windows', () => {
    expect(readFrontmatter(file.replaceAll('\n', '\r\n')).data).toEqual(readFrontmatter(file).data);
  });

  test('may have no prose', () => {
    expect(readFrontmatter('---\ntitle: ভাতা\n---').body).toBe('');
  });
});

describe('a value keeps what its author wrote', () => {
  test.each([
    ['2026-02-30', '2026-02-30'],
    ['2026-11-22', '2026-11-22'],
    ['2026-13-45', '2026-13-45'],
    ['"0498"', '0498'],
    ['১২৩', '১২৩'],
    ['no', 'no'],
    ['12:30', '12:30'],
    ['true', true],
    ['3191', 3191],
    ['', null],
    ['~', null],
  ])('%s', (written, value) => {
    expect(readYaml(`field: ${written}\n`).data).toEqual({ field: value });
  });
});

describe('YAML that no author means is refused', () => {
  test.each([
    ['a reference to nothing', 'field: *name\n', 1, 8],
    ['a reference to another value', 'one: &name x\ntwo: *name\n', 2, 6],
    ['a tag of its own', 'field: !date 2026\n', 1, 14],
    ['a second document', 'one: 1\n---\ntwo: 2\n', 2, 1],
  ])('%s', (_, text, line, column) => {
    const { data, findings } = readYaml(text);
    expect(data).toBeUndefined();
    expect(findings.at(-1)).toMatchObject({ line, column });
  });
});

test('one slip is told once', () => {
  expect(readYaml('facts:\n  - text: এক\n - text: দুই\n').findings).toHaveLength(1);
  expect(readYaml('needs: [money\nkind: citizen\n').findings).toHaveLength(1);
});

test('slips on several lines are told at once', () => {
  const { findings } = readYaml('one: x: y\ntwo: @y\nthree 3\nfour: 4\n');
  expect(findings.map(({ line }) => line)).toEqual([1, 2, 3]);
});

test('no text ends the reading', () => {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      readFrontmatter(text);
      readFrontmatter(`---\n${text}\n---\n${text}`);
    }),
  );
});

test('texts in quotes come back as they were', () => {
  assert(
    property(uniqueArray(string({ unit: 'grapheme' })), (texts) => {
      const yaml = texts.map((text) => `- ${JSON.stringify(text)}\n`).join('');
      expect(readYaml(yaml || '[]').data).toEqual(texts);
    }),
  );
});
