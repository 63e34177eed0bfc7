import { normalise } from './normalise.ts';
import { phoneticKey, wordKey } from './phonetic-key.ts';
import { listWords } from './table.ts';

/**
 * Words that carry a question but no subject. Own list, from the closed word classes of a grammar:
 * pronouns, generic people (মানুষ, লোক), question words, postpositions, conjunctions, classifiers,
 * negations, standard and spoken forms. Words that also name a thing (কর, ছাড়া, মারে) are not here.
 */
const particles = listWords(`
  আমি আমার আমাকে আমারে আমরা আমাদের আমাগো আপনি আপনার আপনাকে তুমি তোমার তোমাকে সে তার তাকে তারে তারা তাদের তিনি
  এটা এটি ওটা সেটা যেটা ইহা এই ওই ঐ সেই যে যার যারা যাদের যা তা এর এরা ও কোনো কেউ কিছু নিজের নিজে সব সকল
  কি কী কে কেডা কার কারা কাদের কাকে কারে কোন কোনটা কই কোথায় কোথা কখন কখনো কবে কত কতটুকু কয় কেন ক্যান কেমন কেমনে
  কিভাবে ক্যামনে কিসের কিসে নাকি
  এবং আর অথবা বা কিন্তু তবে যদি তাহলে যেন বলে মতো থেকে হতে হইতে পর্যন্ত জন্য জন্যে দিয়ে দ্বারা সাথে সঙ্গে সংগে নিয়ে
  উপর উপরে মধ্যে ভিতরে কাছে কাছ দিকে প্রতি সম্পর্কে বিষয়ে আগে পরে পর লাইগা কথা মোট
  মানুষ মানুষের মানুষকে লোক লোকের লোকজন টা টি জন
  এখন তখন আজ এখানে সেখানে ওখানে গো ভাই না নাই নেই নি নয় তো হ্যাঁ শুধু খুব আরো একটা একটি একজন দরকার
`);

/** Auxiliaries and what people ask with: every stem takes every ending beside it. */
const verbs = (
  [
    ['কর থাক লাগ পার জান আস', 'ে ি েন বে বেন ব মু তে ছে ছি লে'],
    ['কর', 'া ার াতে ানো ান ায় েছে েছি'],
    ['জান', 'া াব ায়'],
    ['যা পা চা', 'ই য় ন ব বে বেন মু ইতে ইবে ইব ইলে ইছে ইছি ইনি ইনাই চ্ছি ওয়া ওয়ার'],
    ['যে পে গে', 'তে লে ছে ছেন'],
    ['দে নে', 'য় ন ই ব বে বেন য়া ওয়া ওয়ার'],
    ['দি নি', 'ব বে বেন মু তে লে ছে চ্ছে য়েছে'],
    ['পে গি হ', 'য়েছে য়েছেন য়ে'],
    ['হ', 'য় ন বে ল লে চ্ছে ওয়া ওয়ায়'],
    ['হই', 'বে লে ছে য়া'],
    ['আছ ছিল', 'ে েন'],
    ['ছিল লাগা আসেনি কইরা বলুন বলেন', ''],
  ] as const
).flatMap(([stems, endings]) =>
  listWords(stems).flatMap((stem) => listWords(endings).map((ending) => stem + ending)),
);

/** English words of the same classes; only as written, since `can` is also ক্যান of ক্যান্সার. */
const englishStopWords = `
  a an the of for to in on at by from with and or is are am be was do does did can could will would should
  i me my we our you your he his she her it they their this that these those
  how what where when who which why much many there if not no any get have has want need about people person
`;

const banglaWords = [...particles, ...verbs];
/** For Latin, where the sound is all there is. */
const stopKeys = new Set(banglaWords.map(phoneticKey));
const stopWritten = new Set([
  ...listWords(englishStopWords),
  ...banglaWords.map((word) => foldSpelling(word)),
]);

/** A word without what people leave out or mix in such words; by sound পেটে would be পেতে and ফায়ার পায়. */
function foldSpelling(word: string): string {
  return normalise(word)
    .replace(/[\u0981\u0983]/g, '')
    .replace(/ী/g, 'ি')
    .replace(/ূ/g, 'ু')
    .replace(/ণ/g, 'ন')
    .replace(/ো$/, '');
}

/**
 * Whether a written word, Bangla in either script or English, says nothing about a subject; also
 * with ও or ই for emphasis (থেকেও), and a consonant alone, which numbers the parts of a law.
 * @example isStopWord('কিভাবে') and isStopWord('kivabe') are both true
 */
export function isStopWord(word: string): boolean {
  const folded = foldSpelling(word);
  if (stopWritten.has(folded) || stopWritten.has(folded.replace(/[ওই]$/, ''))) return true;
  return /^[a-z]+$/.test(folded) ? stopKeys.has(phoneticKey(folded)) : /^[ক-হ]$/.test(folded);
}

/**
 * What people ask about a subject, not the subject: every service has papers, a form, a fee and a
 * time. Own list, by the sections of a citizen's charter.
 */
const aspectWords = `
  কাগজ কাগজপত্র ফরম আবেদন দরখাস্ত টাকা টাহা খরচ ফি নিয়ম যোগ্যতা শর্ত সময় নম্বর নাম্বার জমা ফোন সরকার সরকারি
  application apply form fee cost money tk taka papers documents number phone call government govt
`;

const aspectKeys = new Set(listWords(aspectWords).map(wordKey));

/** Whether a word, by its key, names what is asked about a subject (কাগজ, ফি) rather than a subject. */
export function isAspectKey(key: string): boolean {
  return aspectKeys.has(key);
}
