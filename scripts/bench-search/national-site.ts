import { appendFile, cp, mkdir, readdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Member } from '../../src/search/everywhere/member.ts';
import { measuredSite, type MeasuredSite } from '../browser/measured-site.ts';
import { copyCode } from '../generate-scale/project-folder.ts';

/**
 * The site of this checkout with members that it searches together, built to be measured. Their names
 * stand in the settings, so it is that of a copy of the project in `.cache`, which is kept.
 */
export async function nationalSite(members: readonly Member[]): Promise<MeasuredSite> {
  const root = process.cwd();
  const folder = join(root, '.cache/national-project');
  await copyProject(root, folder);
  const lines = members.map(
    ({ name, address }) => `  - { name: ${name}, address: '${address}' }\n`,
  );
  await appendFile(join(folder, 'content/site.yaml'), `members:\n${lines.join('')}`);
  // The settings are read from the folder that a command runs in, and pages are built below it.
  process.chdir(folder);
  try {
    return await measuredSite(folder);
  } finally {
    process.chdir(root);
  }
}

/** Copies code and content anew; what was built there stays, and compressed contents are shared. */
async function copyProject(root: string, folder: string): Promise<void> {
  const kept = '.cache';
  await mkdir(join(folder, kept), { recursive: true });
  for (const name of await readdir(folder)) {
    if (name !== kept) await rm(join(folder, name), { recursive: true });
  }
  await copyCode(folder);
  await cp(join(root, 'content'), join(folder, 'content'), { recursive: true });
  const compressed = join(root, '.cache/precompressed');
  await mkdir(compressed, { recursive: true });
  await rm(join(folder, kept, 'precompressed'), { force: true });
  await symlink(compressed, join(folder, kept, 'precompressed'));
}
