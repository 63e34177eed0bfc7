import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { markdownPages } from './bench-build/markdown-pages.ts';
import { peers, setUpPeer } from './bench-build/peers.ts';
import { timedRun, type Taken } from './bench-build/timed-run.ts';
import { copyCode } from './generate-scale/project-folder.ts';
import { generateTree } from './generate-scale/tree.ts';

/**
 * `npm run bench:build -- [offices]`: our build of an invented site, clean and after one file has
 * changed, beside other builders on pages of the same number and words, in the same run. Theirs make
 * HTML alone; ours also checks the content, indexes it and compresses it (told apart). Hugo is
 * measured where it is installed (`apt-get install hugo`); the others are fetched for the run.
 */
const offices = Number(process.argv[2] ?? 30);
const parent = await mkdtemp(join(tmpdir(), 'bench-build-'));
try {
  const project = join(parent, 'ours');
  for (const { path, text } of generateTree({
    offices,
    districts: Math.ceil(offices / 40),
    seed: 1,
  })) {
    await write(join(project, 'content', path), text);
  }
  await copyCode(project);
  const settings = { SITE_URL: 'https://nomuna.example', SOURCE_DATE_EPOCH: '1795305600' };
  const build = () => timedRun([process.execPath, 'scripts/build.ts'], project, settings);
  const clean = await build();
  const same = await build();
  const [first] = [
    ...generateTree({ offices, districts: Math.ceil(offices / 40), seed: 1 }),
  ].filter(({ path }) => path.startsWith('achievements/'));
  const changed = join(project, 'content', first?.path ?? '');
  await writeFile(
    changed,
    (await readFile(changed, 'utf8')).replace(/^summary: .*$/mu, 'summary: বদলানো এক বাক্য।'),
  );
  const again = await build();
  const pages = await markdownPages(join(project, 'dist'));

  console.log(`${pages.length} pages\n`);
  for (const [what, { output }] of Object.entries({
    clean,
    'nothing changed': same,
    'one file changed': again,
  })) {
    console.log(`${what}: ${output.split('\n').find((line) => line.startsWith('সময়')) ?? ''}`);
  }
  console.log(
    '\n| builder | CPU s | wall s | memory MB | CPU, ours = 1 | wall, ours = 1 |\n|---|---:|---:|---:|---:|---:|',
  );
  row('ours, clean', clean, clean);
  row('ours, nothing changed', same, clean);
  row('ours, one file changed', again, clean);
  for (const peer of peers) {
    if (peer.packages.length === 0 && !isInstalled(peer.command[0] ?? '')) {
      console.log(`| ${peer.name} | not installed |`);
      continue;
    }
    const folder = join(parent, peer.name.replace(/\W+/gu, '-'));
    await setUpPeer(peer, folder, pages);
    row(peer.name, await timedRun(peer.command, folder), clean);
    await rm(folder, { recursive: true, force: true });
  }
} finally {
  await rm(parent, { recursive: true, force: true });
}

function row(name: string, taken: Taken, ours: Taken): void {
  const cells = [taken.cpu.toFixed(1), taken.wall.toFixed(1), (taken.memory / 1e6).toFixed(0)];
  const ratios = [taken.cpu / ours.cpu, taken.wall / ours.wall].map((ratio) => ratio.toFixed(2));
  console.log(`| ${[name, ...cells, ...ratios].join(' | ')} |`);
}

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['version']);
    return true;
  } catch {
    return false;
  }
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
