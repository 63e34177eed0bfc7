import { isDraft } from '../../../src/content-files/draft.ts';
import { nearestKey } from '../../../src/schemas/fields.ts';
import { referenceFields } from '../../../src/schemas/references.ts';
import type { ContentFile, Place } from '../content-file.ts';
import { factOf, proseNodes } from '../prose.ts';
import type { FileRule } from '../rule.ts';

const names: Record<string, string> = {
  sources: 'সূত্র',
  services: 'সেবা',
  offices: 'অফিস',
  needs: 'দরকার',
  audiences: 'কার জন্য',
  papers: 'কাগজ',
  places: 'জায়গা',
  helplines: 'হেল্পলাইন',
};

/** Every source, service, office, need, audience, paper and helpline that a file names exists. */
export const references: FileRule = {
  id: 'references',
  level: 'error',
  summary: 'সূত্র, সেবা, অফিস, দরকার, কাগজ ও হেল্পলাইনের যে নাম লেখা, তা সত্যিই আছে।',
  why: 'নামটি না থাকলে পাতায় সূত্র দেখানো যায় না, লিংক কোথাও যায় না।',
  examples: {
    good: [
      {
        path: 'content/plans/dwa-jhalokathi.mdx',
        text: '---\noffice: dwa-jhalokathi\nsources: [s01]\n---\n',
      },
    ],
    bad: [
      {
        example: {
          path: 'content/plans/dwa-jhalokathi.mdx',
          text: '---\noffice: dwa-jhalokathi\nsources: [s1]\n---\n',
        },
        found: '“s1” নামে কোনো সূত্র নেই',
        fix: '“s01” হলে সেটি লিখুন, নইলে content/sources/ ফোল্ডার থেকে নাম নিন',
      },
      {
        example: {
          path: 'content/plans/dwa-jhalokathi.mdx',
          text: '---\noffice: dwa-jhalokathi\nsources: [s02]\n---\n',
          beside: { 'content/sources/s02.mdx': '---\ntitle: অর্জন\ndraft: true\n---\n' },
        },
        found: '“s02” এখনও খসড়া',
        fix: 'content/sources/s02.mdx মিলিয়ে দেখে তার draft ঘরটি মুছে দিন, বা এখান থেকে নামটি সরান',
      },
    ],
  },
  check: (file, around) =>
    [...namedInFields(file), ...namedInProse(file)].flatMap(({ place, collection, id }) => {
      const standing = around.standingOf(collection, id);
      if (standing === 'draft' && !isDraft(file.data)) {
        return [{ ...place(), ...stillDraft(collection, id) }];
      }
      if (standing) return [];
      const near = likelyMeant(id, around.namesOf(collection));
      return [
        {
          ...place(),
          found: `“${id}” নামে কোনো ${names[collection]} নেই`,
          fix: near
            ? `“${near}” হলে সেটি লিখুন, নইলে ${whereToLook(collection)}`
            : whereToLook(collection),
        },
      ];
    }),
};

/** A name that differs by a slip; a code that differs in a number or its letter is another thing. */
function likelyMeant(id: string, known: readonly string[]): string | undefined {
  const near = nearestKey(id, known);
  if (near === undefined || numbersIn(near) !== numbersIn(id)) return undefined;
  const isShortCode = id.length < 5 && /\d/u.test(id);
  return isShortCode && lettersIn(near) !== lettersIn(id) ? undefined : near;
}

function numbersIn(id: string): string {
  return (id.match(/\d+/gu) ?? []).map(Number).join();
}

function lettersIn(id: string): string {
  return id.replaceAll(/\d/gu, '');
}

function stillDraft(collection: string, id: string) {
  return {
    found: `“${id}” এখনও খসড়া`,
    fix: `content/${collection}/${id}.mdx মিলিয়ে দেখে তার draft ঘরটি মুছে দিন, বা এখান থেকে নামটি সরান`,
  };
}

function whereToLook(collection: string): string {
  if (collection === 'helplines') return 'content/site.yaml ফাইলের helplines থেকে নম্বর নিন';
  if (collection === 'places') return 'content/places.yaml ফাইল থেকে নাম নিন';
  const place = ['needs', 'audiences', 'papers'].includes(collection)
    ? `content/lists/${collection}.yaml ফাইল`
    : `content/${collection}/ ফোল্ডার`;
  return `${place} থেকে নাম নিন`;
}

interface Named {
  collection: string;
  id: string;
}

interface Located extends Named {
  /** Asked only for what is not there: finding a key's line takes time. */
  place: () => Place;
}

function namedInFields(file: ContentFile): Located[] {
  return namedIn(file.data).map(({ path, ...named }) => ({
    ...named,
    place: () => file.locate(path),
  }));
}

/** The sources that `<Fact>`s of the prose name. */
function namedInProse(file: ContentFile): Located[] {
  return proseNodes(file).flatMap((node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const place = () => ({ line, column });
    return (factOf(node)?.sources ?? []).map((id) => ({ place, collection: 'sources', id }));
  });
}

function namedIn(value: unknown, path: PropertyKey[] = []): (Named & { path: PropertyKey[] })[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => namedIn(item, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    const collection = referenceFields[key];
    if (collection && typeof inner === 'string') return [{ path: here, collection, id: inner }];
    if (collection && Array.isArray(inner) && inner.every((item) => typeof item === 'string')) {
      return inner.map((id: string, index) => ({ path: [...here, index], collection, id }));
    }
    return namedIn(inner, here);
  });
}
