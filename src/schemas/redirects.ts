import { z } from 'astro/zod';

const address = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/u;

/**
 * `content/redirects.yaml`: where a page went that had another address, or that is no more. Addresses
 * are written without slashes at the ends: `services/old-name: services/new-name`.
 */
export const redirectsSchema = z
  .record(
    z.string().regex(address, {
      error: 'পুরোনো ঠিকানা আগে-পরে “/” ছাড়া লিখুন, যেমন: services/old-name',
    }),
    z
      .string({ error: 'নতুন ঠিকানা লিখুন, যেমন: services/new-name' })
      .regex(address, { error: 'নতুন ঠিকানা আগে-পরে “/” ছাড়া লিখুন, যেমন: services/new-name' }),
    { error: 'প্রতি লাইনে “পুরোনো ঠিকানা: নতুন ঠিকানা” লিখুন' },
  )
  .meta({
    title: 'সরানো পাতা',
    description: 'পাতার ঠিকানা বদলালে বা পাতা উঠে গেলে: পুরোনো ঠিকানা, আর এখন যেখানে যেতে হবে।',
    examples: ['services/old-name: services/new-name'],
  });

/** Old addresses and where they lead. */
export type Redirects = z.infer<typeof redirectsSchema>;
