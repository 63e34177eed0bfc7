import type { Standing } from '../schemas/statements.ts';

/** What a line of a handout says, as far as its length matters. */
export interface Measured {
  text: string;
  standing: Standing;
  doubt?: string | undefined;
  from?: string | undefined;
}

/** A titled list of a handout. */
export interface Section<T extends Measured = Measured> {
  title: string;
  facts: readonly T[];
  /** The same in fewer words, set one after another, for where room is short. */
  short?: readonly T[];
  /** How dear its facts are when room is shorter still; others have 1. */
  weight?: number;
}

/** A section with as many of its facts as the paper holds. */
export interface FittedSection<T extends Measured = Measured> extends Section<T> {
  /** Whether something was left out, which the handout then says. */
  hasMore: boolean;
  /** Whether its facts are set one after another. */
  isShort: boolean;
}

/** Sizes of print in points, from the largest to the smallest that an old eye can read. */
export const printSizes = { largest: 12, large: 11, medium: 10, small: 9 } as const;

/** The name of a size of print. */
export type PrintSize = keyof typeof printSizes;

/** The room that the sections have on the paper, in millimetres. */
export interface Room {
  height: number;
  /** Width of a line. */
  width: number;
}

const millimetresPerPoint = 0.353;
const lineHeight = 1.42;
/** Average advance of a Bangla letter or sign in Noto Sans Bengali, as a share of the size. */
const letterWidth = 0.56;

/** The height in millimetres that a text takes in a size of print, on lines of a width. */
export function textHeight(text: string, points: number, width: number): number {
  return linesOf(text.length, points, width) * points * millimetresPerPoint * lineHeight;
}

/**
 * Sections in the largest print that holds them all, in full or else with their short forms. Where
 * even the smallest does not, the section that is longest for its weight gives up its last fact
 * until they fit; a short form stays whole, and a doubt never leaves without its fact.
 */
export function fitSections<T extends Measured>(
  sections: readonly Section<T>[],
  room: Room,
): { size: PrintSize; sections: FittedSection<T>[] } {
  const heights = (fitted: readonly FittedSection<T>[], size: PrintSize) =>
    fitted.map((section) => sectionHeight(section, room, printSizes[size]));
  const fits = (fitted: readonly FittedSection<T>[], size: PrintSize) =>
    heights(fitted, size).reduce((sum, height) => sum + height, 0) <= room.height;

  const full = sections.map((section) => ({ ...section, hasMore: false, isShort: false }));
  const shorter = full.map(shorten);
  for (const fitted of [full, shorter]) {
    const size = (Object.keys(printSizes) as PrintSize[]).find((name) => fits(fitted, name));
    if (size) return { size, sections: fitted };
  }
  let fitted = shorter;
  while (!fits(fitted, 'small')) {
    const spare = heights(fitted, 'small').map((height, index) => {
      const { facts = [], weight = 1, isShort } = fitted[index] ?? {};
      return facts.length > 1 && !isShort ? height / weight : 0;
    });
    const longest = spare.indexOf(Math.max(...spare));
    if (!spare[longest]) break;
    fitted = fitted.map((section, index) =>
      index === longest
        ? { ...section, facts: section.facts.slice(0, -1), hasMore: true }
        : section,
    );
  }
  return { size: 'small', sections: fitted };
}

function shorten<T extends Measured>(section: FittedSection<T>): FittedSection<T> {
  const { short } = section;
  return short ? { ...section, facts: short, hasMore: true, isShort: true } : section;
}

/** Space between sections, in lines. */
const gap = 0.3;
/** Letters of the words before a weaker fact, a doubt, and where a paper is had, and of a tick box. */
const words = { standing: 12, doubt: 16, from: 7, box: 5 };

function sectionHeight({ facts, isShort }: FittedSection, room: Room, points: number): number {
  const lines = (letters: number) => linesOf(letters, points, room.width);
  if (isShort) {
    const letters = facts.reduce((sum, { text }) => sum + text.length + words.box, 0);
    return (lines(letters) + 1 + gap) * points * millimetresPerPoint * lineHeight;
  }
  const alike = (standing: Standing) => facts.filter((one) => one.standing === standing).length;
  const weaker = (['sister-office', 'other'] as const).filter((standing) => alike(standing) > 0);
  const headings = weaker.filter((standing) => alike(standing) > 1).length;
  const sum = facts.reduce((total, { text, standing, doubt, from }) => {
    const mark = weaker.some((one) => one === standing && alike(one) === 1) ? words.standing : 0;
    const sentence = lines(text.length + mark + (from ? from.length + words.from : 0));
    return total + sentence + (doubt ? lines(doubt.length + words.doubt) : 0);
  }, headings);
  return (Math.max(1, sum) + gap) * points * millimetresPerPoint * lineHeight;
}

function linesOf(letters: number, points: number, width: number): number {
  return Math.ceil(letters / (width / (points * millimetresPerPoint * letterWidth)));
}
