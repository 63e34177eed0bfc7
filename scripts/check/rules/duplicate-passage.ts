import { findIn, shorten } from '../find-in.ts';
import { longPassages } from '../long-passages.ts';
import type { FileRule } from '../rule.ts';

/** No passage is copied from another page: two copies soon tell two things. */
export const duplicatePassage: FileRule = {
  id: 'duplicate-passage',
  level: 'warning',
  summary: 'একই লম্বা লেখা দুই পাতায় নেই; একই সূত্রের একই তথ্য ধরা হয় না।',
  why: 'এক জায়গায় তথ্য বদলালে অন্য জায়গায় পুরোনোটি থেকে যায়। এক পাতায় রেখে অন্য পাতা থেকে লিংক দিন।',
  examples: {
    good: [
      'আবেদনের পর ইউনিয়ন কমিটি বাড়ি গিয়ে যাচাই করে। তালিকা ইউনিয়ন পরিষদের নোটিশ বোর্ডে টানানো হয়। নাম না থাকলে কার্যালয়ে জানতে চান।',
    ],
    bad: [
      {
        example: {
          path: 'content/services/legal-aid.mdx',
          text: '---\ntitle: আইনি সহায়তা\n---\n\nঅন্য অফিসের পাতায় লেখা, নমুনা কাজের জন্য আগে ফরম পূরণ করতে হয়, পরে ছবি ও পরিচয়পত্রের কপি দিতে হয়, আর শেষে কার্যালয়ে এসে সই করে রসিদ নিতে হয়।\n',
          beside: {
            'content/services/copied.mdx':
              '---\ntitle: নমুনা কাজ\n---\n\nঅন্য অফিসের পাতায় লেখা, নমুনা কাজের জন্য আগে ফরম পূরণ করতে হয়, পরে ছবি ও পরিচয়পত্রের কপি দিতে হয়, আর শেষে কার্যালয়ে এসে সই করে রসিদ নিতে হয়।\n',
          },
        },
        found:
          'লেখাটি content/services/copied.mdx ফাইলেও আছে: “অন্য অফিসের পাতায় লেখা, নমুনা কাজের জন্য আগে ফরম পূরণ…”',
        fix: 'এক জায়গায় রাখুন, অন্য জায়গায় ছোট করে লিখে সেই পাতার লিংক দিন',
      },
    ],
  },
  check: (file, around) => {
    const passages = longPassages(file);
    // Nobody is asked of a file that has none.
    const copies = passages.length > 0 ? around.copiesIn(file.path) : [];
    return copies.flatMap(([index, other]) => {
      const { passage } = passages[index] ?? {};
      if (!passage) return [];
      return [
        findIn(file, passage, 0, passage.text.length, {
          found: `লেখাটি ${other} ফাইলেও আছে: “${shorten(passage.text)}”`,
          fix: 'এক জায়গায় রাখুন, অন্য জায়গায় ছোট করে লিখে সেই পাতার লিংক দিন',
        }),
      ];
    });
  },
};
