import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeAdmin } from './admin/write-admin.ts';
import { BuiltFiles } from './build/built-files.ts';
import { writeManifest } from './build/manifest.ts';
import { CompressedStore } from './build/compressed-store.ts';
import { precompress } from './build/precompress.ts';
import { readManifest } from './verify/compare-site.ts';

/** `npm run build:admin`: the form editor into a finished `dist/`; exit 2 where there is none. */
const root = process.cwd();
const dist = resolve(root, process.env['OUT_DIR'] ?? 'dist');
try {
  await access(join(dist, 'build-manifest.json'));
} catch {
  console.error(`${dist} ফোল্ডারে তৈরি সাইট নেই; আগে npm run build চালান`);
  process.exit(2);
}
const { buildDate, forwarding = {} } = await readManifest(dist);
await writeAdmin(join(dist, 'admin'), root);
await precompress(
  new BuiltFiles(join(dist, 'admin')),
  new CompressedStore(join(root, '.cache/precompressed')),
);
await writeManifest(new BuiltFiles(dist), buildDate, forwarding);
console.log(`ফরম দিয়ে লেখা বদলানোর পাতা: ${join(dist, 'admin')}; সাইটের /admin/ ঠিকানায় খোলে`);
