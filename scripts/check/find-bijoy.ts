import { weighPairs } from '../../src/bangla/bijoy-pairs.ts';
import { bijoyToUnicode } from '../../src/bangla/bijoy-to-unicode.ts';
import {
  findBijoyRuns,
  foreign,
  latinOrBijoyWord,
  type BijoyRun,
} from '../../src/bangla/detect-bijoy.ts';
import { hasMojibake } from '../../src/bangla/mojibake.ts';
import { isSpelling } from './bangla-spelling.ts';
import { isKnownWord } from './known-words.ts';
import { withoutForeignSigns } from './not-bijoy.ts';

/** A word with the quotation marks and dashes that are parts of its letters. */
const tiedWord = new RegExp(
  `${latinOrBijoyWord.source}(?:[”•“‘’…–—]+${latinOrBijoyWord.source})*`,
  'gu',
);
/** Foreign words that read as known Bangla ones: নরম, ফরম, ধারা … */
const alsoForeign = /^(?:Aviv|kiri|Now|[Ff]eb|ami|Eli|ecb|mei|Ask|big|dig|digit|aib)$/u;
/** Abbreviations and codes: ToR, AaBb; NGOs, IPv; www. */
const abbreviation = /^(?:[A-Z][a-uz])+[A-Z]?$|^[A-Z]{2,}[sv]$|ww/u;
/** Signs that stand in words of no other language. */
const sign = /[¡-¾×÷†‡ˆ‰…]/u;

interface Reading {
  /** The check's lists have it. */
  isKnown: boolean;
  /** False where it cannot be Bangla, however it is read. */
  mayBe: boolean;
}

/** Pages say the same few thousand Latin words again and again. */
const readings = new Map<string, Reading>();

function readingOf(word: string): Reading {
  let reading = readings.get(word);
  if (!reading) readings.set(word, (reading = read(word)));
  return reading;
}

function read(word: string): Reading {
  if (alsoForeign.test(word)) return { isKnown: false, mayBe: false };
  // A hasanta (&) may end a word.
  const bangla = bijoyToUnicode(word.replace(/&$/u, '')).replace(/[–“”‘’]/gu, '');
  if (bangla === '') return { isKnown: false, mayBe: true };
  if (!isSpelling(bangla)) return { isKnown: false, mayBe: false };
  // Forms put a visarga where others put a colon: নামঃ.
  const isKnown =
    word.length > 1 && [bangla, bangla.replace(/\u0983$/u, '')].some((one) => isKnownWord(one));
  return { isKnown, mayBe: isKnown || !abbreviation.test(word) };
}

function hide(found: string): string {
  return found.replace(/\S/gu, '\u0100');
}

/** Whether a run is Bijoy: it holds a known word, or its letters alone say so. */
function isBelievable(run: string): boolean {
  const words = (run.match(tiedWord) ?? []).filter((word) => word.length > 1);
  if (words.some((word) => readingOf(word).isKnown)) return true;
  const said = words.reduce((sum, word) => {
    const ofSign = /[‚ƒ„†‡ˆ‰¡-¾×ÿ”•]/u.test(word) ? 4 : 0;
    return sum + Math.min(weighPairs(word), 4 * word.length - 4) + ofSign;
  }, 0);
  if (sign.test(run)) return said >= 6 * words.length;
  if (words.length > 1) return said >= 8 * words.length;
  return said >= (/[à-ÿ]/u.test(run) ? 16 : 11);
}

/**
 * Where a text for people holds Bijoy. What `findBijoyRuns` tells by pairs of letters is looked at
 * once more: each word must be spelt as Bangla is, and a run have a word that the check's lists know,
 * or say more for itself. A known word of four letters or more is Bijoy wherever it stands (of 66,000
 * words of other languages two read as one), also one of three small letters without a vowel among them
 * (bvg), any shorter one where the text has no other words, and bs, which is নং, in a Bangla text.
 */
export function findBijoy(text: string): BijoyRun[] {
  // The letters of broken UTF-8 look like Bijoy's; read as such they would be lost for good.
  if (hasMojibake(text)) return [];
  const plain = withoutForeignSigns(text.replace(foreign, hide));
  const words = [...plain.matchAll(tiedWord)].map(({ 0: word, index: start }) => ({
    word,
    start,
    end: start + word.length,
    isKnown: readingOf(word).isKnown,
  }));
  const isInBangla = /[\u0985-\u09B9]/u.test(text);
  const isAllKnown = words.every(({ word, isKnown: known }) => known || /^[GI]$/u.test(word));
  const known = words.filter(
    ({ word, isKnown: is }) =>
      is &&
      (word.length > 3 ||
        /^[b-df-hj-np-tv-z]{3}$/u.test(word) ||
        (word === 'bs' && isInBangla) ||
        (isAllKnown && !/^(?:[A-Z`]+|[a-z]{2})$/u.test(word))),
  );
  const strict = plain.replace(tiedWord, (tied) =>
    readingOf(tied).mayBe
      ? tied
      : tied.replace(latinOrBijoyWord, (word) => (readingOf(word).mayBe ? word : hide(word))),
  );
  const proven = [
    ...known,
    ...findBijoyRuns(strict).filter(({ start, end }) => isBelievable(strict.slice(start, end))),
  ];
  if (proven.length === 0) return [];
  const runs = findBijoyRuns(plain).filter((run) =>
    proven.some(({ start, end }) => start < run.end && end > run.start),
  );
  return runs.length > 0 ? runs : known.map(({ start, end }) => ({ start, end }));
}
