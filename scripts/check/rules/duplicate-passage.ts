import { isDraft } from '../../../src/content-files/draft.ts';
import type { ContentFile } from '../content-file.ts';
import type { ContentTree } from '../content-tree.ts';
import { findIn, shorten } from '../find-in.ts';
import { passagesOf, type Passage, type Role } from '../passages.ts';
import type { FileRule } from '../rule.ts';

/** Words that follow each other and are looked for elsewhere. */
const shingleWords = 8;
/** Below this many words a passage may well be the same twice: a common rule told in few words. */
const fewestWords = 20;
/** The share of a passage's shingles that stand in one other file before it is a copy. */
const shareCopied = 0.6;

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
  check: (file, tree) => {
    if (file.collection === 'sources') return [];
    const owners = ownersOf(tree);
    return longPassages(file).flatMap((passage) => {
      const shingles = shinglesOf(passage.text);
      const copied = new Map<ContentFile, number>();
      for (const shingle of shingles) {
        for (const { file: other, sources } of owners.get(shingle) ?? []) {
          if (other === file || sources.some((id) => sourcesOf(passage).includes(id))) continue;
          copied.set(other, (copied.get(other) ?? 0) + 1);
        }
      }
      const [most] = [...copied].sort(([, a], [, b]) => b - a);
      if (!most || most[1] < shingles.length * shareCopied) return [];
      return [
        findIn(file, passage, 0, passage.text.length, {
          found: `লেখাটি ${most[0].path} ফাইলেও আছে: “${shorten(passage.text)}”`,
          fix: 'এক জায়গায় রাখুন, অন্য জায়গায় ছোট করে লিখে সেই পাতার লিংক দিন',
        }),
      ];
    });
  },
};

const roles: ReadonlySet<Role> = new Set(['sentence', 'cell']);

/** A shingle that stands in more files than this is a phrase, not a copy. */
const mostOwners = 8;

interface Owner {
  file: ContentFile;
  /** One fact of one source may be told on two pages in the same words. */
  sources: readonly string[];
}

const cache = new WeakMap<ContentTree, Map<number, Owner[]>>();

/** Which files each shingle stands in: one pass over all words, so near-linear in their number. */
function ownersOf(tree: ContentTree): ReadonlyMap<number, readonly Owner[]> {
  let owners = cache.get(tree);
  if (!owners) {
    owners = new Map();
    for (const file of tree.files) {
      if (file.collection === 'sources' || isDraft(file.data)) continue;
      for (const passage of longPassages(file)) {
        const owner = { file, sources: sourcesOf(passage) };
        for (const shingle of shinglesOf(passage.text)) {
          const known = owners.get(shingle);
          if (!known) owners.set(shingle, [owner]);
          else if (known.length < mostOwners && known.at(-1)?.file !== file) known.push(owner);
        }
      }
    }
    cache.set(tree, owners);
  }
  return owners;
}

function sourcesOf({ statement, facts }: Passage): readonly string[] {
  return statement?.sources ?? facts.flatMap((fact) => fact.statement.sources);
}

function longPassages(file: ContentFile): Passage[] {
  return passagesOf(file).filter(
    ({ role, text }) =>
      roles.has(role) && text.length > 3 * fewestWords && wordsOf(text).length >= fewestWords,
  );
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function shinglesOf(text: string): number[] {
  const words = wordsOf(text).map(hash);
  const shingles: number[] = [];
  for (let at = 0; at + shingleWords <= words.length; at += 1) {
    let sum = 0;
    for (let next = 0; next < shingleWords; next += 1)
      sum = Math.imul(sum, 31) + (words[at + next] ?? 0);
    shingles.push(sum | 0);
  }
  return shingles;
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1)
    value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value | 0;
}
