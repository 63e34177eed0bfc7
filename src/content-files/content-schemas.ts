import { z } from 'astro/zod';
import { achievementSchema } from '../schemas/achievements.ts';
import { slug } from '../schemas/fields.ts';
import { officeSchema } from '../schemas/offices.ts';
import { placesSchema } from '../schemas/places.ts';
import { planSchema } from '../schemas/plans.ts';
import { redirectsSchema } from '../schemas/redirects.ts';
import { serviceSchema } from '../schemas/services.ts';
import { listEntrySchema, siteSchema } from '../schemas/site.ts';
import { sourceSchema } from '../schemas/sources.ts';

const listKey = slug({ title: 'তালিকার নাম', about: 'পাতার ঠিকানা।', example: 'money' });
const list = z.record(listKey, listEntrySchema, { error: 'প্রতিটি নামের নিচে তার ঘরগুলো লিখুন' });

/** Each folder of `content/` whose files are entries. */
export const folders: Readonly<Record<string, z.ZodType>> = {
  achievements: achievementSchema,
  offices: officeSchema,
  plans: planSchema,
  services: serviceSchema,
  sources: sourceSchema,
};

/** Each list and settings file of `content/`. */
export const settings: Readonly<Record<string, z.ZodType>> = {
  'lists/audiences.yaml': list,
  'lists/needs.yaml': list,
  'lists/papers.yaml': list,
  'site.yaml': siteSchema,
};

/** Settings that a content tree may be without. */
export const optionalSettings: Readonly<Record<string, z.ZodType>> = {
  'places.yaml': placesSchema,
  'redirects.yaml': redirectsSchema,
};
