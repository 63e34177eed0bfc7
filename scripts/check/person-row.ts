import type { Table } from 'mdast';
import { plainText } from './plain-text.ts';

const letters = '[\\u0980-\\u09E5.]';
/** Words of a name, not of a form or a rule: what a form asks for, and what befalls a person. */
const notName =
  '(?!নাম|মৃত\\s+হ|মৃত্যু|নিগৃহীতা|পরিত্যক্তা|নির্যাত|মারা|ছেড়ে|থাক|না(?![\\u0980-\\u09FF])|বা(?![\\u0980-\\u09FF])|ও(?![\\u0980-\\u09FF])|হলে|হ্যাঁ|লিখ|যদি|কর্তৃক|খোঁজ|তালাক|বেঁচে|জীবিত|উভয়|মাতা|পিতা|স্বামী|অভিভাবক|যোগাযোগ|আয়|পেশা|সম্মতি|সন্তান|শিশু|নারী|মহিলা|পরিচয়|জাতীয়|ছবি|সনদ)';
const word = `${notName}${letters}+`;
const name = `${word}(?:\\s+${word})+`;
const kin =
  '(?<![\\u0980-\\u09FF/])(?:পিতা|পিতার নাম|স্বামী|স্বামীর নাম|মাতা|মাতার নাম|মা|বাবা|স্ত্রী|কন্যা|পুত্র|মেয়ে|ছেলে|প্রযত্নে|অভিভাবক|পিং|জং|জওজে|পিঃ|স্বাঃ|মাঃ)';
/** Each row and head tells of kin. */
const tellsOfKin = new RegExp(`${kin}|অভিভাবক|পিতা|স্বামী|মাতা`, 'u');
const home =
  '(?:গ্রাম|সাং|সাকিন|মহল্লা|পাড়া|ওয়ার্ড|ডাকঘর|পোঃ|পো\\.|ঠিকানা|বাড়ি)\\s*(?:নং)?\\s*[:ঃ–-]?\\s*(?!ও(?![\\u0980-\\u09FF])|বা(?![\\u0980-\\u09FF])|লিখ|নাম|পর্যায়|আদালত|পুলিশ|থেকে|এলাকা|উন্নয়ন|…)[\\u0980-\\u09FF]';
const ofVillage = '(?:গ্রামের|পাড়ার|মহল্লার|ইউনিয়নের|ওয়ার্ডের)';

const rows = [
  // স্বামী: মৃত …, পিতা- …
  `${kin}\\s*[:ঃ–=-]\\s*${name}`,
  // স্বামী …, গ্রাম …
  `${kin}\\s+${name}[^\\n]*?${home}`,
  // গ্রাম …, স্বামী …
  `${home}[^\\n]*?${kin}\\s+${name}(?=[,;।)|]|\\s*$)`,
  // … গ্রামের …, স্বামী …
  `${ofVillage}\\s+${name}[^\\n]*?${kin}\\s+${name}`,
  // ১. …, পিতা …
  `[0-9\\u09E6-\\u09EF]{1,3}\\s*[.।)]\\s*${name}[\\s,(–-]+${kin}\\s+${name}`,
  // …, পিতা …, … ইউনিয়ন
  `${kin}\\s+${name},\\s*[\\u0980-\\u09FF\\s]{2,30}(?:ইউনিয়ন|গ্রাম|পাড়া)(?=[,;।)|]|\\s*$)`,
].map((row) => new RegExp(row, 'u'));

/** The head of a list of people in one line, as text pasted from a table has it. */
const headLine =
  /^\s*(?:\|.*)?\|\s*(?:[\u0980-\u09FF]+র\s+)?নাম\s*\|.*(?:পিতা|স্বামী|মাতা|অভিভাবক)/u;

/** Where a line tells who somebody's kin is and where they live, as a list of beneficiaries does. */
export function personRow(line: string): { start: number; end: number } | undefined {
  if (!tellsOfKin.test(line) || /ছদ্মনাম|কাল্পনিক/u.test(line)) return undefined;
  for (const row of [...rows, headLine]) {
    const match = row.exec(line);
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** True if a table's head asks for people's names and their kin. */
export function listsPeople({ children: [head] }: Table): boolean {
  const titles = head?.children.map((cell) => plainText(cell).trim()) ?? [];
  const asksName = titles.some((title) => /(?:^|র\s)নাম$/u.test(title));
  return asksName && titles.some((title) => /পিতা|স্বামী|মাতা|অভিভাবক/u.test(title));
}
