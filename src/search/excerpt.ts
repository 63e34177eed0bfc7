import { analyse } from './analyse.ts';
import type { PageSection } from './full-text.ts';
import { findMarks, type TextRange } from './marks.ts';
import type { QueryPlan } from './plan.ts';

/** A piece of a page's text around the query's words, and the section it stands in. */
export interface Excerpt {
  section: PageSection;
  text: string;
  marks: TextRange[];
}

const lettersBefore = 60;
const lettersInAll = 200;

/**
 * The place of a page that says most of a query: the section with the most different query words,
 * from a little before the first of them.
 */
export function findExcerpt(
  sections: readonly PageSection[],
  plan: QueryPlan,
): Excerpt | undefined {
  let best: { section: PageSection; ranges: TextRange[]; different: number } | undefined;
  for (const section of sections) {
    const ranges = findMarks(section.text, plan);
    const inHeading = findMarks(section.heading, plan);
    const said = [
      ...inHeading.map(({ start, end }) => section.heading.slice(start, end)),
      ...ranges.map(({ start, end }) => section.text.slice(start, end)),
    ];
    const different = new Set(said.flatMap((words) => analyse(words).map(({ key }) => key))).size;
    if (different > (best?.different ?? 0)) best = { section, ranges, different };
  }
  if (!best) return undefined;
  const { text } = best.section;
  const from = cutAtWord(text, Math.max(0, (best.ranges[0]?.start ?? 0) - lettersBefore));
  const to = cutAtWord(text, Math.min(text.length, from + lettersInAll));
  const marks = best.ranges
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
  return { section: best.section, text: text.slice(from, to), marks };
}

/** The nearest place at or before an offset where a word starts or the text ends. */
function cutAtWord(text: string, offset: number): number {
  if (offset === 0 || offset >= text.length) return offset;
  return text.lastIndexOf(' ', offset) + 1;
}
