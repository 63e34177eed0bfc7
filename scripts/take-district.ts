import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { takeDistrict } from './districts/take-district.ts';
import { uncommitted } from './init/uncommitted.ts';

/**
 * For the workflow that builds districts: puts `districts/<slug>/` over `content/` of a country's
 * repository, so that the next build is that district's site. Exit 1 where content is not committed,
 * 2 where there is no such district; then nothing is changed.
 */
const [slug = '', ...more] = process.argv.slice(2);
const root = process.cwd();
if (!/^[a-z0-9-]+$/u.test(slug) || more.length > 0 || !existsSync(join(root, 'districts', slug))) {
  console.error(
    `districts/ ফোল্ডারে “${slug}” নেই; এভাবে চালান: node scripts/take-district.ts <জেলার ফোল্ডার>`,
  );
  process.exit(2);
}
const open = await uncommitted(root);
if (open.length > 0) {
  console.error('কিছু বদলানো হয়নি। content/ ফোল্ডারের সব লেখা আগে রাখুন (commit)');
  process.exit(1);
}
await takeDistrict(root, slug);
