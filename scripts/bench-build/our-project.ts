import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fromBanglaDigits } from '../../src/bangla/digits.ts';
import { copyCode } from '../generate-scale/project-folder.ts';
import { generateTree } from '../generate-scale/tree.ts';
import { timedRun, type Taken } from './timed-run.ts';

/** Pages of an invented site that has hardly an office, and those that each office adds. */
const fewest = 110;
const pagesPerOffice = 31;
const settings = { SITE_URL: 'https://nomuna.example', SOURCE_DATE_EPOCH: '1795305600' };

const officesFor = (pages: number) => Math.max(1, Math.round((pages - fewest) / pagesPerOffice));

/** Writes a project with about so many pages of invented content, whose compressed contents go to a folder, if one is given. */
export async function writeProject(folder: string, pages: number, compressed = ''): Promise<void> {
  const offices = officesFor(pages);
  for (const { path, text } of generateTree({
    offices,
    districts: Math.ceil(offices / 40),
    seed: 1,
  })) {
    const file = join(folder, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await copyCode(folder);
  if (compressed === '') return;
  await mkdir(resolve(compressed), { recursive: true });
  await mkdir(join(folder, '.cache'));
  await symlink(resolve(compressed), join(folder, '.cache/precompressed'));
}

/** What a build of ours took, each step's seconds as it tells them. */
export interface OurBuild extends Taken {
  steps: [name: string, seconds: number][];
}

/** Builds a project as a person does. */
export async function buildProject(folder: string, mostSeconds: number): Promise<OurBuild> {
  const taken = await timedRun(
    [process.execPath, 'scripts/build.ts'],
    folder,
    settings,
    mostSeconds,
  );
  const told = taken.output.split('\n').findLast((line) => line.startsWith('সময়')) ?? '';
  const steps = [...told.matchAll(/(?:সেকেন্ড \(|, )([^\d০-৯]+?) ([০-৯.,]+)(?=[,)])/gu)].map(
    ([, name = '', seconds = '']): [string, number] => [
      name,
      Number(fromBanglaDigits(seconds.replaceAll(',', ''))),
    ],
  );
  return { ...taken, steps };
}

/** Changes one sentence of one office's year. */
export async function changeOneFile(folder: string, pages: number): Promise<void> {
  const offices = officesFor(pages);
  for (const { path } of generateTree({ offices, districts: Math.ceil(offices / 40), seed: 1 })) {
    if (!path.startsWith('achievements/')) continue;
    const file = join(folder, 'content', path);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^summary: .*$/mu, 'summary: বদলানো এক বাক্য।'));
    return;
  }
}
