import type { Source } from '../schemas/sources.ts';

/** A source that bears a date, and the date, as exact as the source gives it. */
export interface DatedSource {
  id: string;
  date: string;
}

/**
 * The newest of some sources by their own dates; undefined where none bears one. Of `2026-01` and
 * `2026-01-25`, which may be the same day, the more exact one is given.
 */
export function newestSource(
  ids: readonly string[],
  sources: { get(id: string): { data: Pick<Source, 'date'> } | undefined },
): DatedSource | undefined {
  const dated = ids.flatMap((id) => {
    const date = sources.get(id)?.data.date;
    return date ? [{ id, date }] : [];
  });
  return dated.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))[0];
}
