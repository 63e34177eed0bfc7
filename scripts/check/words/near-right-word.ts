import { rightWords, withOlderLetters, type ReadWord } from './right-words.ts';
import { ownCopy } from './own-copy.ts';
import { skeleton, soundsWithSlip } from './slips.ts';
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
  /** The frames of the words of `byLike`. */
  frames: Set<string>;
  /** Short last parts of compounds. */
  shortTails: Map<string, string>;
  /** What is known to be right as the first or last part of a compound. */
  heads: ReadonlySet<string>;
  tails: ReadonlySet<string>;
}

/** A process that runs for long begins again. */
const mostHeard = 500_000;

/** Vowel signs, nukta and hasanta, and the marks after a vowel, belong to the letter before. */
const isSign = /[\u0981-\u0983\u09BC-\u09CD\u09D7]/u;

let sounds: Sounds | undefined;

/** The often misspelt word that a word which is not known was meant to be; nothing if it is unlike them all. */
export function nearRightWord({ word, stems }: ReadWord): string | undefined {
  sounds ??= indexSounds();
  for (const { stem, ending } of stems) {
    if (isCaseOfLongVowel(stem, ending)) continue;
    const meant = soundsLike(stem, sounds) ?? lacksALetter(stem, sounds);
    if (meant !== undefined) return isOlderSpelling(stem, meant) ? undefined : join(meant, ending);
  }
  const ends = stems.map(({ stem }) => stem.length);
  return nearCompound(word, ends, sounds);
}

/** A compound of two known parts, one of which is misspelt; its stem ends at one of `ends`. */
function nearCompound(word: string, ends: readonly number[], index: Sounds): string | undefined {
  for (let cut = 2; cut < word.length - 1; cut += 1) {
    if (isSign.test(word.charAt(cut)) || word.charAt(cut - 1) === '\u09CD') continue;
    const head = word.slice(0, cut);
    const isHead = index.heads.has(head);
    for (const end of ends) {
      if (end <= cut) break;
      const [tail, ending] = [word.slice(cut, end), word.slice(end)];
      if (index.tails.has(tail) === isHead || isCaseOfLongVowel(tail, ending)) continue;
      const meant = isHead ? withRightTail(head, tail, index) : withRightHead(head, tail, index);
      if (meant !== undefined) return meant + ending;
    }
  }
  return undefined;
}

function withRightHead(head: string, tail: string, index: Sounds): string | undefined {
  const meant = soundsLike(head, index);
  return meant === undefined || isOlderSpelling(head, meant) ? undefined : meant + tail;
}

function withRightTail(head: string, tail: string, index: Sounds): string | undefined {
  const meant = soundsLike(tail, index) ?? shortTail(head, tail, index);
  return meant === undefined || isOlderSpelling(tail, meant) ? undefined : head + meant;
}

function shortTail(head: string, tail: string, { shortTails }: Sounds): string | undefined {
  return head.length < longEnoughToBear ? undefined : shortTails.get(likeSound(tail));
}

/** Words share their stems, and the parts at which they are cut; null where nothing sounds like one. */
const heard = new Map<string, string | null>();

function soundsLike(stem: string, index: Sounds): string | undefined {
  if (stem.length < longEnoughToSoundAlike) return undefined;
  let right = heard.get(stem);
  if (right === undefined) {
    if (heard.size >= mostHeard) heard.clear();
    right = rightlyHeard(stem, index) ?? null;
    heard.set(ownCopy(stem), right);
  }
  return right ?? undefined;
}

function rightlyHeard(stem: string, index: Sounds): string | undefined {
  const sound = likeSound(stem);
  const alike = index.byLike.get(sound);
  if (alike !== undefined || stem.length < longEnoughToSlip) return alike;
  const bare = stem.length < longEnoughToLackASign ? undefined : index.byBare.get(bareSound(stem));
  return bare ?? slipsOf(skeleton(stem), index)?.get(sound);
}

/** Right words by how they sound with a slip of the pen, for each skeleton that was asked for. */
const slips = new Map<string, ReadonlyMap<string, string>>();

function slipsOf(bones: string, { bySkeleton }: Sounds): ReadonlyMap<string, string> | undefined {
  const words = bySkeleton.get(bones);
  if (!words) return undefined;
  let bySound = slips.get(bones);
  if (!bySound) {
    const made = new Map<string, string>();
    for (const right of words) {
      for (const sound of soundsWithSlip(right)) addFirst(made, sound, right);
    }
    slips.set(bones, (bySound = made));
  }
  return bySound;
}

function lacksALetter(stem: string, { byLike, byGap, frames }: Sounds): string | undefined {
  const sound = likeSound(stem);
  if (sound.length + 1 < longEnoughToLackALetter) return undefined;
  const lacking = byGap.get(sound);
  if (lacking !== undefined || !frames.has(frameOf(sound, sound.length - 1))) return lacking;
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

/** What a word keeps where one of its letters is left out, with its length then. */
function frameOf(sound: string, length: number): string {
  return `${sound.slice(0, 1)}${sound.slice(-2)}${length}`;
}

function gapsOf(sound: string): string[] {
  const gaps: string[] = [];
  for (let at = 1; at < sound.length - 2; at += 1)
    gaps.push(sound.slice(0, at) + sound.slice(at + 1));
  return gaps;
}

function indexSounds(): Sounds {
  const { often, loan, strict } = rightWords();
  const made: Sounds = {
    byLike: new Map(),
    byBare: new Map(),
    bySkeleton: new Map(),
    byGap: new Map(),
    frames: new Set(),
    shortTails: new Map(),
    heads: new Set([...compoundHeads, ...strict, ...loan]),
    tails: new Set([...compoundTails, ...[...strict].filter(canBeLast)]),
  };
  for (const word of [...often, ...loan]) {
    const sound = likeSound(word);
    if (word.length >= longEnoughToSoundAlike) {
      addFirst(made.byLike, sound, word);
      made.frames.add(frameOf(sound, sound.length));
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
  for (const tail of compoundTails) made.shortTails.set(likeSound(tail), tail);
  return made;
}

function canBeLast({ length }: string): boolean {
  return length >= longEnoughToBear;
}

function addFirst(map: Map<string, string>, key: string, word: string): void {
  if (!map.has(key)) map.set(key, word);
}
