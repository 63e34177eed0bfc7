import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { brotliBytes } from '../../scripts/build/page-sizes.ts';
import { manifestName } from '../../scripts/build/manifest.ts';
import { compareFolder, readManifest } from '../../scripts/verify/compare-site.ts';
import { root } from '../support/build-site.ts';
import { listFiles } from '../support/pages.ts';

const run = promisify(execFile);
const built = inject('sites').root;
let dist: string;
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'with-admin-'));
  await cp(built, dist, { recursive: true });
  await run(process.execPath, ['scripts/build-admin.ts'], {
    cwd: root,
    env: { ...process.env, OUT_DIR: dist },
  });
});
afterAll(() => rm(dist, { recursive: true, force: true }));

describe('the form editor', () => {
  test('is not there unless it is asked for', async () => {
    expect((await listFiles(built)).filter((file) => /admin/u.test(file))).toEqual([]);
  });

  test('changes nothing that the public loads, and no page of theirs names it', async () => {
    const { changed, missing, added } = await compareFolder(dist, await readManifest(built));
    expect({ changed, missing }).toEqual({ changed: [], missing: [] });
    expect(added.filter((file) => !file.startsWith('admin/'))).toEqual([]);
    const pages = (await listFiles(built)).filter(
      (file) => /\.(?:html|js|json|xml)$/u.test(file) && file !== manifestName,
    );
    const naming = await Promise.all(
      pages.map(async (file) => (await readFile(join(dist, file), 'utf8')).includes('admin/')),
    );
    expect(pages.filter((_, index) => naming[index])).toEqual([]);
  });

  test('stands in the manifest, which the site with it still keeps', async () => {
    const comparison = await compareFolder(dist, await readManifest(dist));
    expect(comparison).toEqual({ changed: [], missing: [], added: [] });
    const packed = await readFile(join(dist, `${manifestName}.br`));
    expect(brotliDecompressSync(packed)).toEqual(await readFile(join(dist, manifestName)));
  });

  test('has a policy of its own: its script alone, styles by hash, no form sent', async () => {
    const html = await readFile(join(dist, 'admin/index.html'), 'utf8');
    expect(/content="(default-src[^"]*)"/u.exec(html)?.[1]).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'sha256-[^']+'; connect-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'$/u,
    );
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toMatch(/<script(?![^>]* src="admin\.js")|\son\w+=|\sstyle=|https?:/u);
  });

  test.each([
    ['index.html', 5000],
    ['admin.js', 80_000],
    // Loaded when something is saved into a folder.
    ['check.js', 180_000],
    ['choices.json', 12_000],
  ])('its %s stays below %i bytes', async (file, most) => {
    expect(brotliBytes(await readFile(join(dist, 'admin', file)))).toBeLessThanOrEqual(most);
  });

  test('names no outside address but those it shows as examples and those of schemas', async () => {
    const code = await readFile(join(dist, 'admin/admin.js'), 'utf8');
    const hosts = [...code.matchAll(/https?:\/\/([\w.-]+)/gu)].map(([, host]) => host);
    expect([...new Set(hosts)].toSorted((a = '', b = '') => (a < b ? -1 : 1)))
      .toMatchInlineSnapshot(`
      [
        "dss.bhata.gov.bd",
        "dss.gov.bd",
        "jhalokathi.example.org",
        "json-schema.org",
        "old.example",
        "sheba.example.org",
        "www.google.com",
      ]
    `);
  });
});

test('the form editor without a finished site is refused, with a way out', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'no-site-'));
  const told = await run(process.execPath, ['scripts/build-admin.ts'], {
    cwd: root,
    env: { ...process.env, OUT_DIR: empty },
  }).catch((error: { code: number; stderr: string }) => error);
  expect(told).toMatchObject({ code: 2 });
  expect(told.stderr).toMatch(/আগে npm run build চালান/u);
  await rm(empty, { recursive: true });
});
