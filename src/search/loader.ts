/**
 * The search box's own script: it fetches the search only once the reader touches the box, or when
 * the address already holds a query.
 */
const box = document.querySelector<HTMLInputElement>('input[name=q]');

function start(): void {
  if (!box || box.dataset['search']) return;
  box.dataset['search'] = 'on';
  const load = () => import('./search-page.ts').then(({ startSearch }) => startSearch(box));
  // A broken link is tried once more; after that the form still leads to the A–Z list.
  load()
    .catch(load)
    .catch(() => delete box.dataset['search']);
}

if (box) {
  for (const touch of ['pointerdown', 'focus', 'input']) box.addEventListener(touch, start);
  if (new URLSearchParams(location.search).has('q')) start();
}
