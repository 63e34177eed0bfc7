import { ownCopy } from './own-copy.ts';

/** A piece of a text between spaces, of which there was something to say. */
export interface Judged<T> {
  start: number;
  judgement: T;
}

/** More than the words of any site; a process that runs for long begins again. */
const mostPieces = 500_000;

/**
 * Judges a text piece by piece, cut at spaces, with each piece judged once: a site's words repeat
 * thousands of times. `judge` says nothing of most.
 */
export function judgedPieces<T>(
  judge: (piece: string) => T | undefined,
): (text: string) => readonly Judged<T>[] {
  const known = new Map<string, T | null>();
  return (text) => {
    const judged: Judged<T>[] = [];
    for (let start = 0; start < text.length;) {
      const space = text.indexOf(' ', start);
      const end = space < 0 ? text.length : space;
      const piece = text.slice(start, end);
      let judgement = known.get(piece);
      if (judgement === undefined) {
        if (known.size >= mostPieces) known.clear();
        const kept = ownCopy(piece);
        judgement = judge(kept) ?? null;
        known.set(kept, judgement);
      }
      if (judgement !== null) judged.push({ start, judgement });
      start = end + 1;
    }
    return judged;
  };
}
