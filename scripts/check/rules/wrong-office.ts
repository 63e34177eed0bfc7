import type { ContentFile } from '../content-file.ts';
import { findIn } from '../find-in.ts';
import { ownPlaces } from '../own-places.ts';
import { passagesOf, type Passage, type Role } from '../passages.ts';
import { saysWhose, namesInstitution, type InSentence } from '../place-context.ts';
import type { FileRule, RuleFinding } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import type { Surroundings } from '../surroundings.ts';
import { contains, findPlaces, type Mention, type Place } from '../words/gazetteer.ts';

/** A page names its own places, and others only where it says whose word that is. */
export const wrongOffice: FileRule = {
  id: 'wrong-office',
  level: 'error',
  summary: 'পাতায় অন্য জেলা, উপজেলা বা অফিসের নাম থেকে যায়নি।',
  why: 'এক অফিসের লেখা আরেক অফিসে কপি করলে পুরোনো জায়গার নাম থেকে যায়। পাঠক তখন অন্য জেলার নিয়ম ও সংখ্যা নিজের বলে ধরেন।',
  examples: {
    good: [
      'কাঠালিয়া উপজেলার ক্লাব শুক্রবার বসে।',
      'আয় বছরে সর্বোচ্চ ১২,০০০ টাকা (কুষ্টিয়ার অফিসের নিয়ম)।',
      'মহিলা বিষয়ক অধিদপ্তর, ইস্কাটন গার্ডেন, ঢাকা।',
      {
        path: 'content/achievements/dwa-jhalokathi/2020-2021.mdx',
        text: '---\noffice: dwa-jhalokathi\nfigures:\n  - id: loans\n    text: মেহেরপুর জেলায় ঋণ পেয়েছেন ৯৭১ জন নারী।\n    sources: [s01]\n    doubt: উৎসে জায়গার নাম মেহেরপুর; সংখ্যাটি কোন জেলার, নিশ্চিত নয়।\n---\n',
      },
      {
        path: 'content/services/example.mdx',
        text: '---\nsteps:\n  - text: কুষ্টিয়ায় যাচাই করে ইউনিয়ন কমিটি।\n    sources: [x01]\n---\n',
      },
    ],
    bad: [
      {
        example: 'জেলা মহিলা বিষয়ক কর্মকর্তার কার্যালয়, মেহেরপুর।',
        found: 'অন্য জায়গার নাম: “মেহেরপুর”; এই পাতা ঝালকাঠির',
        fix: 'নামটি ঠিক করুন। অন্য অফিসের নিয়মের কথা হলে বাক্যেই লিখুন, যেমন: (মেহেরপুরের অফিসের নিয়ম)',
      },
      {
        example: {
          path: 'content/achievements/dwa-jhalokathi/2020-2021.mdx',
          text: '---\noffice: dwa-jhalokathi\nfigures:\n  - id: loans\n    text: মেহেরপুর জেলায় ঋণ পেয়েছেন ৯৭১ জন নারী।\n    sources: [s01]\n    doubt: সংখ্যাটি যাচাই করা যায়নি।\n---\n',
        },
        found: 'অন্য জায়গার নাম: “মেহেরপুর”; এই পাতা ঝালকাঠির',
        fix: 'নামটি ঠিক করুন। অন্য অফিসের নিয়মের কথা হলে বাক্যেই লিখুন, যেমন: (মেহেরপুরের অফিসের নিয়ম)',
      },
      {
        example: {
          path: 'content/plans/dss-jhalokathi-sadar.mdx',
          text: '---\noffice: dss-jhalokathi-sadar\npurpose:\n  - text: রাজাপুর উপজেলার মানুষকে সেবা দেওয়া।\n    sources: [s01]\n---\n',
        },
        found: 'অন্য জায়গার নাম: “রাজাপুর”; এই পাতা ঝালকাঠি সদরের',
        fix: 'নামটি ঠিক করুন। অন্য অফিসের নিয়মের কথা হলে বাক্যেই লিখুন, যেমন: (রাজাপুরের অফিসের নিয়ম)',
      },
    ],
  },
  check: (file, around) => {
    if (file.collection === 'sources') return [];
    const own = ownPlaces(file, around);
    if (own.length === 0) return [];
    return passagesOf(file)
      .filter((passage) => roles.has(passage.role) && !speaksOfOthers(file, passage, around))
      .flatMap((passage) => checkPassage(file, passage, own));
  },
};

const roles: ReadonlySet<Role> = new Set([
  'sentence',
  'name',
  'search',
  'english',
  'heading',
  'cell',
  'alt',
  'machine',
]);

/** Statements that tell what another office or the whole country does, and doubts, which say why. */
function speaksOfOthers(
  file: ContentFile,
  { statement, path }: Passage,
  around: Surroundings,
): boolean {
  if (['conflicts', 'allow', 'doubt'].some((key) => path.includes(key))) return true;
  if (!statement) return false;
  const kinds = statement.sources.map((id) => around.kindOfSource(id));
  const others = ['sister-office', 'other', ...(file.collection === 'services' ? nationwide : [])];
  return [statement.standing, ...kinds].some((kind) => kind !== undefined && others.includes(kind));
}

const nationwide = ['department', 'law'];

function checkPassage(file: ContentFile, passage: Passage, own: readonly Place[]): RuleFinding[] {
  return sentencesOf(passage.text).flatMap(({ start, text }) => {
    const mentions = findPlaces(text);
    const context: InSentence = {
      text,
      mentions,
      own: mentions.filter((mention) => isOwn(mention, own)),
    };
    return mentions
      .filter((mention) => isWrong(mention, own, context) && !isDoubted(mention, passage))
      .map((mention) => {
        const written = text.slice(mention.start, mention.end);
        const name = mention.places[0]?.bangla ?? written;
        return findIn(file, passage, start + mention.start, start + mention.end, {
          found: `অন্য জায়গার নাম: “${written}”; এই পাতা ${genitive(own[0]?.bangla ?? '')}`,
          fix: `নামটি ঠিক করুন। অন্য অফিসের নিয়মের কথা হলে বাক্যেই লিখুন, যেমন: (${genitive(name)} অফিসের নিয়ম)`,
        });
      });
  });
}

/** True of a place that the statement's own doubt names, or says to be another's. */
function isDoubted({ places }: Mention, { statement }: Passage): boolean {
  const doubt = statement?.doubt ?? '';
  if (ofAnother.test(doubt)) return true;
  const named = findPlaces(doubt).flatMap((mention) => mention.places);
  return places.some((place) => named.some((one) => one === place || contains(one, place)));
}

const ofAnother = /অন্য (?:কোনো )?(?:জেলা|উপজেলা|ইউনিয়ন|অফিস|কার্যালয়|জায়গা|এলাকা)/u;

function isOwn({ places }: Mention, own: readonly Place[]): boolean {
  return places.some((place) => own.some((mine) => place === mine || contains(mine, place)));
}

function isWrong(mention: Mention, own: readonly Place[], context: InSentence): boolean {
  if (isOwn(mention, own) || saysWhose(mention, context)) return false;
  const above = mention.places.some((place) => own.some((mine) => contains(place, mine)));
  if (above) return namesInstitution(mention, context);
  return true;
}

function genitive(name: string): string {
  return /[\u09BE-\u09CC]$/u.test(name) ? `${name}র` : `${name}ের`;
}
