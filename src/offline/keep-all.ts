import { formatNumber } from '../bangla/format-number.ts';
import { cacheNames, packHashHeader, type PackFile, type PackList } from './caches.ts';

/** The offline page: keeps all guides in the phone when asked, tells how far it is, goes on after a break. */

const base = import.meta.env.BASE_URL;
const scope = new URL(base, location.href).href;
const cacheName = cacheNames(scope, '').pack;

const section = document.getElementById('keep-all');
const status = section?.querySelector<HTMLElement>('[role=status]');
const bar = section?.querySelector('progress');
const button = section?.querySelector('button');
const withPrivate = section?.querySelector<HTMLInputElement>('input');

const kilobytes = (files: readonly PackFile[]) =>
  formatNumber(Math.ceil(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1024));

function tell(sentence: string | undefined, files: readonly PackFile[] = []): void {
  if (status) status.textContent = (sentence ?? '').replace('{kb}', kilobytes(files));
}

async function loadList(): Promise<PackFile[]> {
  const response = await fetch(`${base}offline/pack.json`, { cache: 'no-cache' });
  const { files } = (await response.json()) as PackList;
  return files.filter((file) => !file.private || withPrivate?.checked);
}

/** The files that are not kept yet, or kept with other content. */
async function missingOf(files: readonly PackFile[]): Promise<PackFile[]> {
  const cache = await caches.open(cacheName);
  const checks = files.map(async (file) => {
    const kept = await cache.match(scope + file.path);
    return kept?.headers.get(packHashHeader) === file.hash ? [] : [file];
  });
  return (await Promise.all(checks)).flat();
}

async function keep(file: PackFile, cache: Cache): Promise<void> {
  const response = await fetch(scope + file.path, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${file.path}`);
  const headers = new Headers(response.headers);
  headers.set(packHashHeader, file.hash);
  await cache.put(scope + file.path, new Response(await response.blob(), { headers }));
}

async function keepAll(): Promise<void> {
  if (!section || !bar || !button) return;
  button.disabled = true;
  bar.hidden = false;
  try {
    // The reader asks for it now, whatever the phone's data saver says.
    await navigator.serviceWorker?.register(`${base}sw.js`);
    const files = await loadList();
    const missing = await missingOf(files);
    const cache = await caches.open(cacheName);
    bar.max = files.length;
    bar.value = files.length - missing.length;
    for (const [index, file] of missing.entries()) {
      tell(section.dataset['keeping'], missing.slice(index));
      await keep(file, cache);
      bar.value += 1;
    }
    await removeOld(files, cache);
    tell(section.dataset['kept']);
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    tell(isFull ? section.dataset['full'] : section.dataset['broken']);
  }
  button.disabled = false;
}

async function removeOld(files: readonly PackFile[], cache: Cache): Promise<void> {
  const wanted = new Set(files.map(({ path }) => scope + path));
  const old = (await cache.keys()).filter(({ url }) => !wanted.has(url));
  await Promise.all(old.map((request) => cache.delete(request)));
}

async function showSize(): Promise<void> {
  if (!section) return;
  try {
    const missing = await missingOf(await loadList());
    tell(missing.length === 0 ? section.dataset['kept'] : section.dataset['size'], missing);
    section.hidden = false;
  } catch {
    // Without a network or a store there is nothing to keep now; the rest of the page stands.
    section.hidden = true;
  }
}

button?.addEventListener('click', () => void keepAll());
withPrivate?.addEventListener('change', () => void showSize());
void showSize();
