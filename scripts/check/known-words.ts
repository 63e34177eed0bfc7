import { everydayWords } from './everyday-words.ts';
import { stemsOf } from './words/inflections.ts';
import { isRightStem } from './words/right-words.ts';

/** True of a word of the check's lists, with an ending or none, or one that is made of two such. */
export function isKnownWord(word: string): boolean {
  if (isInLists(word)) return true;
  for (let at = 2; at <= word.length - 2; at += 1) {
    if (isPart(word.slice(0, at)) && isPart(word.slice(at))) return true;
  }
  return false;
}

function isInLists(word: string): boolean {
  for (const { stem, ending } of stemsOf(word)) {
    if (everydayWords.has(stem) || isRightStem(stem, ending)) return true;
  }
  return false;
}

/** Parts of a compound have two letters at least. */
function isPart(part: string): boolean {
  return (
    /^[অ-হ]/u.test(part) &&
    part.replace(/[\u0981-\u0983\u09BC-\u09CD]/gu, '').length > 1 &&
    isInLists(part)
  );
}
