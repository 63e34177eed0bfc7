import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runBuild } from '../support/build-site.ts';
import { withChangedSample } from '../support/sample-content.ts';

test('broken content ends the build with every fault told and the old site untouched', async () => {
  const changes = [
    { file: 'plans/dwa-nomuna.mdx', from: 'value: 10', to: 'value: -10' },
    { file: 'services/old-age-allowance.mdx', from: '2026-11-20', to: '2026-02-30' },
  ];
  await withChangedSample(changes, async (folder) => {
    const dist = join(folder, 'dist');
    await mkdir(dist);
    await writeFile(join(dist, 'index.html'), 'the old site');
    // Only its being there is asked for before the content is read.
    await writeFile(join(folder, 'astro.config.mjs'), '');

    const { code, output } = await runBuild(folder, {});

    expect(code).toBe(1);
    expect(output).toContain('content/plans/dwa-nomuna.mdx:16:14 — ');
    expect(output).toContain('content/services/old-age-allowance.mdx:33:12 — ');
    expect(output).toContain('২টি ভুল');
    expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe('the old site');
    // What the check found of right files may be kept.
    const left = (await readdir(folder)).filter((name) => name !== '.cache');
    expect(left.sort()).toEqual(['astro.config.mjs', 'content', 'dist']);
  });
});
