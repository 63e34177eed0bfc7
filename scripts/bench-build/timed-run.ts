import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** What a command took. */
export interface Taken {
  /** Seconds of all cores together. */
  cpu: number;
  wall: number;
  /** The most memory that its first process held, in bytes; 0 where the system does not tell. */
  memory: number;
  output: string;
}

/** A command that was stopped because it took too long. */
export class TookTooLong extends Error {}

/**
 * Runs a command in a folder; throws with what it printed where it fails, `TookTooLong` where it does
 * not end in so many seconds.
 */
export async function timedRun(
  command: readonly string[],
  cwd: string,
  environment: Record<string, string> = {},
  mostSeconds = Number.POSITIVE_INFINITY,
): Promise<Taken> {
  const begun = performance.now();
  // The shell waits for the command and then tells its times, those of its children with them.
  const child = spawn('bash', ['-c', '"$@"; code=$?; times >&2; exit $code', 'bash', ...command], {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    // A group of its own, so that it can be stopped with all that it has started.
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  let memory = 0;
  let isStopped = false;
  const watch = setInterval(() => {
    void mostMemory(child.pid ?? 0).then((bytes) => (memory = Math.max(memory, bytes)));
    if ((performance.now() - begun) / 1000 < mostSeconds || isStopped) return;
    isStopped = true;
    process.kill(-(child.pid ?? 0), 'SIGKILL');
  }, 200);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', reject);
  });
  clearInterval(watch);
  if (isStopped) throw new TookTooLong(`${command.join(' ')}: more than ${mostSeconds} s`);
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}\n${output}`);
  const wall = (performance.now() - begun) / 1000;
  return { cpu: secondsIn(output.trim().split('\n').at(-1) ?? ''), wall, memory, output };
}

/** `0m1.234s 0m0.567s`: user and system time. */
function secondsIn(line: string): number {
  const times = [...line.matchAll(/(\d+)m([\d.]+)s/gu)];
  return times.reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );
}

/** A file of the system's; '' where there is none. */
const read = (path: string) => readFile(path, 'utf8').catch(() => '');

/** The most memory that the shell's first child ever held. */
async function mostMemory(shell: number): Promise<number> {
  const [child] = (await read(`/proc/${shell}/task/${shell}/children`)).split(' ');
  const status = child ? await read(`/proc/${child}/status`) : '';
  return 1024 * Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0);
}
