import type { ContentFile } from '../content-tree.ts';
import type { Rule } from '../rule.ts';

/** Each file's name is an address that works everywhere, and says what the record itself says. */
export const uniqueAddresses: Rule = {
  id: 'unique-addresses',
  check: (files) => files.filter(({ id }) => id !== '').flatMap(checkName),
};

const addressPart = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

function checkName({ path, id, collection, data, locate }: ContentFile) {
  const wrong = id.split('/').filter((part) => !addressPart.test(part));
  if (wrong.length > 0) {
    return [
      {
        file: path,
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
  if (expected === undefined || id === expected || typeof office !== 'string') return [];
  return [
    {
      file: path,
      ...locate(['office']),
      found: `ফাইলটি “${id}”, কিন্তু ভেতরে লেখা “${expected}”`,
      fix: `ফাইলের জায়গা ও নাম বদলে content/${collection}/${expected}.mdx করুন, বা ভেতরের লেখা ঠিক করুন`,
    },
  ];
}
