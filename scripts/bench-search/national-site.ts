import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measuredSite, type MeasuredSite } from '../browser/measured-site.ts';
import { copyCode } from '../generate-scale/project-folder.ts';
import type { Member } from '../../src/search/everywhere/member.ts';

/**
 * The site of this checkout with members that it searches together, built to be measured. The build
 * runs in a copy of the project, whose settings name them.
 */
export async function nationalSite(members: readonly Member[]): Promise<MeasuredSite> {
  const root = process.cwd();
  const folder = await mkdtemp(join(tmpdir(), 'national-site-'));
  try {
    await copyCode(folder);
    await cp(join(root, 'content'), join(folder, 'content'), { recursive: true });
    const lines = members.map(
      ({ name, address }) => `  - { name: ${name}, address: '${address}' }`,
    );
    await appendFile(join(folder, 'content/site.yaml'), `members:\n${lines.join('\n')}\n`);
    // Settings and content are read from the folder that a command runs in.
    process.chdir(folder);
    return await measuredSite(folder, join(root, '.cache'), 'measured-national');
  } finally {
    process.chdir(root);
    await rm(folder, { recursive: true });
  }
}
