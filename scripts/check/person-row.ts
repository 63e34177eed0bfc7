import type { Table } from 'mdast';
import { plainText } from './plain-text.ts';

const letters = '[\\u0980-\\u09E5.]';
/** Words of a name, not of a form or a rule: what a form asks for, and what befalls a person. */
const notName =
  '(?!নাম|মৃত\\s+হ|মৃত্যু|নিগৃহীতা|পরিত্যক্তা|নির্যাত|মারা|ছেড়ে|থাক|না|বা|ও|হলে|হ্যাঁ|লিখ|যদি|কর্তৃক|খোঁজ|তালাক|বেঁচে|জীবিত|উভয়|মাতা|পিতা|স্বামী|অভিভাবক|যোগাযোগ|আয়|পেশা|সম্মতি)';
const name = `${notName}${letters}+(?:\\s+${notName}${letters}+)+`;
const kin = '(?<![\\u0980-\\u09FF/])(?:পিতা|স্বামী|মাতা|মা|বাবা|স্ত্রী|পিং|জং|পিতা/স্বামী)';
const home =
  '(?:গ্রাম|সাং|সাকিন|মহল্লা|ওয়ার্ড|ডাকঘর|পোঃ)\\s*(?:নং)?\\s*[:ঃ-]?\\s*(?!ও|বা|লিখ|নাম|পর্যায়|আদালত|পুলিশ|থেকে|এলাকা|উন্নয়ন|…)[\\u0980-\\u09FF]';

const kinMarked = new RegExp(`${kin}\\s*[:ঃ–-]\\s*${name}`, 'u');
const kinAndHome = new RegExp(`${kin}\\s+${name}[^।]*?${home}`, 'u');

/** Where a sentence tells who somebody's kin is and where they live, as a list of beneficiaries does. */
export function personRow(sentence: string): { start: number; end: number } | undefined {
  if (/ছদ্মনাম|কাল্পনিক/u.test(sentence)) return undefined;
  const match = kinMarked.exec(sentence) ?? kinAndHome.exec(sentence);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** True if a table's head asks for people's names and their kin, and its rows answer. */
export function listsPeople({ children: [head, ...rows] }: Table): boolean {
  if (!head || rows.length === 0) return false;
  const titles = head.children.map(plainText);
  const asksName = titles.some((title) => /^(?:[\u0980-\u09FF]+র\s+)?নাম$/u.test(title.trim()));
  const asksKin = titles.some((title) => /পিতা|স্বামী|মাতা|অভিভাবক/u.test(title));
  const isFilled = rows.some(({ children }) =>
    children.every((cell) => /\p{L}|\p{N}/u.test(plainText(cell))),
  );
  return asksName && asksKin && isFilled;
}
