import { getCollection, type CollectionEntry } from 'astro:content';

/** A plan's record; its id is the office's. */
export type PlanEntry = CollectionEntry<'plans'>;

/** All plans in the order of their offices' ids. */
export async function listPlans(): Promise<PlanEntry[]> {
  return (await getCollection('plans')).sort((a, b) => (a.id < b.id ? -1 : 1));
}
