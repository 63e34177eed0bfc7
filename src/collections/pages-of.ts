/** One page of a long list. */
export interface PageOf<T> {
  /** The page's address without slashes at the ends. */
  path: string;
  items: T[];
}

/** A list cut into pages: the first, perhaps empty, at `path`, the others at `path/2`, `path/3` … */
export function pagesOf<T>(path: string, items: readonly T[], perPage: number): PageOf<T>[] {
  const count = Math.max(1, Math.ceil(items.length / perPage));
  return Array.from({ length: count }, (_, index) => ({
    path: index === 0 ? path : `${path}/${index + 1}`,
    items: items.slice(index * perPage, (index + 1) * perPage),
  }));
}
