/** One page of a long list. */
export interface PageOf<T> {
  /** The page's address without slashes at the ends. */
  path: string;
  items: T[];
}

/** How many characters one page of a list carries and stays well inside a page's byte budget. */
export const charactersPerPage = 8000;

/** What an item weighs beside its words: tags, its link's address, its place among the others. */
export const itemCharacters = 60;

/**
 * A list cut into pages: the first, perhaps empty, at `path`, the others at `path/2`, `path/3` …
 * A page is full where the next item's weight, in characters, would pass the limit; so a new item
 * moves only those after it.
 */
export function pagesOf<T>(
  path: string,
  items: readonly T[],
  weigh: (item: T) => number,
  most = charactersPerPage,
): PageOf<T>[] {
  const pages: PageOf<T>[] = [{ path, items: [] }];
  let weight = 0;
  for (const item of items) {
    const more = weigh(item);
    if (weight > 0 && weight + more > most) {
      pages.push({ path: `${path}/${pages.length + 1}`, items: [] });
      weight = 0;
    }
    pages.at(-1)?.items.push(item);
    weight += more;
  }
  return pages;
}

/** The weight of an item that shows these texts, in characters. */
export function weighTexts(...texts: readonly (string | undefined)[]): number {
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), itemCharacters);
}

/** What `getStaticPaths` gives for the pages of a list at `…/[...number]`. */
export function numberedPaths<T>(pages: readonly PageOf<T>[]) {
  const paths = pages.map(({ path }) => path);
  return pages.map((page, index) => ({
    params: { number: index === 0 ? undefined : String(index + 1) },
    props: { page, paths },
  }));
}
