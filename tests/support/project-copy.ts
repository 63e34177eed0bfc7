import { spawn, type ChildProcess } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { copyCode } from '../../scripts/generate-scale/project-folder.ts';
import { buildEpoch } from './build-site.ts';
import { sampleContent } from './sample-content.ts';

/** Puts a project of its own with the small sample's content into a folder, for a trial to break. */
export async function copyProject(folder: string): Promise<string> {
  await copyCode(folder);
  await cp(join(sampleContent, 'content'), join(folder, 'content'), { recursive: true });
  return folder;
}

/** How a build ended and what it printed. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
  seconds: number;
}

/** A build that runs: its process, and its end. */
export interface RunningBuild {
  process: ChildProcess;
  ended: Promise<Ended>;
}

/** Starts the build of a project's copy; `wrap` stands before the command, such as `prlimit …`. */
export function startBuild(
  folder: string,
  environment: Record<string, string> = {},
  { wrap = [], uid }: { wrap?: string[]; uid?: number } = {},
): RunningBuild {
  const { SITE_URL: _site, BASE_PATH: _base, OUT_DIR: _out, ...inherited } = process.env;
  const [program, ...rest] = [...wrap, process.execPath, join(folder, 'scripts/build.ts')];
  const started = performance.now();
  const child = spawn(program, rest, {
    cwd: folder,
    env: { ...inherited, SOURCE_DATE_EPOCH: buildEpoch, ...environment },
    ...(uid !== undefined && { uid, gid: uid }),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => {
      resolve({ code, signal, output, seconds: (performance.now() - started) / 1000 });
    });
  });
  return { process: child, ended };
}
