import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { formatNumber } from '../src/bangla/format-number.ts';
import { buildDate } from '../src/build-date.ts';
import { compareFolder, compareLive, readManifest } from './verify/compare-site.ts';
import { daysToExpiry } from './verify/security-expiry.ts';

/**
 * `npm run verify -- URL|FOLDER [--built dist]`: exit 0 when the site is what was built, 1 with each
 * changed, missing or added file by name, 2 when misused or when the site cannot be read.
 */
/** With so few days left the weekly build has failed for long, and somebody must look. */
const daysToRenew = 21;
const usage = 'এভাবে চালান: npm run verify -- <ঠিকানা বা ফোল্ডার> [--built dist]';

const { target, built } = readArguments();
try {
  const manifest = await readManifest(built);
  const isLive = /^https?:\/\//u.test(target);
  const address = target.endsWith('/') ? target : `${target}/`;
  const comparison = isLive
    ? await compareLive(address, manifest, showProgress)
    : await compareFolder(await existing(target), manifest);
  const { changed, missing, added } = comparison;
  for (const path of changed) console.error(`${path} — বদলে গেছে — আবার তৈরি করে তুলুন`);
  for (const path of missing) console.error(`${path} — নেই — আবার তুলুন`);
  for (const path of added) console.error(`${path} — বাড়তি ফাইল — কে রেখেছে দেখুন, মুছে দিন`);
  const days = isLive ? await daysToExpiry(address, Date.parse(buildDate())) : undefined;
  const runsOut = days !== undefined && days < daysToRenew;
  if (runsOut) {
    const left = formatNumber(Math.max(0, days));
    console.error(`.well-known/security.txt — মেয়াদ আছে ${left} দিন — আবার তৈরি করে তুলুন`);
  }
  const faults = changed.length + missing.length + added.length + (runsOut ? 1 : 0);
  const all = formatNumber(Object.keys(manifest.files).length);
  console.log(faults === 0 ? `${all}টি ফাইল: সব মিলেছে` : `${formatNumber(faults)}টি অমিল`);
  process.exitCode = faults === 0 ? 0 : 1;
} catch (error) {
  console.error(`মিলিয়ে দেখা গেল না: ${reasonOf(error)}। ${usage}`);
  process.exitCode = 2;
}

function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { built: { type: 'string', default: 'dist' } },
    });
    const [only, ...more] = positionals;
    if (only && more.length === 0) return { target: only, built: values.built };
  } catch (error) {
    console.error((error as Error).message);
  }
  console.error(usage);
  process.exit(2);
}

async function existing(folder: string): Promise<string> {
  if (!(await stat(folder)).isDirectory()) throw new Error(`${folder} ফোল্ডার নয়`);
  return folder.replace(/\/+$/u, '');
}

/** `fetch` says no more than that it failed. */
function reasonOf(error: unknown): string {
  const { message, name } = error as Error;
  const isUnanswered = message === 'fetch failed' || name === 'TimeoutError';
  return isUnanswered ? 'সাইটটি সাড়া দেয় না' : message;
}

function showProgress(done: number, all: number): void {
  if (process.stderr.isTTY && (done % 25 === 0 || done === all)) {
    process.stderr.write(`\r${formatNumber(done)}/${formatNumber(all)}${done === all ? '\n' : ''}`);
  }
}
