import { stemsOf } from './inflections.ts';
import { isRightWord, rightWords, withOlderLetters } from './right-words.ts';
import { ownCopy } from './own-copy.ts';
import { isSlipOf, skeleton } from './slips.ts';
import { bareSound, likeSound } from './sound.ts';
import { compoundHeads, compoundTails } from './word-parts.ts';

/** Below these a slip makes another word. */
const longEnoughToSoundAlike = 5;
const longEnoughToSlip = 6;
const longEnoughToLackASign = 7;
const longEnoughToLackALetter = 8;
/** A shorter beginning may be part of any word. */
const longEnoughToBear = 4;

interface Sounds {
  byLike: Map<string, string>;
  byBare: Map<string, string>;
  bySkeleton: Map<string, string[]>;
  /** Right words with one letter left out, neither the first nor one of the last two. */
  byGap: Map<string, string>;
  tails: Map<string, string>;
}

/** A process that runs for long begins again. */
const mostHeard = 500_000;

/** Vowel signs, nukta and hasanta, and the marks after a vowel, belong to the letter before. */
const startsWithSign = /^[\u0981-\u0983\u09BC-\u09CD\u09D7]/u;

let sounds: Sounds | undefined;

/** The often misspelt word that a word was meant to be; nothing if it is right or unlike them all. */
export function nearRightWord(word: string): string | undefined {
  if (isRightWord(word)) return undefined;
  sounds ??= indexSounds();
  for (const { stem, ending } of stemsOf(word)) {
    if (isCaseOfLongVowel(stem, ending)) continue;
    const meant = soundsLike(stem, sounds) ?? lacksALetter(stem, sounds);
    if (meant !== undefined) return isOlderSpelling(stem, meant) ? undefined : join(meant, ending);
  }
  return nearCompound(word, sounds);
}

/** A compound of two known parts, one of which is misspelt. */
function nearCompound(word: string, index: Sounds): string | undefined {
  for (let cut = 2; cut < word.length - 1; cut += 1) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    if (startsWithSign.test(tail) || head.endsWith('\u09CD')) continue;
    for (const { stem, ending } of stemsOf(tail)) {
      if (isCaseOfLongVowel(stem, ending)) continue;
      const meant = meantByParts(head, stem, index);
      if (meant !== undefined) return meant + ending;
    }
  }
  return undefined;
}

function meantByParts(head: string, tail: string, index: Sounds): string | undefined {
  const { strict, loan } = rightWords();
  const isHead = compoundHeads.has(head) || strict.has(head) || loan.has(head);
  const isTail = compoundTails.has(tail) || (tail.length >= longEnoughToBear && strict.has(tail));
  if (isTail === isHead) return undefined;
  if (isTail) {
    const meant = soundsLike(head, index);
    return meant === undefined || isOlderSpelling(head, meant) ? undefined : meant + tail;
  }
  const meant = soundsLike(tail, index) ?? shortTail(head, tail, index);
  return meant === undefined || isOlderSpelling(tail, meant) ? undefined : head + meant;
}

function shortTail(head: string, tail: string, { tails }: Sounds): string | undefined {
  return head.length < longEnoughToBear ? undefined : tails.get(likeSound(tail));
}

/** Words share their stems, and the parts at which they are cut. */
const heard = new Map<string, string | undefined>();

function soundsLike(stem: string, index: Sounds): string | undefined {
  if (stem.length < longEnoughToSoundAlike) return undefined;
  const known = heard.get(stem);
  if (known !== undefined || heard.has(stem)) return known;
  if (heard.size >= mostHeard) heard.clear();
  const right = rightlyHeard(stem, index);
  heard.set(ownCopy(stem), right);
  return right;
}

function rightlyHeard(stem: string, { byLike, byBare, bySkeleton }: Sounds): string | undefined {
  const alike = byLike.get(likeSound(stem));
  if (alike !== undefined || stem.length < longEnoughToSlip) return alike;
  const bare = stem.length < longEnoughToLackASign ? undefined : byBare.get(bareSound(stem));
  return bare ?? bySkeleton.get(skeleton(stem))?.find((right) => isSlipOf(right, stem));
}

function lacksALetter(stem: string, { byLike, byGap }: Sounds): string | undefined {
  const sound = likeSound(stem);
  if (sound.length + 1 < longEnoughToLackALetter) return undefined;
  const lacking = byGap.get(sound);
  if (lacking !== undefined) return lacking;
  const { loan } = rightWords();
  for (const gap of gapsOf(sound)) {
    const extra = gap.length < longEnoughToLackALetter ? undefined : byLike.get(gap);
    if (extra !== undefined && !loan.has(extra)) return extra;
  }
  return undefined;
}

/** মালীকে and প্রার্থীতে are মালী and প্রার্থী in a case, not মালিক and প্রার্থিত. */
function isCaseOfLongVowel(stem: string, ending: string): boolean {
  return /ী[কত]$/u.test(stem) && ending.startsWith('ে');
}

/** A loan word as it was written before the rules of 2012. */
function isOlderSpelling(written: string, meant: string): boolean {
  return rightWords().loan.has(meant) && withOlderLetters(written) === withOlderLetters(meant);
}

/** Before a vowel sign ৎ is written ত. */
function join(word: string, ending: string): string {
  return /^[\u09BE-\u09CC]/u.test(ending) ? word.replace(/ৎ$/u, 'ত') + ending : word + ending;
}

function gapsOf(sound: string): string[] {
  const gaps: string[] = [];
  for (let at = 1; at < sound.length - 2; at += 1)
    gaps.push(sound.slice(0, at) + sound.slice(at + 1));
  return gaps;
}

function indexSounds(): Sounds {
  const made: Sounds = {
    byLike: new Map(),
    byBare: new Map(),
    bySkeleton: new Map(),
    byGap: new Map(),
    tails: new Map(),
  };
  const { often, loan } = rightWords();
  for (const word of [...often, ...loan]) {
    const sound = likeSound(word);
    if (word.length >= longEnoughToSoundAlike) {
      addFirst(made.byLike, sound, word);
      const bones = skeleton(word);
      const alike = made.bySkeleton.get(bones);
      if (alike) alike.push(word);
      else made.bySkeleton.set(bones, [word]);
    }
    // Words from other languages are written with and without a conjunct: ক্যানসার, ক্যান্সার.
    if (loan.has(word)) continue;
    if (word.length >= longEnoughToLackASign) addFirst(made.byBare, bareSound(word), word);
    if (sound.length < longEnoughToLackALetter) continue;
    for (const gap of gapsOf(sound)) addFirst(made.byGap, gap, word);
  }
  for (const tail of compoundTails) made.tails.set(likeSound(tail), tail);
  return made;
}

function addFirst(map: Map<string, string>, key: string, word: string): void {
  if (!map.has(key)) map.set(key, word);
}
