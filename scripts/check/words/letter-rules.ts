interface LetterRule {
  rule: string;
  slips: readonly (readonly [RegExp, string])[];
  except?: RegExp;
}

/** Stems with a ণ that no ঋ, র or ষ before it explains. */
const hasOwnN =
  /গণ|গুণ|গৌণ|গাণ|^কণ|কণা|কণিকা|কোণ|কৌণ|গোণা|অণু|[াো]ণু|্যণু|ণব|^পণ|আপণ|বিপণ|পণ্য|পুণ|কল্যাণ|বাণ|^মণ|মণি|মাণিক|(?<!জা)পাণি|^অণ|বণি|কন্যাপণ|লবণ|লাবণ|ফণ|বীণ|বেণ[ুীি]|^শণ|^শাণ|শোণ|কঙ্কণ|কিঙ্কিণ|চাণক|চণক|চিকণ|চিক্কণ|তূণ|ঘুণ|স্থূণ|কাহণ|ক্বণ|^এণ|^ণ|ণত্ব|ণিজন্ত|^ভণ|^ভাণ|কুণ|চুণ|সোণা|^কাণ|ঝণ|হূণ/u;

const rules: readonly LetterRule[] = [
  {
    rule: 'এক বর্ণে একটি স্বরচিহ্ন বসে',
    slips: [
      // এ and ও typed for the conjuncts ত্র and ত্ত.
      [/এ(?=[\u09BE-\u09CC])/gu, 'ত্র'],
      [/ও(?=[\u09BE-\u09CC])/gu, 'ত্ত'],
      [/অা/gu, 'আ'],
      [/(?<=[\u0985-\u0994\u09BE-\u09CC])[\u09BE-\u09CC]+/gu, ''],
      [/\u09CD{2,}/gu, '\u09CD'],
      [/(?<=\u09CD[\u0995-\u09B9])\u09CD$/gu, ''],
      [/ং(?=ঙ)/gu, ''],
    ],
  },
  {
    rule: 'ণত্ব বিধান (আগে ঋ, র, ষ না থাকলে ন)',
    slips: [[/(?<![রঋৃষ].*)ণ(?!\u09CD[টঠডঢণ])/gu, 'ন']],
    except: hasOwnN,
  },
];

/** A word without letters that no word of Bangla has together, and the rule; nothing if it has none. */
export function mendLetters(word: string): { right: string; rule: string } | undefined {
  for (const { rule, slips, except } of rules) {
    if (except?.test(word)) continue;
    const right = slips.reduce((text, [from, to]) => text.replace(from, to), word);
    if (right !== word) return { right, rule };
  }
  return undefined;
}
