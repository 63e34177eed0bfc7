import { describe, expect, test } from 'vitest';
import { citationsOf, factsInBody } from '../../../src/collections/citations.ts';

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
});
