import { findIn } from '../find-in.ts';
import { passagesOf } from '../passages.ts';
import type { FileRule } from '../rule.ts';

/**
 * Texts are in Unicode's NFC. Its composition leaves out U+09DF, U+09DC and U+09DD, so that য় ড় ঢ়
 * are a letter and a nukta (U+09BC), and makes one sign of each of the vowels o and au.
 */
export const nfc: FileRule = {
  id: 'nfc',
  level: 'error',
  summary: 'অক্ষরগুলো ইউনিকোডের NFC রূপে থাকে।',
  why: 'একই “য়” দুইভাবে রাখা যায়, দেখতে এক। দুই রকম মিশে থাকলে একটি লিখে খুঁজলে অন্যটি পাওয়া যায় না।',
  examples: {
    good: ['সহায়তা'.normalize('NFC')],
    bad: [
      {
        example: 'সহা\u09DFতা পাওয়া যা\u09DF।',
        found: 'একইরকম দেখতে অন্য অক্ষর: “সহা\u09DFতা”, “যা\u09DF”',
        fix: 'npm run check -- --fix নিজে ঠিক করে; না পারলে এগুলো কপি করে বসান: “সহায়তা”, “যায়”',
      },
    ],
  },
  check: (file) =>
    passagesOf(file)
      .filter(({ text }) => text !== text.normalize('NFC'))
      .map((passage) => {
        const words = [...passage.text.matchAll(/[^\s।,;:()“”"]+/gu)].filter(
          ([word]) => word !== word.normalize('NFC'),
        );
        const findings = words.map((match) =>
          findIn(file, passage, match.index, match.index + match[0].length, {
            found: '',
            fix: '',
            replacement: match[0].normalize('NFC'),
          }),
        );
        const listed = [...new Set(words.map(([word]) => word))].slice(0, mostQuoted);
        return {
          ...file.placeOf(passage.start),
          ...findings[0],
          found: `একইরকম দেখতে অন্য অক্ষর: ${listed.map(quote).join(', ')}`,
          fix: `npm run check -- --fix নিজে ঠিক করে; না পারলে এগুলো কপি করে বসান: ${listed.map((word) => quote(word.normalize('NFC'))).join(', ')}`,
          text: passage.text,
          edits: findings.flatMap(({ edits = [] }) => edits),
        };
      }),
};

const mostQuoted = 4;

function quote(word: string): string {
  return `“${word}”`;
}
