import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { entryFolder, entryList } from './content-files/loader.ts';
import { achievementSchema } from './schemas/achievements.ts';
import { officeSchema } from './schemas/offices.ts';
import { placeSchema } from './schemas/places.ts';
import { planSchema } from './schemas/plans.ts';
import { serviceSchema } from './schemas/services.ts';
import { listEntrySchema } from './schemas/site.ts';
import { sourceSchema } from './schemas/sources.ts';

/** A list's entry with its place in the author's file. */
const ordered = listEntrySchema.extend({ order: z.number() });

/** Joins each folder and list of `content/` to its schema. */
export const collections = {
  achievements: defineCollection({
    loader: entryFolder('achievements'),
    schema: achievementSchema,
  }),
  offices: defineCollection({ loader: entryFolder('offices'), schema: officeSchema }),
  plans: defineCollection({ loader: entryFolder('plans'), schema: planSchema }),
  services: defineCollection({ loader: entryFolder('services'), schema: serviceSchema }),
  sources: defineCollection({ loader: entryFolder('sources'), schema: sourceSchema }),
  needs: defineCollection({ loader: entryList('lists/needs.yaml'), schema: ordered }),
  audiences: defineCollection({ loader: entryList('lists/audiences.yaml'), schema: ordered }),
  papers: defineCollection({ loader: entryList('lists/papers.yaml'), schema: ordered }),
  places: defineCollection({
    loader: entryList('places.yaml'),
    schema: placeSchema.extend({ order: z.number() }),
  }),
};
