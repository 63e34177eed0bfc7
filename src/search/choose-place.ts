import type { AskedPlace } from './address.ts';
import { fetchJson } from './fetch-json.ts';
import { drawChoices, readChoices } from './place-choices.ts';
import {
  followPlace,
  pagesOfAsked,
  placeIds,
  placePath,
  type PageRange,
  type PlaceFile,
  type PlaceStep,
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
 * Shows what is chosen and can be chosen, and gives the chosen pages; nothing for everywhere, and
 * nothing where the files cannot be had, are of another index, or know no such place or office: the
 * next touch then asks for them again. What a reader chooses is told to `onChoice`.
 */
export async function choosePlace(
  asked: AskedPlace,
  index: SearchIndex,
  site: SiteIndex,
  onChoice: (asked: AskedPlace) => void,
): Promise<ChosenPages | undefined> {
  const part = document.querySelector<HTMLElement>('[data-places]');
  if (!part) return undefined;
  if (!bound.has(part)) {
    bound.add(part);
    part.addEventListener('change', ({ target }) => onChoice(readChoices(part, target)));
  }
  try {
    const inner = placeIds(asked.place).map(readFile);
    const [root, ...within] = await Promise.all([readFile(''), ...inner]);
    const other = [root, ...within].find(({ version }) => version !== site.version);
    if (other) throw new Error(`search: places of ${other.version}`);
    const steps = followPlace(asked.place, root, within);
    drawChoices(part, steps, asked.office, officesAddress);
    const range = pagesOfAsked(asked, steps);
    if (!range) return undefined;
    if (part instanceof HTMLDetailsElement) part.open = true;
    return chosenPages(range, index.documents.length < site.pages, part.dataset['shared'] ?? '');
  } catch {
    part.addEventListener('click', () => onChoice(asked), { once: true });
    return undefined;
  }
}

/** The page that lists the offices of a chosen place. */
function officesAddress(step: PlaceStep): string {
  return `${import.meta.env.BASE_URL}places/${placePath(step)}/`;
}

function chosenPages(range: PageRange, isCut: boolean, everywhere: string): ChosenPages {
  const counts = isCut ? range.isOwn : range.has;
  return {
    ...range,
    label: (line, page) =>
      range.isOwn(page) ? line : { ...line, kind: `${line.kind} · ${everywhere}` },
    best: (results) => results.find(({ page }) => counts(page.number)),
  };
}
