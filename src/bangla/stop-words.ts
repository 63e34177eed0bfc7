import { phoneticKey, wordKey } from './phonetic-key.ts';

/**
 * Words that carry a question but no subject. Own list, from the closed word classes of a grammar:
 * pronouns, generic people (মানুষ, লোক), question words, postpositions, conjunctions, auxiliaries and what people ask with
 * (পাব, লাগে, দেয়), standard and spoken forms. Words that also name a thing (কর, ছাড়া, মারে) are not here.
 */
const banglaStopWords = `
  আমি আমার আমাকে আমারে আমরা আমাদের আমাগো আপনি আপনার আপনাকে তুমি তোমার তোমাকে সে তার তাকে তারে তারা তাদের তিনি
  এটা এটি ওটা সেটা যেটা ইহা উহা এই ওই সেই যে যার যারা যাদের যা তা এর এরা ও কোনো কোনও কেউ কিছু নিজের নিজে সব সকল
  কি কী কে কার কারা কাদের কাকে কারে কোন কোনটা কই কোথায় কোথাও কোথা কখন কবে কত কতো কতটুকু কয় কেন ক্যান কেমন কেমনে
  কিভাবে কীভাবে ক্যামনে কিসের কীসের কিসে নাকি
  এবং আর অথবা বা কিন্তু তবে যদি তাহলে যেন বলে মতো মত থেকে হতে হইতে পর্যন্ত জন্য জন্যে দিয়ে দ্বারা সাথে সঙ্গে নিয়ে
  উপর উপরে মধ্যে ভিতরে কাছে কাছ দিকে প্রতি ব্যাপারে সম্পর্কে বিষয়ে আগে পরে
  মানুষ মানুষের মানুষকে লোক লোকের লোকজন লোকদের
  এখন এখনো তখন আজ এখানে সেখানে ওখানে গো ভাই না নাই নেই নি নয় তো হ্যাঁ শুধু খুব আরো আরও একটা একটি একজন
  আছে আছেন ছিল ছিলেন হয় হন হবে হইবে হল হলো হলে হইলে হয়েছে হইছে হচ্ছে হওয়া
  করা করে করি করেন করবে করবেন করব করবো করমু করতে করছে করছি করেছে করেছি করলে করার করাতে করানো
  যায় যাই যান যাব যাবো যামু যাবে যাওয়া যাওয়ার যেতে গেলে গেছে গিয়ে
  পাই পায় পান পাব পাবো পাবে পাবেন পামু পাইতে পাইবে পাইব পাওয়া পাওয়ার পেতে পেলে পাচ্ছি পাইনি পাইনাই
  দেয় দেন দেই দেবে দিবে দিবেন দেবেন দিব দিতে দিলে দিয়েছে দিছে দেওয়া দেয়া দেওয়ার নেয় নেন নেওয়া নিতে নেব নিব নিবো নিলে
  চাই চায় চান চাইলে লাগে লাগবে লাগব লাগছে লাগা আসে আসেনি আসবে পারি পারে পারব পারবো পারেন পারবে পারবেন
  জানতে জানা জানাব জানাবো বলুন বলেন দরকার
`;

/** English words of the same classes; only as written, since `can` is also ক্যান of ক্যান্সার. */
const englishStopWords = `
  a an the of for to in on at by from with and or is are am be was do does did can could will would should
  i me my we our you your he she his her it its they their this that these those
  how what where when who whom which why much many there if not no any get have has want need about people person persons
`;

const stopKeys = new Set(banglaStopWords.trim().split(/\s+/).map(phoneticKey));
const stopWritten = new Set(englishStopWords.trim().split(/\s+/));

/**
 * Whether a written word, Bangla in either script or English, says nothing about a subject.
 * @example isStopWord('কিভাবে') and isStopWord('kivabe') are both true
 */
export function isStopWord(word: string): boolean {
  return stopWritten.has(word.toLowerCase()) || stopKeys.has(phoneticKey(word));
}

/**
 * What people ask about a subject, not the subject: every service has papers, a form, a fee and a
 * time. Own list, by the sections of a citizen's charter.
 */
const aspectWords = `
  কাগজ কাগজপত্র ফরম ফর্ম আবেদন দরখাস্ত টাকা টাহা খরচ ফি নিয়ম যোগ্যতা শর্ত সময় নম্বর নাম্বার জমা
  application apply form fee cost money tk taka papers documents number
`;

const aspectKeys = new Set(aspectWords.trim().split(/\s+/).map(wordKey));

/** Whether a word, by its key, names what is asked about a subject (কাগজ, ফি) rather than a subject. */
export function isAspectKey(key: string): boolean {
  return aspectKeys.has(key);
}
