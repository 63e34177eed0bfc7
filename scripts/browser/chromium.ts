import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

/** What a Chromium is started with, so that it asks nobody for anything. */
export const chromiumFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * The path of a real Chromium: the one that `BROWSER_PATH` names, else an installed one, else
 * Playwright's own, else the one inside the `@sparticuz/chromium` package.
 */
export async function findChromium(): Promise<string> {
  return process.env['BROWSER_PATH'] ?? findInstalled() ?? (await unpackBundled());
}

/** Starts the Chromium that is found, in an environment and with flags beside its own. */
export async function launchChromium(
  env: Record<string, string> = {},
  flags: readonly string[] = [],
): Promise<Browser> {
  const executablePath = await findChromium();
  const merged = { ...(process.env as Record<string, string>), ...env };
  return chromium.launch({ executablePath, args: [...chromiumFlags, ...flags], env: merged });
}

function findInstalled(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const candidates = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .concat('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  return candidates.find(isExecutable) ?? ownDownload();
}

function ownDownload(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The package unpacks into the system's folder for temporary files and takes what lies there for
 * whole. So it gets a folder of its own, which is put in its place once it is complete.
 */
async function unpackBundled(): Promise<string> {
  const folder = fileURLToPath(new URL('../../.cache/chromium', import.meta.url));
  const path = join(folder, 'chromium');
  if (existsSync(path)) return path;
  const unfinished = `${folder}-${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = unfinished;
  try {
    const { default: bundled } = await import('@sparticuz/chromium');
    await bundled.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
  return path;
}
