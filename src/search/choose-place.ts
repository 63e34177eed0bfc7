import type { AskedPlace } from './address.ts';
import { fetchJson } from './fetch-json.ts';
import { drawChoices, readChoices } from './place-choices.ts';
import {
  followPlace,
  pagesOfOffice,
  pagesOfPlace,
  placeIds,
  placePath,
  type PageRange,
  type PlaceFile,
} from './place-files.ts';
import type { SearchResult } from './query.ts';
import type { SearchIndex } from './quick-index.ts';
import type { ResultLine } from './result-list.ts';
import type { SiteIndex } from './site-index.ts';

/** The pages that a reader chose, and what the list makes of them. */
export interface ChosenPages extends PageRange {
  /** The line of a page, which says so where the page holds everywhere. */
  label: (line: ResultLine, page: number) => ResultLine;
  /**
   * The result by which a quick answer is judged. Where the quick index is cut a page that holds
   * everywhere does not count: the reader looks for what such an index may have left out.
   */
  best: (results: readonly SearchResult[]) => SearchResult | undefined;
}

const files = new Map<string, Promise<PlaceFile>>();
const bound = new WeakSet<Element>();

/** What can be chosen within a place, '' for the whole site; asked for once unless it could not be had. */
function readFile(id: string): Promise<PlaceFile> {
  const address = `${import.meta.env.BASE_URL}search/places${id && `/${id}`}.json`;
  const file = files.get(id) ?? fetchJson<PlaceFile>(address);
  files.set(id, file);
  file.catch(() => files.delete(id));
  return file;
}

/**
 * Shows what is chosen and can be chosen, and gives the chosen pages; nothing for everywhere. What a
 * reader then chooses is told to `onChoice`. Rejects where the files cannot be had, are of another
 * index, or know no such place or office.
 */
export async function choosePlace(
  asked: AskedPlace,
  { documents }: SearchIndex,
  { pages, version }: SiteIndex,
  onChoice: (asked: AskedPlace) => void,
): Promise<ChosenPages | undefined> {
  const part = document.querySelector<HTMLElement>('[data-places]');
  if (!part) throw new Error('search: no places here');
  if (!bound.has(part)) {
    bound.add(part);
    part.addEventListener('change', ({ target }) => onChoice(readChoices(part, target)));
    // What was chosen before this code came.
    const field = part.querySelector('select');
    if (field?.value) onChoice(readChoices(part, field));
  }
  const inner = placeIds(asked.place).map(readFile);
  const [site, ...within] = await Promise.all([readFile(''), ...inner]);
  const other = [site, ...within].find((file) => file.version !== version);
  if (other) throw new Error(`search: places of ${other.version}`);
  const steps = followPlace(asked.place, site, within);
  drawChoices(part, steps, asked.office);
  const last = steps.findLast(({ place }) => place);
  const office = steps.at(-1)?.file.offices.find(([id]) => id === asked.office);
  if ((last ? placePath(last) : '') !== asked.place || (office?.[0] ?? '') !== asked.office) {
    throw new Error(`search: no place ${asked.place} ${asked.office}`);
  }
  const range = office
    ? pagesOfOffice(office)
    : last?.place && pagesOfPlace(last.place, site.shared);
  if (!range) return undefined;
  if (part instanceof HTMLDetailsElement) part.open = true;
  const everywhere = part.dataset['shared'] ?? '';
  const counts = documents.length < pages ? range.isOwn : range.has;
  return {
    ...range,
    label: (line, page) =>
      range.isOwn(page) ? line : { ...line, kind: `${line.kind} · ${everywhere}` },
    best: (results) => results.find(({ page }) => counts(page.number)),
  };
}
