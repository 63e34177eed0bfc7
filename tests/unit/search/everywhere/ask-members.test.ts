import { expect, test, vi } from 'vitest';
import { askMembers, type Round } from '../../../../src/search/everywhere/ask-members.ts';
import {
  openMember,
  troubleOf,
  type Member,
  type MemberAnswer,
} from '../../../../src/search/everywhere/member.ts';
import { buildWordParts, documentRow } from '../../../../src/search/index-build.ts';
import { indexFormat } from '../../../../src/search/site-index.ts';
import { pages } from '../small-index.ts';

const members = Array.from({ length: 20 }, (_, number) => ({
  name: `${number}`,
  address: `https://m${number}.example/`,
}));

/** Files of one member's index by their address. */
function filesOf(address: string, format: number): Record<string, unknown> {
  const [part] = buildWordParts(pages, 1, () => 0);
  return {
    [`${address}search/site.json`]: {
      format,
      version: 'v',
      pages: pages.length,
      starts: 'A',
      pagefind: { hash: '', wasm: '' },
      shared: [],
    },
    [`${address}search/words/0.json`]: { ...part, version: 'v', chunk: '' },
    [`${address}search/pages/0.json`]: pages.map((page) => documentRow(page)),
  };
}

function serve(files: Record<string, unknown>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return address in files ? Response.json(files[address]) : new Response('', { status: 404 });
  });
  return asked;
}

const meanings = Promise.resolve('');
const signal = new AbortController().signal;

async function askAllButThree(member: Member): Promise<MemberAnswer> {
  if (member.name === '3') throw new Error('gone');
  return { member } as MemberAnswer;
}

test('one that throws is missing, the others answer, and each is told of', async () => {
  const round: Round = { answers: [], missing: [] };
  let told = 0;
  await askMembers(members, askAllButThree, round, () => (told += 1));
  expect(round.answers).toHaveLength(19);
  expect(round.missing).toEqual([{ member: members[3], trouble: 'silent' }]);
  expect(told).toBe(20);
});

test('only a few are asked at a time', async () => {
  let now = 0;
  let most = 0;
  const ask = async (member: Member) => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((later) => setTimeout(later, 1));
    now -= 1;
    return { member } as MemberAnswer;
  };
  await askMembers(members, ask, { answers: [], missing: [] }, () => undefined);
  expect(most).toBeLessThanOrEqual(6);
});

test('a member is asked for its list, the words of the query and the rows, each once', async () => {
  const [member] = members;
  if (!member) throw new Error('no member');
  const asked = serve(filesOf(member.address, indexFormat));
  const open = await openMember(member, meanings, signal);
  const answer = await open.ask('বিধবা ভাতা', signal);
  await open.ask('ভাতা', signal);
  await answer.readPages([0, 1]);
  const rows = await answer.readPages([0]);
  expect(rows[0]?.id).toBe('services/blue');
  expect(asked.map((address) => address.slice(member.address.length))).toEqual([
    'search/site.json',
    'search/words/0.json',
    'search/pages/0.json',
  ]);
  vi.unstubAllGlobals();
});

test.each([
  ['older', indexFormat - 1],
  ['newer', indexFormat + 1],
])('an index of an %s form is told apart, not misread', async (trouble, format) => {
  const [member] = members;
  if (!member) throw new Error('no member');
  serve(filesOf(member.address, format));
  const error: unknown = await openMember(member, meanings, signal).catch(
    (reason: unknown) => reason,
  );
  expect(troubleOf(error)).toBe(trouble);
  vi.unstubAllGlobals();
});
