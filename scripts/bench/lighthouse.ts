import { execFile, type ExecFileException } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromiumFlags, findChromium } from '../browser/chromium.ts';

const run = promisify(execFile);
const version = '13.5.0';
/** A run takes 10 to 20 seconds; one of so many minutes hangs. */
const longestMinutes = 4;
/** Lighthouse's categories, in the order that they are shown. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What one run says of a page. */
export interface Score {
  /** From 0 to 100 by category. */
  scores: Record<(typeof categories)[number], number>;
  /** Lighthouse's measure of how much the page moves while it loads. */
  layoutShift: number;
  /** Names of audits that failed outside performance. */
  failed: string[];
}

/** Lighthouse in a temporary folder: fetched for the run, and no part of this project. */
export interface Lighthouse {
  /**
   * One run with Lighthouse's own slow phone; `env` is the browser's environment. Throws with the
   * reason where it gives no report, and after four minutes.
   */
  score(url: string, env: Record<string, string>): Promise<Score>;
  remove(): Promise<void>;
}

interface Report {
  runtimeError?: { code: string };
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number }>;
}

/** Fetches Lighthouse. */
export async function fetchLighthouse(): Promise<Lighthouse> {
  const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'));
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', ['install', ...options, `lighthouse@${version}`], { cwd: folder });
  const program = join(folder, 'node_modules/lighthouse/cli/index.js');
  const browser = await findChromium();
  return {
    score: async (url, env) => {
      const { stdout } = await run(
        process.execPath,
        [
          program,
          url,
          '--quiet',
          '--output=json',
          `--only-categories=${categories.join(',')}`,
          `--chrome-flags=--headless=new ${chromiumFlags.join(' ')}`,
        ],
        {
          env: { ...process.env, CHROME_PATH: browser, ...env },
          maxBuffer: 1 << 27,
          timeout: longestMinutes * 60_000,
          // The one signal at which Lighthouse takes its browser along.
          killSignal: 'SIGINT',
        },
      ).catch((error: unknown) => Promise.reject(new Error(reasonOf(error))));
      return readReport(JSON.parse(stdout) as Report);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function reasonOf(error: unknown): string {
  const { killed, stderr = '', message } = error as ExecFileException & { stderr?: string };
  if (killed) return `no report after ${longestMinutes} minutes`;
  return stderr.split('\n').find((line) => line.trim() !== '') ?? message;
}

function readReport({ categories: scored, audits, runtimeError }: Report): Score {
  if (runtimeError) throw new Error(runtimeError.code);
  const scores = Object.fromEntries(
    categories.map((name) => [name, Math.round((scored[name]?.score ?? 0) * 100)]),
  ) as Score['scores'];
  const failed = categories
    .filter((name) => name !== 'performance')
    .flatMap((name) => scored[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && audits[id]?.score === 0)
    .map(({ id }) => id);
  const layoutShift = audits['cumulative-layout-shift']?.numericValue ?? 0;
  return { scores, layoutShift, failed: [...new Set(failed)] };
}
