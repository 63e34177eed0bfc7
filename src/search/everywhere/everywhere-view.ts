import { nameItem } from '../nearest-list.ts';
import { findView, type SearchView } from '../search-view.ts';
import type { Member, Trouble } from './member.ts';

/** The part of the page that searches all members; all words come from the page. */
export interface EverywhereView extends Omit<SearchView, 'places'> {
  members: readonly Member[];
  box: HTMLInputElement;
  own: HTMLSelectElement;
  /** Where a member, a place and an office are chosen. */
  places: HTMLElement;
  /** What members are called: জেলা. */
  memberLevel: string;
  /** Lists the members that are missing, each with why and with the way to its own search. */
  showMissing: (missing: readonly { member: Member; trouble: Trouble }[], query: string) => void;
  /** Says that so many members are missing. */
  lacking: (count: string) => string;
  /** What stands beside a result: its member, and how many others have the same page. */
  memberName: (member: Member, others: string | undefined) => string;
}

/** Finds it; nothing where the page has none. */
export function findEverywhereView(): EverywhereView | undefined {
  const view = findView();
  const section = document.getElementById('search');
  const box = document.querySelector<HTMLInputElement>('input[name=q]');
  const own = document.querySelector<HTMLSelectElement>('select[name=own]');
  const missingPart = section?.querySelector<HTMLElement>('[data-missing]');
  const missingList = missingPart?.querySelector('ul');
  if (!view?.places || !section || !box || !own || !missingPart || !missingList) return undefined;
  const { dataset } = section;
  const reasons = JSON.parse(dataset['troubles'] ?? '{}') as Record<Trouble, string>;
  const [, ...options] = own.options;
  return {
    ...view,
    places: view.places,
    box,
    own,
    memberLevel: dataset['level'] ?? '',
    members: options.map(({ text, value }) => ({ name: text, address: value })),
    showMissing: (missing, query) => {
      missingPart.hidden = missing.length === 0;
      missingList.replaceChildren(
        ...missing.map(({ member: { name, address }, trouble }) => {
          const item = nameItem(name, `${address}search/?q=${encodeURIComponent(query)}`);
          item.append(` ${reasons[trouble]}`);
          return item;
        }),
      );
    },
    lacking: (count) => (dataset['lacking'] ?? '').replace('{n}', count),
    memberName: ({ name }, others) =>
      others === undefined ? name : `${name}, ${(dataset['others'] ?? '').replace('{n}', others)}`,
  };
}
