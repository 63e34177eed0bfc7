import { readQuery } from '../address.ts';
import { answerEverywhere } from './answer-everywhere.ts';
import { findEverywhereView } from './everywhere-view.ts';

/** Where this device keeps the reader's own member. */
const remembered = 'everywhere-own';

/** The own member that the address names, else the one chosen last on this device. */
function chosenBefore(asked: URLSearchParams): string {
  try {
    return asked.get('own') ?? localStorage.getItem(remembered) ?? '';
  } catch {
    // A browser that keeps nothing has nothing to remember.
    return asked.get('own') ?? '';
  }
}

function remember(own: string): void {
  try {
    localStorage.setItem(remembered, own);
  } catch {
    // Then it is chosen again the next time.
  }
}

/** Binds the page that searches all members: each query is an address of its own. */
export function startEverywhere(): void {
  const view = findEverywhereView();
  if (!view) return;
  const answerAddress = (): void => {
    const asked = new URLSearchParams(location.search);
    view.box.value = readQuery(asked.get('q') ?? '');
    const own = chosenBefore(asked);
    view.own.value = view.members.some(({ address }) => address === own) ? own : '';
    void answerEverywhere(view);
  };
  const go = (): void => {
    remember(view.own.value);
    const asked = new URLSearchParams({ q: readQuery(view.box.value), own: view.own.value });
    history.pushState(null, '', `${location.pathname}?${asked}`);
    answerAddress();
  };
  view.box.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (matchMedia('(pointer: coarse)').matches) view.box.blur();
    go();
  });
  view.own.addEventListener('change', go);
  view.more?.addEventListener('click', () => void answerEverywhere(view, true));
  window.addEventListener('popstate', answerAddress);
  answerAddress();
}

startEverywhere();
