import { z } from 'astro/zod';
import { readOldAddress } from './old-address.ts';

const newAddress = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/u;

/**
 * `content/redirects.yaml`: where a page went that had another address, or that is no more. The old
 * address is this site's or a portal's (`readOldAddress`), the new one is this site's, without
 * slashes at the ends: `services/old-name: services/new-name`.
 */
export const redirectsSchema = z
  .record(
    z.string().refine((written) => readOldAddress(written) !== undefined, {
      error:
        'পুরোনো ঠিকানাটি ব্রাউজার থেকে কপি করে বসান, বা এভাবে লিখুন: services/old-name; " \\ * { } < > ^ | $ চিহ্ন চলে না',
    }),
    z
      .string({ error: 'নতুন ঠিকানা লিখুন, যেমন: services/new-name' })
      .regex(newAddress, { error: 'নতুন ঠিকানা আগে-পরে “/” ছাড়া লিখুন, যেমন: services/new-name' }),
    { error: 'প্রতি লাইনে “পুরোনো ঠিকানা: নতুন ঠিকানা” লিখুন' },
  )
  .meta({
    title: 'সরানো পাতা',
    description:
      'পাতার ঠিকানা বদলালে, পাতা উঠে গেলে বা পোর্টালের পাতা এখানে এলে: পুরোনো ঠিকানা, আর এখন যেখানে যেতে হবে।',
    examples: ['services/old-name: services/new-name'],
  });

/** Old addresses and where they lead. */
export type Redirects = z.infer<typeof redirectsSchema>;
