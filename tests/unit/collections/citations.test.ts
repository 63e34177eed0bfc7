import { array, assert, constantFrom, pre, property } from 'fast-check';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { citationsOf, factsInBody } from '../../../src/collections/citations.ts';
import { parseMdx } from '../../../src/markdown.ts';

describe('the citations of records', () => {
  test('are each source once, in the order of reading', () => {
    const record = {
      titleSources: ['s02'],
      benefit: [
        { text: 'এক', sources: ['s01', 's03'] },
        { text: 'দুই', sources: ['s03', 's02'] },
      ],
      status: { facts: [{ sources: ['x04'] }] },
    };
    expect(citationsOf(record)).toEqual(['s02', 's01', 's03', 'x04']);
    expect(citationsOf(undefined, record, record)).toEqual(['s02', 's01', 's03', 'x04']);
  });

  test('are none where nothing is cited', () => {
    expect(citationsOf('sources', 3, undefined, { sources: 'unpublished' }, [])).toEqual([]);
  });
});

describe('the facts of an entry’s prose', () => {
  test('are those of every Fact, with all sources it names', () => {
    const body =
      'টাকা <Fact sources="s01  s02">৩ মাস</Fact>।\n\n<Fact sources="x04">\nলেখা\n</Fact>';
    expect(factsInBody(body)).toEqual([{ sources: ['s01', 's02'] }, { sources: ['x04'] }]);
  });

  test('are none without prose or without a Fact', () => {
    expect(factsInBody('')).toEqual([]);
    expect(factsInBody('শুধু লেখা।')).toEqual([]);
  });

  test('are what the parser finds, however the prose is written', () => {
    const fact = '<Fact sources="s01">৫ টাকা</Fact>';
    const pieces = [
      'কথা |\n\n|\n|- |> |## |`|~~|~~~\n|```\n|\\|**|    |"|[^1]|---\n|{1}|{/* | */}|&lt;|<b>'.split(
        '|',
      ),
      [fact, '<Fact sources="s02 s03" doubt="q">ক</Fact>', '<Fact doubt="q">ক</Fact>'],
      [
        '<Fact\n sources="s04">ক</Fact>',
        '<Fact sources="s&amp;5">ক</Fact>',
        '<Fact sources="s06" />',
      ],
      [`[ক](/x "${fact}")`, `[ক](<${fact}>)`, `[ক]: /x '${fact}'\n`, '[ক](/x)', `[^1]: ${fact}\n`],
      [`|ক|খ|\n|-|-|\n|${fact}|খ|${fact}|\n`],
    ].flat();
    assert(
      property(array(constantFrom(...pieces), { maxLength: 8 }), (written) => {
        const body = written.join('');
        const wanted = parsedSources(body);
        pre(wanted !== undefined);
        expect(factsInBody(body).map(({ sources }) => sources)).toEqual(wanted);
      }),
      { numRuns: 3000 },
    );
  });
});

/** The sources of each component, as the parser reads them; undefined where the text is not MDX. */
function parsedSources(body: string): string[][] | undefined {
  const found: string[][] = [];
  try {
    visit(parseMdx(body), (node) => {
      if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
      for (const one of node.attributes) {
        if (!('name' in one) || one.name !== 'sources' || typeof one.value !== 'string') continue;
        found.push(one.value.split(/\s+/u));
      }
    });
  } catch {
    return undefined;
  }
  return found;
}
