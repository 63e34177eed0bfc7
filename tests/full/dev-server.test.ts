import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copyProject } from '../support/project-copy.ts';

let folder = '';
let address = '';
let stop = () => undefined as void;

beforeAll(async () => {
  folder = await copyProject(await mkdtemp(join(tmpdir(), 'dev-server-')));
  const astro = join(folder, 'node_modules/astro/bin/astro.mjs');
  const server = spawn(process.execPath, [astro, 'dev', '--port', '0'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  stop = () => void server.kill();
  address = await new Promise<string>((found, failed) => {
    let printed = '';
    server.once('exit', () => failed(new Error(`dev server: ${printed}`)));
    server.stdout.on('data', (bytes: Buffer) => {
      printed += bytes.toString();
      const [local] = /http:\/\/localhost:\d+\//u.exec(printed) ?? [];
      if (local) found(local);
    });
  });
});

afterAll(async () => {
  stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const shown = async (page: string) => (await fetch(`${address}${page}`)).text();

test('npm run dev shows a changed file on every page that speaks of it, without being started again', async () => {
  const file = join(folder, 'content/services/old-age-allowance.mdx');
  expect(await shown('services/old-age-allowance/')).not.toContain('বদলানো নাম');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^title: .*$/mu, 'title: বদলানো নাম'));
  for (const page of ['services/old-age-allowance/', 'services/', 'a-z/']) {
    await vi.waitFor(async () => expect(await shown(page)).toContain('বদলানো নাম'), {
      timeout: 30_000,
      interval: 300,
    });
  }
});
