import type { ContentFile } from '../content-file.ts';
import type { FileRule } from '../rule.ts';
import type { Surroundings } from '../surroundings.ts';

/** Each file's name is an address that works everywhere, and says what the record itself says. */
export const uniqueAddresses: FileRule = {
  id: 'unique-addresses',
  level: 'error',
  summary:
    'ফাইলের নামে শুধু ছোট হাতের ইংরেজি অক্ষর, অঙ্ক ও হাইফেন; নামটি ভেতরের অফিস ও বছরের সঙ্গে মেলে।',
  why: 'ফাইলের নামই পাতার স্থায়ী ঠিকানা। সব যন্ত্রে ও ফোনে ঠিকানাটি একইভাবে চলতে হবে।',
  examples: {
    good: [
      {
        path: 'content/plans/dwa-jhalokathi.mdx',
        text: '---\noffice: dwa-jhalokathi\n---\n',
      },
    ],
    bad: [
      {
        example: {
          path: 'content/plans/DWA_Jhalokathi.mdx',
          text: '---\noffice: dwa-jhalokathi\n---\n',
        },
        found: 'ফাইলের নাম “DWA_Jhalokathi”',
        fix: 'ফাইলের নামে শুধু ছোট হাতের ইংরেজি অক্ষর, অঙ্ক ও হাইফেন দিন; নামটিই পাতার ঠিকানা',
      },
    ],
  },
  check: (file, around) => (file.id === '' ? [] : checkName(file, around)),
};

const addressPart = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

function checkName(file: ContentFile, around: Surroundings) {
  const { id, collection, data, locate } = file;
  if (/^\d+$/u.test(id) && collection !== 'sources') {
    return [
      {
        line: 1,
        column: 1,
        found: `ফাইলের নাম “${id}”`,
        fix: 'নামে অন্তত একটি ইংরেজি অক্ষর দিন; শুধু অঙ্কের ঠিকানা তালিকার পাতার নম্বর',
      },
    ];
  }
  const wrong = id.split('/').filter((part) => !addressPart.test(part));
  if (wrong.length > 0) {
    return [
      {
        line: 1,
        column: 1,
        found: `ফাইলের নাম “${wrong.join('/')}”`,
        fix: 'ফাইলের নামে শুধু ছোট হাতের ইংরেজি অক্ষর, অঙ্ক ও হাইফেন দিন; নামটিই পাতার ঠিকানা',
      },
    ];
  }
  const { office, year } = (data ?? {}) as { office?: unknown; year?: unknown };
  const named: Record<string, string> = {
    achievements: `${String(office)}/${String(year)}`,
    plans: String(office),
  };
  const expected = named[collection];
  if (expected === undefined || id === expected) return [];
  // A slip in the office or the year is told by the rule it breaks; the name may be right.
  if (around.standingOf('offices', String(office)) !== 'there' || hasFault(file, 'year')) return [];
  return [
    {
      ...locate([id.startsWith(`${String(office)}/`) ? 'year' : 'office']),
      found: `ফাইলটি “${id}”, কিন্তু ভেতরে লেখা “${expected}”`,
      fix: `ফাইলের জায়গা ও নাম বদলে content/${collection}/${expected}.mdx করুন, বা ভেতরের লেখা ঠিক করুন`,
    },
  ];
}

function hasFault({ schema, data }: ContentFile, field: string): boolean {
  const result = schema.safeParse(data);
  return !result.success && result.error.issues.some(({ path }) => path[0] === field);
}
