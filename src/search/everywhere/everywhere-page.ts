import { readAddress, readQuery, type AskedPlace } from '../address.ts';
import { readChoices } from '../place-choices.ts';
import { answerEverywhere } from './answer-everywhere.ts';
import { chooseMember, type ChosenMember } from './choose-member.ts';
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
  let where: ChosenMember;
  const answerAddress = (): void => {
    const asked = readAddress(location.search);
    view.box.value = asked.query;
    const own = chosenBefore(new URLSearchParams(location.search));
    view.own.value = view.members.some(({ address }) => address === own) ? own : '';
    where = chooseMember(asked, view);
    void answerEverywhere(view, where);
  };
  const go = ({ place, office }: AskedPlace): void => {
    remember(view.own.value);
    const asked = new URLSearchParams({ q: readQuery(view.box.value), own: view.own.value });
    if (place) asked.set('place', place);
    if (office) asked.set('office', office);
    history.pushState(null, '', `${location.pathname}?${asked}`);
    answerAddress();
  };
  view.box.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (matchMedia('(pointer: coarse)').matches) view.box.blur();
    go(readAddress(location.search));
  });
  view.own.addEventListener('change', () => go(readAddress(location.search)));
  view.places.addEventListener('change', ({ target }) => go(readChoices(view.places, target)));
  view.more.addEventListener('click', () => void answerEverywhere(view, where, true));
  window.addEventListener('popstate', answerAddress);
  answerAddress();
}

startEverywhere();
