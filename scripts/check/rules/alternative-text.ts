import { shorten } from '../find-in.ts';
import { proseNodes } from '../prose.ts';
import type { FileRule, RuleFinding } from '../rule.ts';

/** Each picture says in words what is on it. */
export const alternativeText: FileRule = {
  id: 'alternative-text',
  level: 'error',
  summary: 'প্রতিটি ছবির সঙ্গে লেখা থাকে ছবিতে কী আছে।',
  why: 'যিনি চোখে দেখেন না, বা যাঁর ফোনে ছবি আসেনি, তিনি এই লেখাটুকুই পান।',
  examples: {
    good: ['![নারীরা সেলাই মেশিনে কাজ শিখছেন](/files/sewing.jpg)'],
    bad: [
      {
        example: '![](/files/sewing.jpg)',
        found: 'ছবির বর্ণনা নেই',
        fix: 'বন্ধনীর ভেতরে লিখুন ছবিতে কী দেখা যায়: ![নারীরা সেলাই শিখছেন](…)',
      },
      {
        example: '![IMG_2041.jpg](/files/sewing.jpg)',
        found: 'ছবির বর্ণনা “IMG_2041.jpg” কিছু বলে না',
        fix: 'বন্ধনীর ভেতরে লিখুন ছবিতে কী দেখা যায়: ![নারীরা সেলাই শিখছেন](…)',
      },
    ],
  },
  check: (file) =>
    proseNodes(file).flatMap((node): RuleFinding[] => {
      if (node.type !== 'image') return [];
      const text = (node.alt ?? '').trim();
      if (text !== '' && !saysNothing.test(text)) return [];
      const { line = 1, column = 1 } = node.position?.start ?? {};
      return [
        {
          line,
          column,
          found: text === '' ? 'ছবির বর্ণনা নেই' : `ছবির বর্ণনা “${shorten(text)}” কিছু বলে না`,
          fix: 'বন্ধনীর ভেতরে লিখুন ছবিতে কী দেখা যায়: ![নারীরা সেলাই শিখছেন](…)',
        },
      ];
    }),
};

/** A file's name, or a word for pictures as such. */
const saysNothing =
  /^[\w.\s()-]+\.(?:jpe?g|png|webp|gif|svg|avif)$|^(?:একটি\s+)?(?:ছবি|চিত্র|ফটো|লোগো|image|photo|picture|logo|img)[\s\d\u09E6-\u09EF_-]*$/iu;
