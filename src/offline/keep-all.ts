import { formatNumber } from '../bangla/format-number.ts';
import { cacheNames, packHashHeader, type PackFile, type PackList } from './caches.ts';
import { isOwnAnswer } from './own-page.ts';

/** The offline page: keeps all guides in the phone when asked, tells how far it is, goes on after a break. */

const base = import.meta.env.BASE_URL;
const scope = new URL(base, location.href).href;
const { pack: cacheName, pages: openedName } = cacheNames(scope, '');

const section = document.getElementById('keep-all');
const status = section?.querySelector<HTMLElement>('[role=status]');
const bar = section?.querySelector('progress');
const offer = section?.querySelector('div');
const button = section?.querySelector('button');
const withPrivate = section?.querySelector<HTMLInputElement>('input');

/** What the section's data say: one sentence a state. */
type State = 'size' | 'keeping' | 'kept' | 'full' | 'broken' | 'refused' | 'offline';

const kilobytes = (files: readonly PackFile[]) =>
  formatNumber(Math.ceil(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1024));

function tell(state: State, files: readonly PackFile[] = [], pages = 0): void {
  if (!status) return;
  const sentence = section?.dataset[state] ?? '';
  status.textContent = sentence
    .replace('{kb}', kilobytes(files))
    .replace('{n}', formatNumber(pages));
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
  const url = scope + file.path;
  const response = await fetch(url, {
    cache: 'no-cache',
    headers: { [packHashHeader]: file.hash },
  });
  if (!(await isOwnAnswer(url, response))) throw new Error(file.path);
  const headers = new Headers(response.headers);
  headers.set(packHashHeader, file.hash);
  await cache.put(url, new Response(await response.blob(), { headers }));
  // What was opened before is older now, and is looked for first.
  await (await caches.open(openedName)).delete(url);
}

async function keepAll(): Promise<void> {
  if (!bar || !button) return;
  button.disabled = true;
  bar.hidden = false;
  try {
    // The reader asks for it now, whatever the phone's data saver says.
    await navigator.serviceWorker.register(`${base}sw.js`);
    const files = await loadList();
    const missing = await missingOf(files);
    const cache = await caches.open(cacheName);
    bar.max = files.length;
    bar.value = files.length - missing.length;
    for (const [index, file] of missing.entries()) {
      tell('keeping', missing.slice(index));
      await keep(file, cache);
      bar.value += 1;
    }
    await removeOld(files, cache);
    tell('kept');
  } catch (error) {
    tell(stateOf(error));
  }
  button.disabled = false;
}

/** A full phone and a browser that refuses have their own errors; all else is the network's. */
function stateOf(error: unknown): State {
  if (!(error instanceof DOMException)) return 'broken';
  return error.name === 'QuotaExceededError' ? 'full' : 'refused';
}

async function removeOld(files: readonly PackFile[], cache: Cache): Promise<void> {
  const wanted = new Set(files.map(({ path }) => scope + path));
  const old = (await cache.keys()).filter(({ url }) => !wanted.has(url));
  await Promise.all(old.map((request) => cache.delete(request)));
}

/** How many pages are kept; -1 where the browser keeps nothing (private window, storage off). */
async function countKept(): Promise<number> {
  try {
    if (!('serviceWorker' in navigator)) return -1;
    const kept = await (await caches.open(cacheName)).keys();
    return kept.filter(({ url }) => url.endsWith('/')).length;
  } catch {
    return -1;
  }
}

/** The files that could be kept now; undefined without a network. */
async function findMissing(): Promise<PackFile[] | undefined> {
  try {
    return await missingOf(await loadList());
  } catch {
    return undefined;
  }
}

async function showOffer(): Promise<void> {
  if (!section || !offer) return;
  const kept = await countKept();
  const missing = kept < 0 ? undefined : await findMissing();
  if (missing) tell(missing.length === 0 ? 'kept' : 'size', missing);
  else tell(kept < 0 ? 'refused' : 'offline', [], kept);
  offer.hidden = !missing;
  // Nothing kept and nothing to be had: not even its place stays.
  if (!missing && kept === 0) section.remove();
  else section.hidden = false;
}

button?.addEventListener('click', () => void keepAll());
withPrivate?.addEventListener('change', () => void showOffer());
void showOffer();
