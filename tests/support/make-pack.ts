import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './build-site.ts';

/** The two forms of the pack and what the command printed. */
export interface MadePack {
  zip: Buffer;
  oneFile: string;
  /** Where the one file lies. */
  path: string;
  output: string;
}

/** Runs `npm run pack` on a built site. */
export async function makePack(dist: string, out: string, ...options: string[]): Promise<MadePack> {
  const script = join(root, 'scripts/pack.ts');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [script, '--built', dist, '--out', out, ...options],
    { cwd: root },
  );
  const path = join(out, 'tothyopata-2026-11-22.html');
  return {
    zip: await readFile(join(out, 'tothyopata-2026-11-22.zip')),
    oneFile: await readFile(path, 'utf8'),
    path,
    output: stdout,
  };
}
