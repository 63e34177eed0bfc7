import { listEntriesOf, type Entry } from './entries.ts';

/** A list that people find services by. */
export type ListName = 'needs' | 'audiences' | 'papers';

/** The entries of a list in the author's order. */
export function listEntries<N extends ListName>(name: N): Promise<readonly Entry<N>[]> {
  return listEntriesOf(name);
}
