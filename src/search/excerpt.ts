import type { PageSection } from './full-text.ts';
import { findMarks, type Mark, type TextRange } from './marks.ts';
import type { QueryPlan } from './plan.ts';

/** A piece of a page's text around the query's words, and the section it stands in. */
export interface Excerpt {
  section: PageSection;
  text: string;
  marks: TextRange[];
}

const lettersBefore = 60;
const lettersInAll = 200;
/** What a query word that the title shows already is worth beside one that it lacks. */
const shownInTitle = 0.2;
const ellipsis = '…';

/** How much a place says by the query words it has. */
type Worth = (marks: readonly Mark[]) => number;

function worthBeside(title: string, plan: QueryPlan): Worth {
  const inTitle = new Set(findMarks(title, plan).flatMap(({ words }) => words));
  return (marks) => {
    let worth = 0;
    for (const number of new Set(marks.flatMap(({ words }) => words))) {
      worth += (plan.words[number]?.weight ?? 0) * (inTitle.has(number) ? shownInTitle : 1);
    }
    return worth;
  };
}

/**
 * The piece of a page that says most of a query beyond the page's title: from the section with the
 * most of its words, where they stand closest. Nothing where the page has none of them.
 */
export function findExcerpt(
  sections: readonly PageSection[],
  plan: QueryPlan,
  title: string,
): Excerpt | undefined {
  const worthOf = worthBeside(title, plan);
  let best: { section: PageSection; marks: Mark[]; worth: number } | undefined;
  for (const section of sections) {
    const marks = findMarks(section.text, plan);
    const inHeading = findMarks(section.heading, plan);
    // A heading that has a word is about it; a section that only mentions it is not.
    const worth = worthOf([...inHeading, ...marks]) + worthOf(inHeading);
    if (worth > (best?.worth ?? 0)) best = { section, marks, worth };
  }
  return best && cutExcerpt(best.section, best.marks, worthOf);
}

function cutExcerpt(section: PageSection, marks: readonly Mark[], worthOf: Worth): Excerpt {
  const { text } = section;
  let best = { from: 0, worth: 0 };
  for (const { start } of marks) {
    const from = startOfPiece(text, start);
    const within = marks.filter((mark) => mark.start >= from && mark.end <= from + lettersInAll);
    const worth = worthOf(within);
    if (worth > best.worth) best = { from, worth };
  }
  const { from } = best;
  const to = cutAtWord(text, Math.min(text.length, from + lettersInAll));
  const before = from > 0 && !/[।?!]\s*$/u.test(text.slice(0, from)) ? ellipsis : '';
  return {
    section,
    text: before + text.slice(from, to).trimEnd() + (to < text.length ? ` ${ellipsis}` : ''),
    marks: marks
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({
        start: start - from + before.length,
        end: end - from + before.length,
      })),
  };
}

/** A little before a word: where its sentence begins, if that is near, else where a word does. */
function startOfPiece(text: string, start: number): number {
  const near = Math.max(0, start - lettersBefore);
  if (near === 0) return 0;
  const [sentence] = /^.*[।?!]\s*/u.exec(text.slice(near, start)) ?? [];
  return sentence ? near + sentence.length : cutAtWord(text, near);
}

/** The nearest place at or before an offset where a word starts or the text ends. */
function cutAtWord(text: string, offset: number): number {
  if (offset === 0 || offset >= text.length) return offset;
  return text.lastIndexOf(' ', offset) + 1;
}
