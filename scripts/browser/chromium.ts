import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * A real Chromium: the one that `BROWSER_PATH` names, else an installed one, else Playwright's own,
 * else the one inside the `@sparticuz/chromium` package.
 */
export async function launchChromium(env: Record<string, string> = {}): Promise<Browser> {
  const installed = process.env['BROWSER_PATH'] ?? findInstalled();
  const merged = { ...(process.env as Record<string, string>), ...env };
  if (installed) return chromium.launch({ executablePath: installed, args: quiet, env: merged });
  const { default: bundled } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await bundled.executablePath(),
    args: [...bundled.args.filter((arg) => !/single-process|no-zygote/u.test(arg)), ...quiet],
    env: merged,
  });
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
