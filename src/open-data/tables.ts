import { z } from 'astro/zod';
import { achievementSchema } from '../schemas/achievements.ts';
import { officeSchema } from '../schemas/offices.ts';
import { planSchema } from '../schemas/plans.ts';
import { serviceSchema } from '../schemas/services.ts';
import { helpline } from '../schemas/site.ts';
import { sourceSchema } from '../schemas/sources.ts';

/** What each exported record has beside the fields of its author's file. */
const added = {
  id: z.string().meta({
    title: 'চিহ্ন',
    description: 'রেকর্ডটির স্থায়ী নাম; কখনো বদলায় না।',
  }),
  page: z.string().meta({
    title: 'পাতা',
    description: 'সাইটের যে পাতায় রেকর্ডটি দেখা যায়।',
  }),
};

const prose = z
  .string()
  .meta({
    title: 'বাড়তি লেখা',
    description: 'ঘরগুলোর নিচে লেখা থাকলে সেটি, মার্কডাউনে; সূত্র <Fact sources="…"> আকারে।',
  })
  .optional();

/** The tables of the open data: the very schemas that authors' files are checked with. */
export const tables = {
  services: z.strictObject({ ...added, ...serviceSchema.omit({ allow: true }).shape, prose }),
  offices: z.strictObject({ ...added, ...officeSchema.omit({ allow: true }).shape, prose }),
  achievements: z.strictObject({
    ...added,
    ...achievementSchema.omit({ allow: true }).shape,
    prose,
  }),
  plans: z.strictObject({ ...added, ...planSchema.omit({ allow: true }).shape, prose }),
  sources: z.strictObject({ ...added, ...sourceSchema.omit({ allow: true }).shape }),
  helplines: z.strictObject({ ...added, ...helpline.shape }),
};

/** The name of a table, which is also its files'. */
export type TableName = keyof typeof tables;

/** The names of all tables, in the order in which they are shown. */
export const tableNames = Object.keys(tables) as TableName[];

/** A record as it is exported. */
export type ExportedRecord = z.infer<(typeof tables)[TableName]>;
