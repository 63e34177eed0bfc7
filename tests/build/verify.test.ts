import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { billName } from '../../scripts/build/bill-of-materials.ts';
import { hashOfContent } from '../../scripts/build/built-files.ts';
import { readManifest } from '../../scripts/verify/compare-site.ts';
import { bases, buildEpoch, root, type BaseName } from '../support/build-site.ts';
import type { Served } from '../support/loopback.ts';
import { serveDist } from '../support/serve-dist.ts';

const run = promisify(execFile);

/** `npm run verify` as a person sees it: its lines and how it ended. */
async function verify(target: string, built: string): Promise<{ code: number; lines: string[] }> {
  const script = join(root, 'scripts/verify.ts');
  const env = { ...process.env, SOURCE_DATE_EPOCH: buildEpoch };
  const ended = await run(process.execPath, [script, target, '--built', built], { env }).then(
    (output) => ({ code: 0, ...output }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  return { code: ended.code, lines: `${ended.stderr}${ended.stdout}`.trim().split('\n') };
}

let parent: string;
let copy: string;
const built = inject('sites').root;
const guide = 'services/widow-allowance/index.html';

/** What somebody with the host's key might do: a changed number, a page gone, a file of their own. */
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'verify-'));
  copy = join(parent, 'copy');
  await cp(built, copy, { recursive: true });
  const html = await readFile(join(copy, guide), 'utf8');
  await writeFile(join(copy, guide), html.replaceAll('১০৯', '১০৮'));
  await rm(join(copy, 'services/vgd/index.html'));
  await writeFile(join(copy, 'login.html'), '<form action="https://example.org/">');
});
afterAll(() => rm(parent, { recursive: true, force: true }));

test('a built site carries the bill of its packages, and its manifest the bill’s hash', async () => {
  const { files } = await readManifest(built);
  const bill = await readFile(join(built, billName), 'utf8');
  expect(JSON.parse(bill)).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
  expect(files[billName]).toBe(hashOfContent(bill));
});

describe('a folder', () => {
  test('that is what was built is said to be so', async () => {
    const { code, lines } = await verify(built, built);
    expect(code).toBe(0);
    expect(lines.at(-1)).toMatch(/^[০-৯,]+টি ফাইল: সব মিলেছে$/u);
  });

  test('that was tampered with is told file by file', async () => {
    const { code, lines } = await verify(copy, built);
    expect(code).toBe(1);
    expect(lines).toEqual([
      `${guide} — বদলে গেছে — আবার তৈরি করে তুলুন`,
      'services/vgd/index.html — নেই — আবার তুলুন',
      'login.html — বাড়তি ফাইল — কে রেখেছে দেখুন, মুছে দিন',
      '৩টি অমিল',
    ]);
  });

  test.each([
    ['that is not there', 'no/such/folder'],
    ['that is a file', join(root, 'package.json')],
  ])('%s is told in a sentence', async (_what, target) => {
    const { code, lines } = await verify(target, built);
    expect(code).toBe(2);
    expect(lines.join('\n')).toMatch(/^মিলিয়ে দেখা গেল না: .+ এভাবে চালান: npm run verify/u);
    expect(lines).toHaveLength(1);
  });
});

describe('a live site', () => {
  let served: Served;
  afterAll(() => served.close());

  async function verifyLive(folder: string, name: BaseName, buildOf: string) {
    served = await serveDist(folder, bases[name]);
    return verify(served.url, buildOf);
  }

  test.each(Object.keys(bases) as BaseName[])(
    'at the %s that is what was built is said to be so',
    async (name) => {
      const { code, lines } = await verifyLive(inject('sites')[name], name, inject('sites')[name]);
      expect(lines.slice(0, -1)).toEqual([]);
      expect(code).toBe(0);
    },
  );

  test('that was tampered with, and whose security.txt is about to run out, is told file by file', async () => {
    const security = join(copy, '.well-known/security.txt');
    const text = await readFile(security, 'utf8');
    const soon = new Date((Number(buildEpoch) + 5.5 * 86_400) * 1000).toISOString();
    await writeFile(security, text.replace(/^Expires: .+$/mu, `Expires: ${soon}`));
    await appendFile(join(copy, 'sw.js'), '\n');
    const { code, lines } = await verifyLive(copy, 'root', built);
    expect(code).toBe(1);
    expect(lines).toEqual([
      '.well-known/security.txt — বদলে গেছে — আবার তৈরি করে তুলুন',
      `${guide} — বদলে গেছে — আবার তৈরি করে তুলুন`,
      'sw.js — বদলে গেছে — আবার তৈরি করে তুলুন',
      'services/vgd/index.html — নেই — আবার তুলুন',
      '.well-known/security.txt — মেয়াদ আছে ৫ দিন — আবার তৈরি করে তুলুন',
      '৫টি অমিল',
    ]);
  });

  test('that does not answer is told in a sentence', async () => {
    const { code, lines } = await verify('http://127.0.0.1:9/', built);
    expect(code).toBe(2);
    expect(lines.join('\n')).toContain('মিলিয়ে দেখা গেল না: সাইটটি সাড়া দেয় না');
  });
});
