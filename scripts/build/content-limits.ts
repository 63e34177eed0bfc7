import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { formatNumber } from '../../src/bangla/format-number.ts';

/** Beyond these no text is one that a person wrote, and parsers take minutes or break. */
const most = { bytes: 1_000_000, word: 2000, depth: 30, indent: 80 };
const text = /\.(?:mdx?|ya?ml)$/u;

/**
 * Each content file that is beyond reason, in the check's own words: place, what was found, what to
 * do. Read before anything parses the files.
 */
export async function findBeyondReason(root: string): Promise<string[]> {
  const folder = join(root, 'content');
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const found: string[] = [];
  for (const name of names.filter((one) => text.test(one)).toSorted()) {
    // One read after the other costs a quarter of what ten thousand promises do.
    const content = readFileSync(join(folder, name));
    const path = `content/${name}`;
    if (content.length > most.bytes) {
      found.push(
        `${path}:1:1 — ফাইলটি ${formatNumber(content.length)} বাইট — ভাগ করে একাধিক ফাইল করুন, প্রতিটি ${formatNumber(most.bytes)} বাইটের কম`,
      );
    } else if (hasLongRun(content) || mayBeDeep.test(content.toString())) {
      found.push(...linesBeyondReason(path, content.toString()));
    }
  }
  return found;
}

const mayBeDeep = new RegExp(`^[\\s>]{${most.depth}}`, 'mu');

/** Whether so many bytes follow each other without a space; quickly told, and so for every word beyond reason. */
function hasLongRun(content: Buffer): boolean {
  let run = 0;
  for (const byte of content) {
    run = byte > 32 ? run + 1 : 0;
    if (run > most.word) return true;
  }
  return false;
}

function linesBeyondReason(path: string, content: string): string[] {
  const [index, line] =
    [...content.split('\n').entries()].find((one) => faultOf(one[1]) !== undefined) ?? [];
  if (index === undefined || line === undefined) return [];
  return [`${path}:${index + 1}:1 — ${faultOf(line)}`];
}

function faultOf(line: string): string | undefined {
  if (line.split(/\s/u).some((word) => word.length > most.word)) {
    return `ফাঁক ছাড়া ${formatNumber(most.word)} অক্ষরের বেশি — শব্দগুলোর মাঝে ফাঁক দিন, বা ভুলে বসা লেখা মুছুন`;
  }
  const [start = ''] = /^[\s>]*/u.exec(line) ?? [];
  const isTooDeep = start.split('>').length > most.depth || start.length > most.indent;
  return isTooDeep ? 'তালিকা বা উদ্ধৃতির ভিতরে অনেক বেশি ধাপ — দুই-তিন ধাপে লিখুন' : undefined;
}
