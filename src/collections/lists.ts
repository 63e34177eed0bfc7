import { getCollection, type CollectionEntry } from 'astro:content';

/** A list that people find services by. */
export type ListName = 'needs' | 'audiences' | 'papers';

/** The entries of a list in the author's order. */
export async function listEntries<T extends ListName>(name: T): Promise<CollectionEntry<T>[]> {
  const entries = await getCollection(name);
  return entries.sort((a, b) => a.data.order - b.data.order);
}
