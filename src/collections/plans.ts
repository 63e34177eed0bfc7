import { getCollection, type CollectionEntry } from 'astro:content';
import { officeById, type OfficeEntry } from './offices.ts';
import { pagesOf, weighTexts, type PageOf } from './pages-of.ts';

/** A plan's record; its id is the office's. */
export type PlanEntry = CollectionEntry<'plans'>;

/** All plans in the order of their offices' ids. */
export async function listPlans(): Promise<PlanEntry[]> {
  return (await getCollection('plans')).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every plan with its office, on pages. */
export async function planPages(): Promise<PageOf<{ plan: PlanEntry; office: OfficeEntry }>[]> {
  const plans = await Promise.all(
    (await listPlans()).map(async (plan) => ({ plan, office: await officeById(plan.data.office) })),
  );
  return pagesOf('plans', plans, ({ plan, office }) =>
    weighTexts(plan.data.title, office.data.title, plan.data.summary),
  );
}
