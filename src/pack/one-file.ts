import { inflateSync, strFromU8 } from 'fflate';
import { startPackSearch, type PackData } from './pack-search.ts';

/** Put before this script by the pack: `OneFileData`, deflated, in base64. */
declare const PACK: string;

interface OneFileData extends PackData {
  /** The HTML of what is folded, in the order of its places; none where it stands in the file as it is. */
  folds: readonly string[];
}

/**
 * The pack in one file: shows the one page that the address names after `#`, and searches. Without
 * this script all pages stand one after another. It inflates by itself, because
 * phones of before 2023 have no `DecompressionStream` for it (Chrome 103, Safari 16.4, Firefox 113).
 */
const packed = Uint8Array.from(atob(PACK), (letter) => letter.charCodeAt(0));
const { folds, ...data } = JSON.parse(strFromU8(inflateSync(packed))) as OneFileData;
for (const [place, fold] of [...document.querySelectorAll('.packed')].entries()) {
  fold.outerHTML = folds[place] ?? '';
}

const pages = [...document.querySelectorAll<HTMLElement>('main > section')];
const siteTitle = document.title;
const search = startPackSearch(data, (id) => `#${id}/`);
const form = document.querySelector('form');
if (form) form.hidden = false;

function showPage(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = document.getElementById(id);
  if (target && !target.closest('main > section')) return;
  const shown = target?.closest<HTMLElement>('main > section') ?? pages[0];
  for (const page of pages) page.hidden = page !== shown;
  search?.close();
  const title = shown?.querySelector('h1')?.textContent;
  document.title = title && shown !== pages[0] ? title : siteTitle;
  if (target && target !== shown) {
    target.closest('details')?.setAttribute('open', '');
    target.scrollIntoView();
  } else window.scrollTo(0, 0);
}

window.addEventListener('hashchange', showPage);
showPage();
