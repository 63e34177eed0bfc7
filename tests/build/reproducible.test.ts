import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { buildInto } from '../support/build-site.ts';
import { listFiles } from '../support/pages.ts';

async function digests(dist: string): Promise<Record<string, string>> {
  const files = await listFiles(dist);
  const rows = await Promise.all(
    files.map(async (file) => {
      const hash = createHash('sha256').update(await readFile(join(dist, file)));
      return [file, hash.digest('hex')] as const;
    }),
  );
  return Object.fromEntries(rows);
}

test('two builds of the same content on the same date are the same to the last byte', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'tothyopata-again-'));
  try {
    const again = join(parent, 'an other folder');
    await buildInto(again, 'root');
    expect(await digests(again)).toEqual(await digests(inject('sites').root));
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
});
