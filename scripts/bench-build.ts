import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readBenchArguments } from './bench-build/arguments.ts';
import { markdownPages } from './bench-build/markdown-pages.ts';
import { measureOutput, type Output } from './bench-build/measure-output.ts';
import {
  buildProject,
  changeOneFile,
  writeProject,
  type OurBuild,
} from './bench-build/our-project.ts';
import { installPeer, layOutPeer, peers, type Peer } from './bench-build/peers.ts';
import { timedRun, TookTooLong, type Taken } from './bench-build/timed-run.ts';

/**
 * `npm run bench:build -- [PAGES …] [--minutes M] [--peers NAME|none] [--out FILE]
 * [--compressed FOLDER]`: our build of an
 * invented site of each size, clean, unchanged and after one file has changed, beside other builders
 * on pages of the same number and words, in the same run. Theirs make HTML, Starlight an index too;
 * ours also checks the content, indexes it and compresses it, each told apart. A build that takes
 * longer than M minutes (15) is stopped and told as that. Compressing takes most of a clean build; with
 * `--compressed FOLDER` a run finds what one before it compressed. Hugo is measured where it is installed
 * (`apt-get install hugo`); the others are fetched for the run. Tables are written as they grow.
 */
const asked = readBenchArguments(process.argv.slice(2));
if (typeof asked === 'string') {
  console.error(asked);
  process.exit(2);
}
const inTenths = (number: number) => number.toFixed(1);
const { sizes, minutes, peers: wanted, out, compressed } = asked;
const parent = await mkdtemp(join(tmpdir(), 'bench-build-'));
await mkdir(dirname(out), { recursive: true });
await writeFile(out, '');
try {
  for (const size of sizes) await measureSize(size);
} finally {
  await rm(parent, { recursive: true, force: true });
}

async function measureSize(size: number): Promise<void> {
  const project = join(parent, 'ours');
  progress(`${size} pages: inventing content`);
  await writeProject(project, size, compressed);
  const build = (what: string) => {
    progress(`${size} pages: ours, ${what}`);
    return buildProject(project, minutes * 60);
  };
  try {
    const clean = await build('clean');
    const output = await measureOutput(join(project, 'dist'));
    await write(`\n### ${output.pages} pages\n`);
    await write(
      '| builder | CPU s | wall s | CPU, ours = 1 | memory MB | output MB | largest page | index KB | quick index |',
    );
    await write('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
    await row('ours, clean', clean, clean, output);
    const same = await build('nothing changed');
    await row('ours, nothing changed', same, clean, output);
    await changeOneFile(project, size);
    const again = await build('one file changed');
    await row('ours, one file changed', again, clean, output);
    if (wanted !== 'none') {
      const pages = await markdownPages(join(project, 'dist'));
      for (const peer of peers.filter(({ name }) => name.includes(wanted))) {
        await measurePeer(peer, size, pages, clean);
      }
    }
    await writeSteps({ clean, 'nothing changed': same, 'one file changed': again });
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
    await write(`| ours, ${size} pages | more than ${minutes} minutes |`);
  } finally {
    await rm(project, { recursive: true, force: true });
  }
}

async function measurePeer(
  peer: Peer,
  size: number,
  pages: Awaited<ReturnType<typeof markdownPages>>,
  ours: Taken,
): Promise<void> {
  if (peer.packages.length === 0 && !isInstalled(peer.command[0] ?? '')) {
    await write(`| ${peer.name} | not installed |`);
    return;
  }
  const folder = join(parent, 'peer');
  progress(`${size} pages: ${peer.name}`);
  try {
    const packages = await installPeer(peer, join(parent, 'packages'));
    await layOutPeer(peer, folder, pages, packages);
    const taken = await timedRun(peer.command, folder, {}, minutes * 60);
    await row(peer.name, taken, ours, await measureOutput(join(folder, peer.output)));
  } catch (error) {
    const why =
      error instanceof TookTooLong
        ? `more than ${minutes} minutes`
        : `failed: ${String(error).split('\n').slice(0, 2).join(' ').slice(0, 120)}`;
    await write(`| ${peer.name} | ${why} |`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function row(name: string, taken: Taken, ours: Taken, output: Output): Promise<void> {
  const cells = [
    name,
    inTenths(taken.cpu),
    inTenths(taken.wall),
    (taken.cpu / ours.cpu).toFixed(2),
    (taken.memory / 1e6).toFixed(0),
    inTenths(output.bytes / 1e6),
    output.largestPage,
    output.index ? (output.index / 1000).toFixed(0) : '',
    output.quick || '',
  ];
  await write(`| ${cells.join(' | ')} |`);
}

/** The seconds of each step of our builds, and what share of the clean build's the others took. */
async function writeSteps(builds: Record<string, OurBuild>): Promise<void> {
  const names = Object.keys(builds);
  const list = Object.values(builds);
  await write(
    `\n| step, wall s | ${names.join(' | ')} |\n| --- |${' ---: |'.repeat(names.length)}`,
  );
  for (const [place, [step, whole]] of (list[0]?.steps ?? []).entries()) {
    const cells = list.map(({ steps }, index) => {
      const seconds = steps[place]?.[1] ?? 0;
      const share = index > 0 && whole > 0 ? ` (${Math.round((100 * seconds) / whole)} %)` : '';
      return `${seconds}${share}`;
    });
    await write(`| ${step} | ${cells.join(' | ')} |`);
  }
}

/** Where it stands, for who waits; the table is for reading afterwards. */
function progress(what: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)} ${what}`);
}

async function write(line: string): Promise<void> {
  console.log(line);
  await appendFile(out, `${line}\n`);
}

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['version']);
    return true;
  } catch {
    return false;
  }
}
