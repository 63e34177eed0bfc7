import { cacheNames, packHashHeader } from './caches.ts';
import { isOwnAnswer, isOwnPage, isPrivatePage } from './own-page.ts';
import { markStored } from './stored-page.ts';

/** Put in by the build: the build's own mark, and what the offline page needs. */
declare const BUILD: { version: string; shell: string[] };

const worker = self as unknown as ServiceWorkerGlobalScope;
/** How long a page may take before its stored copy is shown. */
const patience = 3000;
/** How many pages that were opened stay readable, and files that they load; the oldest go first. */
const most = { pages: 150, files: 40 };

const { scope } = worker.registration;
const names = cacheNames(scope, BUILD.version);
const offlinePage = new URL('offline/', scope).href;

worker.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    removeOld()
      .then(() => worker.clients.claim())
      .then(keepOpenPages),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  // Who keeps files wants the network's: an old copy would be taken for the new one.
  if (request.headers.has(packHashHeader)) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(event));
  else event.respondWith(answerFile(event));
});

/** All or nothing: where a part is missing, or a stranger's, the worker that was there goes on. */
async function keepShell(): Promise<void> {
  const urls = BUILD.shell.map((path) => new URL(path, scope).href);
  const answers = await Promise.all(urls.map((url) => fetch(url)));
  const shell = await caches.open(names.shell);
  for (const [index, answer] of answers.entries()) {
    const url = urls[index] ?? '';
    if (!(await isOwnAnswer(url, answer))) throw new Error(`offline: no ${url}`);
    await shell.put(url, answer);
  }
}

async function removeOld(): Promise<void> {
  const current = new Set([names.shell, names.pages, names.files, names.pack]);
  const all = await caches.keys();
  const old = all.filter((name) => name.startsWith(names.prefix) && !current.has(name));
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The page that brought the worker was loaded without it; the browser's own cache still has it. */
async function keepOpenPages(): Promise<void> {
  for (const { url } of await worker.clients.matchAll()) {
    const key = withoutQuery(url);
    if (!key.startsWith(scope) || (await findStored(key))) continue;
    const response = await fetch(key, { cache: 'force-cache' }).catch(ignoreOffline);
    if (response) await keepPage(key, response);
  }
}

/** The network's page, else within three seconds the stored copy, else the offline page. */
async function answerPage(event: FetchEvent): Promise<Response> {
  const key = withoutQuery(event.request.url);
  const stored = await findStored(key);
  const network = fetch(event.request);
  // Kept beside the answer, so that a slow page is drawn as it comes.
  const kept = network.then((response) => keepPage(key, response.clone()));
  event.waitUntil(kept.catch(ignoreOffline));
  try {
    if (!stored) return await network;
    const isFresh = await Promise.race([kept, after(patience)]);
    if (isFresh) return await network;
  } catch (error) {
    ignoreOffline(error);
  }
  if (stored) return markedCopy(stored);
  return (await caches.match(offlinePage)) ?? Response.error();
}

/** Stores a page of the site unless it is private; false where a stranger or a broken server answered. */
async function keepPage(key: string, response: Response): Promise<boolean> {
  if (response.status >= 500) return false;
  if (!response.ok || response.type !== 'basic') return true;
  const html = await response.clone().text();
  if (!isOwnPage(html)) return false;
  if (!isPrivatePage(html)) await store(names.pages, key, response);
  return true;
}

/** A file by its hashed address from the store; others from the site, the stored one where it does not answer. */
async function answerFile(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const isHashed = request.url.startsWith(new URL('_astro/', scope).href);
  const stored = await findStored(request.url);
  if (isHashed && stored) return stored;
  try {
    const response = await fetch(request);
    if (isHashed) event.waitUntil(keepFile(request.url, response.clone()));
    else if (stored && !(await isOwnAnswer(request.url, response))) return stored;
    return response;
  } catch (error) {
    if (stored) return stored;
    throw error;
  }
}

async function keepFile(url: string, response: Response): Promise<void> {
  if (await isOwnAnswer(url, response)) await store(names.files, url, response);
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*/u, '');
}

async function findStored(url: string): Promise<Response | undefined> {
  for (const name of [names.pages, names.pack, names.shell, names.files]) {
    const found = await (await caches.open(name)).match(url);
    if (found) return found;
  }
  return undefined;
}

async function markedCopy(stored: Response): Promise<Response> {
  return new Response(markStored(await stored.text()), { headers: stored.headers });
}

/** Stores a copy; where the phone is full, the oldest half of the opened pages makes room. */
async function store(name: string, url: string, response: Response): Promise<void> {
  const cache = await caches.open(name);
  const copy = response.clone();
  await cache.put(url, response).catch(async () => {
    await trim(names.pages, most.pages / 2);
    await cache.put(url, copy).catch(ignoreFull);
  });
  await trim(name, name === names.pages ? most.pages : most.files);
}

async function trim(name: string, mostKept: number): Promise<void> {
  const cache = await caches.open(name);
  const keys = await cache.keys();
  const old = keys.slice(0, Math.max(0, keys.length - mostKept));
  await Promise.all(old.map((key) => cache.delete(key)));
}

function after(milliseconds: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), milliseconds));
}

/** No network is the case this worker is for. */
function ignoreOffline(_error: unknown): undefined {}

/** A full phone keeps what it has; the page itself is already on the screen. */
function ignoreFull(_error: unknown): void {}
