import { z } from 'astro/zod';
import { allowShape } from './allow.ts';
import { listOf, record, slug, text } from './fields.ts';

/** A place whose offices stand on a page of their own: a division, a district, an upazila, a union. */
export const placeSchema = record({
  title: text({
    title: 'জায়গার নাম',
    about: 'পাতার নাম, স্তরসহ।',
    example: 'ঝালকাঠি সদর উপজেলা',
  }),
  titleEn: text({
    title: 'ইংরেজি নাম',
    about: 'ইংরেজিতে খোঁজার জন্য।',
    example: 'Jhalokathi Sadar Upazila',
  }),
  searchWords: listOf(
    { title: 'খোঁজার শব্দ', about: 'মানুষ আর যে নামে ডাকে।', example: 'সদর' },
    text({ title: 'খোঁজার শব্দ', about: 'একটি শব্দ বা ছোট কথা।', example: 'Jhalakati' }),
  ).optional(),
  within: slug({
    title: 'যে জায়গার ভেতরে',
    about: 'এই ফাইলের যে জায়গার ভেতরে এটি, যেমন উপজেলাটি যে জেলার। সবচেয়ে বড় জায়গায় লাগে না।',
    example: 'jhalokathi',
  }).optional(),
  ...allowShape,
});

/** A place as the pages get it. */
export type Place = z.infer<typeof placeSchema>;

type Places = Readonly<Record<string, { within?: string | undefined }>>;

/**
 * Ids from the outermost place down to one. Throws where a place lies within itself, which
 * `placesSchema` refuses.
 */
export function chainOf(id: string, places: Places): string[] {
  const chain: string[] = [];
  for (let at: string | undefined = id; at !== undefined; at = places[at]?.within) {
    if (chain.includes(at)) throw new Error(`places: "${id}" lies within itself`);
    chain.unshift(at);
  }
  return chain;
}

function liesWithinItself(id: string, places: Places): boolean {
  try {
    chainOf(id, places);
    return false;
  } catch {
    return true;
  }
}

/** `content/places.yaml`: the places that have a page, by their addresses. */
export const placesSchema = z
  .record(
    slug({ title: 'জায়গার ঠিকানা', about: 'পাতার ঠিকানা।', example: 'jhalokathi-sadar' }).regex(
      /[a-z]/u,
      {
        error:
          'শুধু অঙ্কের নাম চলে না: সেটি তালিকার পাতার নম্বর; ইংরেজি অক্ষরে লিখুন, যেমন: jhalokathi-sadar',
      },
    ),
    placeSchema,
    { error: 'প্রতিটি জায়গার নামের নিচে তার ঘরগুলো লিখুন' },
  )
  .superRefine((places, context) => {
    for (const id of Object.keys(places)) {
      if (!liesWithinItself(id, places)) continue;
      context.addIssue({
        code: 'custom',
        path: [id, 'within'],
        message: 'জায়গাটি ঘুরে নিজের ভেতরেই পড়েছে; বড় জায়গাটির নাম লিখুন, সবচেয়ে বড় হলে ঘরটি মুছুন',
      });
    }
  });
