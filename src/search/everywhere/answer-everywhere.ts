import { toBanglaDigits } from '../../bangla/digits.ts';
import { wordKey } from '../../bangla/phonetic-key.ts';
import { readQuery } from '../address.ts';
import { fetchJson } from '../fetch-json.ts';
import { findMarks } from '../marks.ts';
import { queryKeys } from '../query-keys.ts';
import type { ResultLine } from '../result-list.ts';
import { askMembers, type Round } from './ask-members.ts';
import type { EverywhereView } from './everywhere-view.ts';
import { openMember, type Member, type MemberAnswer, type OpenMember } from './member.ts';
import { mergeAnswers, type MergedAnswer, type MergedResult } from './merge-answers.ts';

/** How long a member may take, in milliseconds, before the list stands without it. */
const patience = 12_000;
const mostResults = 12;
/** The own member's best page covers so much of a query that others need not be asked. */
const goodCoverage = 0.3;

const inBangla = (count: number): string => toBanglaDigits(String(count));
const opened = new Map<Member, OpenMember>();
let meanings: Promise<string> | undefined;
let turn = 0;

async function ask(member: Member, query: string): Promise<MemberAnswer> {
  const signal = AbortSignal.timeout(patience);
  meanings ??= fetchJson<string>(`${import.meta.env.BASE_URL}search/meanings.json`);
  try {
    const open = opened.get(member) ?? (await openMember(member, meanings, signal));
    opened.set(member, open);
    return await open.ask(query, signal);
  } catch (error) {
    // What could not be had once is asked for anew the next time.
    opened.delete(member);
    throw error;
  }
}

function lineOf({ page, member }: MergedResult, { plan }: MergedAnswer): Omit<ResultLine, 'kind'> {
  return {
    address: `${member.address}${page.id}/`,
    title: page.title,
    titleMarks: findMarks(page.title, plan),
    text: page.summary,
    textMarks: findMarks(page.summary, plan),
  };
}

function draw(view: EverywhereView, round: Round, merged: MergedAnswer): void {
  const lines = merged.results.map((result) => {
    const others = result.others > 0 ? inBangla(result.others) : undefined;
    const kind = view.kindNames[result.page.kind] ?? '';
    return {
      ...lineOf(result, merged),
      kind: `${kind} · ${view.memberName(result.member, others)}`,
    };
  });
  view.showResults(lines, 'quick');
  view.showMissing(round.missing, view.box.value);
}

function tell(view: EverywhereView, { answers, missing }: Round, found: number): void {
  const values = {
    q: view.box.value,
    n: inBangla(found),
    asked: inBangla(answers.length),
    lacking: missing.length > 0 ? view.lacking(inBangla(missing.length)) : '',
  };
  if (answers.length === 0) view.tell('failed');
  else view.tell(found > 0 ? 'count' : 'nothing', values);
}

/** Answers the query in the box: the reader's own member first, the others where it has no good answer. */
export async function answerEverywhere(view: EverywhereView, asksAll = false): Promise<void> {
  turn += 1;
  const current = turn;
  const query = readQuery(view.box.value);
  const own = view.members.find(({ address }) => address === view.own.value);
  view.setActive(query !== '');
  if (view.more) view.more.hidden = true;
  if (query === '') {
    view.setState('done');
    return;
  }
  view.setState('loading');
  view.showMissing([], query);
  view.tell('searching');
  const round: Round = { answers: [], missing: [] };
  let merged: MergedAnswer | undefined;
  let isDrawing: Promise<void> | undefined;
  const redraw = async (): Promise<void> => {
    const count = round.answers.length;
    const next = await mergeAnswers([...round.answers], own, mostResults);
    isDrawing = undefined;
    if (turn !== current) return;
    merged = next;
    draw(view, round, next);
    if (round.answers.length > count) isDrawing = redraw();
    await isDrawing;
  };
  const askSome = async (members: readonly Member[]): Promise<void> => {
    await askMembers(
      members,
      (member) => ask(member, query),
      round,
      () => {
        isDrawing ??= redraw();
      },
    );
    await isDrawing;
  };
  const keys = queryKeys(query);
  const isNamed = ({ name }: Member) => keys.includes(wordKey(name));
  const first = view.members.filter((member) => member === own || isNamed(member));
  const rest = view.members.filter((member) => !first.includes(member));
  await askSome(first);
  const isGood = (merged?.results[0]?.coverage ?? 0) >= goodCoverage;
  if (turn === current && (asksAll || !isGood)) await askSome(rest);
  else if (view.more) view.more.hidden = rest.length === 0;
  if (turn !== current) return;
  tell(view, round, merged?.results.length ?? 0);
  view.setState('done');
}
