import { startPackSearch, type PackData } from './pack-search.ts';

/** Put before this script by the pack. */
declare const PACK: PackData;

/**
 * The pack in one file: shows the one page that the address names after `#`, and searches. Without
 * this script all pages stand one after another.
 */
const pages = [...document.querySelectorAll<HTMLElement>('[data-page]')];
const title = document.title;
const search = startPackSearch(PACK, (id) => `#${id}/`);
const form = document.querySelector('form');
if (form) form.hidden = false;

function showPage(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = document.getElementById(id);
  if (target && !target.closest('[data-page]')) return;
  const shown = target?.closest<HTMLElement>('[data-page]') ?? pages[0];
  for (const page of pages) page.hidden = page !== shown;
  search?.close();
  document.title = shown?.dataset['page'] || title;
  if (target && target !== shown) target.scrollIntoView();
  else window.scrollTo(0, 0);
}

window.addEventListener('hashchange', showPage);
showPage();
