import {
  linesOf,
  sentencesOnce,
  statementOf,
  uniqueNames,
  type DraftContext,
  type DraftMaker,
} from './draft-context.ts';
import { isStopWord } from '../../src/bangla/stop-words.ts';
import { findService, stemsOf } from './known-content.ts';
import { findNumbers, readTarget, sentencesOf } from './numbers.ts';
import { slugName } from './slug-name.ts';

interface Goal {
  title: string;
  text: string;
  target?: ReturnType<typeof readTarget>;
}

/** A page of plans: each item a goal, with its measure where the page names one; the rest is the purpose. */
export const draftPlan: DraftMaker = (context) => {
  const { page, source, office } = context;
  const items = page.blocks.flatMap((block) => (block.kind === 'item' ? [block.text] : []));
  const lines = items.length > 0 ? items : linesOf(page);
  const goals = lines.map(goalOf);
  const others = linesOf(page).filter((line) => !lines.includes(line));
  const purpose = sentencesOnce(others).filter(
    (sentence) => !addMeasure(goals, sentence) && !sentence.endsWith(':'),
  );
  const name = uniqueNames();
  return [
    {
      collection: 'plans',
      id: office ?? source,
      data: {
        draft: true,
        title: 'ভবিষ্যৎ পরিকল্পনা',
        titleEn: 'Future plan',
        summary: 'অফিসের নিজের পাতা থেকে আনা ভবিষ্যৎ পরিকল্পনা।',
        ...(office && { office }),
        sources: [source],
        ...(purpose.length > 0 && { purpose: purpose.map((text) => statementOf(text, context)) }),
        ...(goals.length > 0 && {
          goals: goals.map((goal, index) => ({
            id: name(slugName(goal.title) || `goal-${index + 1}`),
            title: goal.title,
            ...statementOf(goal.text, context),
            ...(goal.target && { target: goal.target }),
            ...servicesOf(goal, context),
          })),
        }),
      },
    },
  ];
};

function goalOf(line: string): Goal {
  const [, named = ''] = /^([^:।]{3,90}?) ?:(?=\s|$)/u.exec(line) ?? [];
  const title = named || (line.split(/[,;।]|যাতে|যার /u)[0] ?? line);
  const plain = title
    .replace(/[0-9০-৯]+(?:[.,][0-9০-৯]+)*\s*%?/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const target = readTarget(line);
  return { title: plain.slice(0, 90).trim() || 'লক্ষ্য', text: line, ...(target && { target }) };
}

/** A sentence outside the list that names a measure belongs to the goal that it shares most words with. */
function addMeasure(goals: Goal[], sentence: string): boolean {
  const target = readTarget(sentence);
  if (!target) return false;
  const words = new Set(subjectsOf(sentence));
  const shared = (goal: Goal) =>
    new Set(subjectsOf(goal.title).filter((stem) => words.has(stem))).size;
  const [best] = goals.filter((goal) => !goal.target).sort((a, b) => shared(b) - shared(a));
  if (best && shared(best) >= 2) {
    best.text = `${sentence} ${best.text}`;
    best.target = target;
  } else goals.unshift(goalOf(sentence));
  return true;
}

/** A text's words but those that are in every sentence. */
function subjectsOf(text: string): string[] {
  return stemsOf(
    text
      .split(/\s+/u)
      .filter((word) => !isStopWord(word))
      .join(' '),
  );
}

function servicesOf(
  { title, text }: Goal,
  { known, knownOffice, note }: DraftContext,
): { services?: string[] } {
  for (const { written, after } of findNumbers(text)) {
    if (!/^\s*(?:%|শতাংশ|ভাগ|জন|টাকা)/u.test(after))
      note('figure-in-words', `${written}${after.slice(0, 20)}`);
  }
  const parts = [title, ...sentencesOf(text).flatMap((sentence) => sentence.split(/[,;]/u))];
  const services = new Set(
    parts.map((part) => findService(part, known.services, knownOffice?.services)),
  );
  services.delete(undefined);
  if (services.size === 0) return {};
  const found = [...services] as string[];
  note('guess', `${title} → ${found.join(', ')}`);
  return { services: found };
}
