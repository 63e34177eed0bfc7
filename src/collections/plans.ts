import { listEntriesOf, type Entry } from './entries.ts';
import { officeById, type OfficeEntry } from './offices.ts';
import { pagesOf, weighTexts, type PageOf } from './pages-of.ts';
import { question } from './reads.ts';

/** A plan's record; its id is the office's. */
export type PlanEntry = Entry<'plans'>;

/** All plans in the order of their offices' ids. */
export function listPlans(): Promise<readonly PlanEntry[]> {
  return listEntriesOf('plans');
}

/** The plans of an office. */
export const plansOfOffice = question('plans of an office', async (office: string) =>
  (await listPlans()).filter(({ data }) => data.office === office),
);

/** Every plan with its office, on pages. */
export async function planPages(): Promise<PageOf<{ plan: PlanEntry; office: OfficeEntry }>[]> {
  const plans = await Promise.all(
    (await listPlans()).map(async (plan) => ({ plan, office: await officeById(plan.data.office) })),
  );
  return pagesOf('plans', plans, ({ plan, office }) =>
    weighTexts(plan.data.title, office.data.title, plan.data.summary),
  );
}
