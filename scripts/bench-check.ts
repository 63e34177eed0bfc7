import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { timedRun, type Taken } from './bench-build/timed-run.ts';
import { generateTree } from './generate-scale/tree.ts';

/**
 * `npm run bench:check -- [offices]`: the content check of this site and of an invented one, clean,
 * with nothing changed and with one file changed, beside the YAML and Markdown parsers alone on the
 * same files in the same run. 300 offices are about 9,000 files.
 */
const offices = Number(process.argv[2] ?? 300);
const project = join(import.meta.dirname, '..');
const folder = await mkdtemp(join(tmpdir(), 'bench-check-'));
try {
  console.log(
    '| content | run | CPU s | wall s | memory MB | CPU, parsing alone = 1 |\n|---|---|---:|---:|---:|---:|',
  );
  const own = join(folder, 'own');
  await cp(join(project, 'content'), join(own, 'content'), { recursive: true });
  await cp(join(project, 'public'), join(own, 'public'), { recursive: true });
  await measure('this site', own, 'content/services/legal-aid.mdx');

  const invented = join(folder, 'invented');
  let changed = '';
  for (const { path, text } of generateTree({
    offices,
    districts: Math.ceil(offices / 40),
    seed: 1,
  })) {
    const file = join(invented, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    if (path.startsWith('achievements/')) changed ||= `content/${path}`;
  }
  await measure(`${offices} offices`, invented, changed);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measure(content: string, root: string, changed: string): Promise<void> {
  const run = (script: string) =>
    timedRun([process.execPath, join(import.meta.dirname, script)], root);
  const check = () => run('check.ts');
  const alone = await run('bench-check/parse-alone.ts');
  row(content, 'parsing alone', alone, alone);
  row(content, 'check, clean', await check(), alone);
  row(content, 'check, nothing changed', await check(), alone);
  const file = join(root, changed);
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^summary: .*$/mu, 'summary: বদলানো এক বাক্য।'));
  row(content, 'check, one file changed', await check(), alone);
}

function row(content: string, what: string, taken: Taken, alone: Taken): void {
  const { cpu, wall, memory } = taken;
  const cells = [cpu.toFixed(1), wall.toFixed(1), (memory / 1e6).toFixed(0)];
  console.log(`| ${[content, what, ...cells, (cpu / alone.cpu).toFixed(2)].join(' | ')} |`);
}
