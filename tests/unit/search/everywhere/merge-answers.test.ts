import { describe, expect, test } from 'vitest';
import { planByParts } from '../../../../src/search/full-tier.ts';
import { documentRow } from '../../../../src/search/index-build.ts';
import type { SearchDocument } from '../../../../src/search/document.ts';
import type { Member, MemberAnswer } from '../../../../src/search/everywhere/member.ts';
import { mergeAnswers } from '../../../../src/search/everywhere/merge-answers.ts';
import { readRow } from '../../../../src/search/read-pages.ts';
import { openParts } from '../small-parts.ts';

const guide: SearchDocument = { id: 'services/boat', kind: 'service', title: 'নৌকার লাইসেন্স' };

/** A member with the common guide and an office, as the network would give it. */
async function memberSays(
  member: Member,
  query: string,
  office: string,
): Promise<MemberAnswer & { rowsAsked: number[] }> {
  const pages = [guide, { id: 'offices/river', kind: 'office', title: office, office: 'river' }];
  const { words } = openParts(pages);
  const plan = await planByParts(query, words);
  const rowsAsked: number[] = [];
  return {
    member,
    plan,
    version: 'v',
    size: pages.length,
    shared: [guide.id],
    postings: words.postings,
    rowsAsked,
    readPages: async (numbers) => {
      rowsAsked.push(...numbers);
      return numbers.flatMap((number) => {
        const page = pages[number];
        return page ? [readRow(documentRow(page), number)] : [];
      });
    },
  };
}

const north = { name: 'উত্তর', address: 'https://north.example/' };
const south = { name: 'দক্ষিণ', address: 'https://south.example/' };
const ask = async (query: string) => [
  await memberSays(north, query, 'উত্তর নদী দপ্তর'),
  await memberSays(south, query, 'দক্ষিণ নদী দপ্তর'),
];
const merge = async (query: string, own?: Member, most = 12) =>
  mergeAnswers(await ask(query), own, most);

test('pages of all members stand in one list', async () => {
  const { results } = await merge('নদী দপ্তর');
  expect(results.map(({ member, page }) => [member.name, page.title])).toEqual([
    ['উত্তর', 'উত্তর নদী দপ্তর'],
    ['দক্ষিণ', 'দক্ষিণ নদী দপ্তর'],
  ]);
});

test('a word that names one member’s page puts it first', async () => {
  const { results } = await merge('দক্ষিণ নদী দপ্তর');
  expect(results[0]?.member).toBe(south);
});

describe('a page that several members have', () => {
  test('stands once and counts the others', async () => {
    const { results } = await merge('নৌকার লাইসেন্স');
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ member: north, others: 1 });
  });

  test('is the own member’s', async () => {
    const { results } = await merge('নৌকার লাইসেন্স', south);
    expect(results[0]).toMatchObject({ member: south, others: 1 });
  });
});

test('the own member’s page stands before another’s that says as much', async () => {
  const { results } = await merge('নদী দপ্তর', south);
  expect(results[0]?.member).toBe(south);
});

test('a word that only one member has is found beside one that all have', async () => {
  const { results } = await merge('দক্ষিণ লাইসেন্স');
  expect(results.map(({ page }) => page.id)).toEqual(
    expect.arrayContaining(['services/boat', 'offices/river']),
  );
});

test('rows are asked for of the pages that are shown alone', async () => {
  const answers = await ask('নদী দপ্তর লাইসেন্স');
  await mergeAnswers(answers, undefined, 1);
  expect(answers.flatMap(({ rowsAsked }) => rowsAsked)).toHaveLength(1);
});

test('rows that cannot be had leave out that member’s pages alone', async () => {
  const [first, second] = await ask('নদী দপ্তর');
  if (!first || !second) throw new Error('no answers');
  const broken = { ...first, readPages: () => Promise.reject(new Error('gone')) };
  const { results } = await mergeAnswers([broken, second], undefined, 12);
  expect(results.map(({ member }) => member)).toEqual([south]);
});

test('no answer at all is an empty list', async () => {
  expect((await mergeAnswers([], undefined, 12)).results).toEqual([]);
});
