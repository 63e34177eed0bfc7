import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ScreenPicture } from './pictures.ts';

/** What a command prints when it runs over a copy of the content, with the picture's slip in it. */
export async function printedBy({ run, slip, beside }: ScreenPicture): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'guide-'));
  try {
    await cp('content', join(folder, 'content'), { recursive: true });
    await cp('public', join(folder, 'public'), { recursive: true });
    if (beside) await cp(beside[0], join(folder, beside[1]));
    if (slip) {
      const [name, text, wrong] = slip;
      const file = join(folder, 'content', name);
      const before = await readFile(file, 'utf8');
      if (!before.includes(text)) throw new Error(`guide pictures: ${name} has no "${text}"`);
      await writeFile(file, before.replace(text, wrong));
    }
    const [script = '', ...words] = run;
    const ended = spawnSync(process.execPath, [resolve('scripts', script), ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    return `${ended.stdout}${ended.stderr}`.replaceAll(join(folder, '/'), '');
  } finally {
    await rm(folder, { recursive: true });
  }
}
