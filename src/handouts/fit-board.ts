import { textHeight } from './fit-sections.ts';

/** What a board says of a service. */
export interface BoardLine {
  title: string;
  summary: string;
}

/** Sizes of print in points of a service's name and of the sentence below it. */
const prints = {
  large: { title: 11.5, summary: 10 },
  medium: { title: 10.5, summary: 9 },
  names: { title: 11.5, summary: 0 },
} as const;

/** How a board prints its services: large, less large, or by their names alone. */
export type BoardPrint = keyof typeof prints;

/** The room of each of the list's two columns on an A4 sheet, in millimetres. */
const room = { height: 137, width: 86 };
/** Space around each service in millimetres. */
const gap = 2.6;

/** The largest print in which a board's services stand on one sheet. */
export function fitBoard(lines: readonly BoardLine[]): BoardPrint {
  const fits = ({ title, summary }: (typeof prints)[BoardPrint]) =>
    lines.reduce((sum, line) => {
      const sentence = summary > 0 ? textHeight(line.summary, summary, room.width) : 0;
      return sum + textHeight(line.title, title, room.width) + sentence + gap;
    }, 0) <=
    2 * room.height;
  return fits(prints.large) ? 'large' : fits(prints.medium) ? 'medium' : 'names';
}
