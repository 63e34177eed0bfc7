import { toBanglaDigits } from '../../bangla/digits.ts';
import { wordKey } from '../../bangla/phonetic-key.ts';
import { readQuery } from '../address.ts';
import { fetchJson } from '../fetch-json.ts';
import { findMarks } from '../marks.ts';
import { queryKeys } from '../query-keys.ts';
import type { ResultLine } from '../result-list.ts';
import { askMembers, type Round } from './ask-members.ts';
import type { ChosenMember, MemberPart } from './choose-member.ts';
import type { EverywhereView } from './everywhere-view.ts';
import { openMember, patience, type Member, type MemberAnswer, type OpenMember } from './member.ts';
import { mergeAnswers, type MergedAnswer, type MergedResult } from './merge-answers.ts';

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

function draw(
  view: EverywhereView,
  round: Round,
  merged: MergedAnswer,
  part: MemberPart | undefined,
): void {
  const lines = merged.results.map((result) => {
    const { page, member } = result;
    const others = result.others > 0 ? inBangla(result.others) : undefined;
    const isOwn = part?.isOwn(page.number) ?? true;
    const whose = isOwn ? view.memberName(member, others) : (view.places.dataset['shared'] ?? '');
    return { ...lineOf(result, merged), kind: `${view.kindNames[page.kind] ?? ''} · ${whose}` };
  });
  view.showResults(lines, 'quick');
  view.showMissing(round.missing, view.box.value);
}

function tell(
  view: EverywhereView,
  { answers, missing }: Round,
  found: number,
  { member, asksPart }: ChosenMember,
  isPart: boolean,
): void {
  const values = {
    q: view.box.value,
    n: inBangla(found),
    asked: inBangla(answers.length),
    lacking: missing.length > 0 ? view.lacking(inBangla(missing.length)) : '',
    name: member?.name ?? '',
  };
  if (answers.length === 0) view.tell(member ? 'unanswered' : 'failed', values);
  else if (asksPart && !isPart) view.tell(member ? 'whole' : 'anywhere', values);
  else if (found > 0) view.tell('count', values);
  else view.tell(member ? 'otherKinds' : 'nothing', values);
}

/**
 * Answers the query in the box: from the chosen member alone, else from the reader's own member
 * first, and from the others where it has no good answer or `asksAll`.
 */
export async function answerEverywhere(
  view: EverywhereView,
  where: ChosenMember,
  asksAll = false,
): Promise<void> {
  turn += 1;
  const current = turn;
  const query = readQuery(view.box.value);
  const own = view.members.find(({ address }) => address === view.own.value);
  view.setActive(query !== '');
  view.more.hidden = true;
  if (query === '') {
    view.setState('done');
    return;
  }
  view.setState('loading');
  view.showMissing([], query);
  view.tell('searching');
  const round: Round = { answers: [], missing: [] };
  let merged: MergedAnswer | undefined;
  let part: MemberPart | undefined;
  let isDrawing: Promise<void> | undefined;
  const redraw = async (): Promise<void> => {
    const known = await where.part;
    const count = round.answers.length;
    part = known?.version === round.answers[0]?.version ? known : undefined;
    const next = await mergeAnswers([...round.answers], own, mostResults, part?.has);
    isDrawing = undefined;
    if (turn !== current) return;
    merged = next;
    draw(view, round, next, part);
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
  const isFirst = (member: Member) => member === own || keys.includes(wordKey(member.name));
  const first = where.member ? [where.member] : view.members.filter(isFirst);
  const rest = where.member ? [] : view.members.filter((member) => !first.includes(member));
  await askSome(first);
  const isGood = (merged?.results[0]?.coverage ?? 0) >= goodCoverage;
  if (turn === current && (asksAll || !isGood)) await askSome(rest);
  else view.more.hidden = rest.length === 0;
  if (turn !== current) return;
  tell(view, round, merged?.results.length ?? 0, where, part !== undefined);
  view.setState('done');
}
