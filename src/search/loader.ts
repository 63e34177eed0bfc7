import type { SearchStart } from './start.ts';
// By its address and not by `import()`, around which Vite puts more code than this file has.
// oxlint-disable-next-line import/default -- what Vite makes of this name is the address
import code from './start.ts?worker&url';

/**
 * The search box's own script: it fetches the search only once the reader touches the box, or when
 * the address already holds a query.
 */
const box = document.querySelector<HTMLInputElement>('input[name=q]');
const section = document.getElementById('search');
const list = document.getElementById('search-results');
let isStarted = false;
let tries = 0;
/** A browser remembers that it could not get code, and asks anew only at another address. */
const load = () => import(/* @vite-ignore */ code + '?'.repeat(tries));

function start(): void {
  if (!box || isStarted) return;
  isStarted = true;
  // Code and index at once: of two requests in a row each costs a slow phone seconds.
  const index = fetch(`${import.meta.env.BASE_URL}search/quick.json`);
  // A failure is dealt with below, perhaps later than the browser would complain of it.
  index.catch(() => undefined);
  const detail: SearchStart = { box, index, fail };
  load()
    .catch(() => {
      tries += 1;
      return load();
    })
    .then(() => document.dispatchEvent(new CustomEvent('search', { detail })))
    .catch(fail);
}

/** Says that there is no search now; the next touch or letter tries again. */
function fail(): void {
  isStarted = false;
  if (!section || !list) return;
  section.hidden = false;
  list.dataset['state'] = 'done';
  section.querySelector('[role=status]')?.replaceChildren(section.dataset['failed'] ?? '');
}

if (box && list) {
  box.setAttribute('aria-controls', list.id);
  box.addEventListener('input', () => (list.dataset['state'] = 'loading'));
  for (const touch of ['pointerdown', 'focus', 'input']) box.addEventListener(touch, start);
  if (/[?&]q=[^&]/.test(location.search)) start();
  else list.dataset['state'] = 'done';
}
