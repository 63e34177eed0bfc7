import { execFile } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './build-site.ts';

/** Flags that begin the site of an office that does not exist, but for its level and place. */
export const flags = {
  title: 'নমুনা কার্যালয়',
  'short-name': 'নমুনা কার্যালয়',
  'title-en': 'Sample Office',
  level: 'upazila',
  department: 'নমুনা অধিদপ্তর',
  ministry: 'নমুনা মন্ত্রণালয়',
  place: 'কাউখালী উপজেলা',
  'place-en': 'Kawkhali Upazila',
  guides: 'drop',
  'service-title': 'নমুনা সেবা',
  'service-en': 'Sample service',
  'service-summary': 'নমুনা মানুষকে নমুনা জিনিস দেওয়া হয়।',
  'service-need': 'money',
  'service-audience': 'older-people',
};

/** Copies this checkout's content into a folder, without its history. */
export async function copyContent(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await cp(join(root, 'content'), join(folder, 'content'), { recursive: true });
}

/** Runs `npm run init` in a folder as from a pipe: nobody is there to ask. */
export function runInit(
  folder: string,
  given: Partial<Record<string, string>>,
  ...more: string[]
): Promise<{ code: number; output: string }> {
  const args = Object.entries(given).flatMap(([name, answer]) =>
    answer === undefined ? [] : [`--${name}`, answer],
  );
  return new Promise((resolve) => {
    const command = [join(root, 'scripts/init.ts'), ...args, ...more];
    execFile(process.execPath, command, { cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr });
    });
  });
}
