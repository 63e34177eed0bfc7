import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatNumber } from '../src/bangla/format-number.ts';
import { makeFolder } from './pack/folder.ts';
import { makeOneFile, mostBytes } from './pack/one-file.ts';
import { readBuilt } from './pack/packed-pages.ts';
import { makeZip } from './pack/zip.ts';

/**
 * `npm run pack [-- --built dist] [--out .cache/pack] [--private]`: a copy to hand on by Bluetooth
 * or a pen drive, as one ZIP and as one HTML file. Exit 1 when it cannot be made, 2 when misused.
 */
const usage =
  'এভাবে চালান: npm run pack -- [--built dist] [--out .cache/pack] [--private]  (--private: নির্যাতনের পাতাও থাকবে)';

const packedNote =
  'সব পাতা খোলা রাখলে ফাইলটি বেশি বড় হতো, তাই ভাঁজ করা অংশ আর সূত্র চাপা আছে; স্ক্রিপ্ট বন্ধ থাকলে সেটুকু দেখা যাবে না। ZIP-এ সব আছে।';
const tooHeavyNote = `এই ফাইল ${formatNumber(mostBytes)} বাইটের বেশি; হাতে হাতে দেওয়ার জন্য ZIP দিন।`;

const options = readOptions();
try {
  const dist = resolve(options.built);
  const out = resolve(options.out);
  console.log(`• পড়া হচ্ছে: ${dist}`);
  const source = await readBuilt(dist, options.private);
  const name = `tothyopata-${source.date}`;
  await mkdir(out, { recursive: true });
  console.log(`• ZIP তৈরি হচ্ছে: ${formatNumber(source.pages.length)}টি পাতা`);
  const folder = await makeFolder(source);
  const entries = folder.map(({ path, content }) => ({ path: `${name}/${path}`, content }));
  await write(join(out, `${name}.zip`), makeZip(entries, source.date));
  console.log('• এক ফাইলের কপি তৈরি হচ্ছে');
  const { html, isWhole } = await makeOneFile(source);
  const file = Buffer.from(html);
  await write(join(out, `${name}.html`), file);
  if (!isWhole) console.log(`  ${packedNote}`);
  if (file.length > mostBytes) console.log(`  ${tooHeavyNote}`);
} catch (error) {
  console.error(`কপি তৈরি হয়নি: ${(error as Error).message}`);
  process.exitCode = 1;
}

async function write(file: string, content: Buffer): Promise<void> {
  await writeFile(file, content);
  const digest = createHash('sha256').update(content).digest('hex');
  console.log(`  ${file}\n  ${formatNumber(content.length)} বাইট, SHA-256 ${digest}`);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        built: { type: 'string', default: 'dist' },
        out: { type: 'string', default: '.cache/pack' },
        private: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
}
