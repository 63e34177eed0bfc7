/**
 * Makes a fresh clone ready: the packages of the lock file and, with `--for-tests`, a browser.
 * Runs on Node 20 and uses nothing but Node, since nothing is installed yet.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules', '.installed-lock');

function stop(problem, remedy) {
  console.error(`প্রস্তুতি হয়নি: ${problem} — ${remedy}`);
  process.exit(1);
}

function installPackages() {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const wanted = `${lock.digest('hex')} ${process.platform}-${process.arch}\n`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('প্যাকেজ বসানো হচ্ছে (npm ci); প্রথমবার এক-দুই মিনিট লাগে…');
  const options = [
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ];
  const npm = spawnSync('npm', ['ci', '--loglevel=error', ...options], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) stop('npm ci চলেনি', 'ইন্টারনেট ও উপরের npm বার্তা দেখে আবার চালান');
  writeFileSync(stamp, wanted);
}

function checkNode() {
  const binary = join(
    root,
    'node_modules',
    '.bin',
    process.platform === 'win32' ? 'node.cmd' : 'node',
  );
  const version = spawnSync(existsSync(binary) ? binary : 'node', ['--version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  }).stdout;
  const [major = 0, minor = 0] = (version ?? '').replace('v', '').split('.').map(Number);
  if (major < 22 || (major === 22 && minor < 18)) {
    stop(
      `Node ${version?.trim() || 'পাওয়া যায়নি'}; এই যন্ত্রের জন্য প্যাকেজে নতুন Node নেই`,
      'https://nodejs.org থেকে Node 24 বসিয়ে আবার চালান',
    );
  }
}

function findBrowser() {
  const named = process.env.BROWSER_PATH;
  if (named) {
    if (!existsSync(named))
      stop(`BROWSER_PATH=${named} ফাইলটি নেই`, 'ঠিক পথ দিন বা BROWSER_PATH তুলে নিন');
    return;
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome.exe', 'msedge.exe'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const installed =
    existsSync(mac) ||
    folders.some((folder) => names.some((name) => existsSync(join(folder, name))));
  const bundled = process.platform === 'linux' && process.arch === 'x64';
  const { chromium } = createRequire(import.meta.url)('playwright-core');
  if (!installed && !bundled && !existsSync(chromium.executablePath())) {
    stop('পরীক্ষার জন্য ব্রাউজার নেই', 'Chrome বা Chromium বসান, বা BROWSER_PATH-এ তার পথ দিন');
  }
}

installPackages();
checkNode();
if (process.argv.includes('--for-tests')) findBrowser();
