import { stringify } from 'yaml';
import { basePathForm, type Site } from '../../src/schemas/site.ts';
import type { Place } from '../check/words/gazetteer.ts';
import { namesOneOf } from './old-places.ts';
import type { Answers } from '../new/kind.ts';

/**
 * The settings of a new site: its own name and address, the helplines and general rules of the old
 * one without what these say of the old one's places.
 */
export function siteFile(old: Site, answers: Answers, places: readonly Place[], today: string) {
  const { address, basePath } = splitAddress(answers['address'] ?? '') ?? {};
  const general = <T extends Sentence>(statements: readonly T[] | undefined) =>
    statements && statements.filter(({ text }) => !namesOneOf(text, places)).map(withoutOldDoubt);
  const withoutOldDoubt = <T extends Sentence>({ doubt, ...rest }: T) => ({
    ...rest,
    ...(doubt !== undefined && !namesOneOf(doubt, places) && { doubt }),
  });
  const site = {
    name: answers['name'],
    place: answers['place'],
    description: `${answers['place']}: সরকারি সেবার তথ্য, সহজ বাংলায়।`,
    ...(address && { address }),
    ...(basePath && { basePath }),
    begunOn: today,
    offices: [answers['id']],
    helplines: general(old.helplines),
    quickExit: old.quickExit,
    grievance: general(old.grievance),
    officeHours: general(old.officeHours),
    rightToInformation: general(old.rightToInformation),
  };
  const known: unknown = JSON.parse(JSON.stringify(site));
  return `# সাইটের নাম, অফিস ও জরুরি নম্বর। নম্বর বদলানোর আগে একবার নিজে ফোন করে দেখুন।\n${stringify(known, { lineWidth: 0 })}`;
}

interface Sentence {
  text: string;
  doubt?: string | undefined;
}

/**
 * A whole address as the settings hold it: the host's, and the folder on it if there is one;
 * nothing where it is no address of a site.
 */
export function splitAddress(written: string): { address: string; basePath?: string } | undefined {
  if (!/^https?:/u.test(written) || !URL.canParse(written)) return undefined;
  const { origin, pathname, search, hash } = new URL(written);
  if (!basePathForm.test(pathname) || search || hash) return undefined;
  return { address: origin, ...(pathname !== '/' && { basePath: pathname }) };
}
