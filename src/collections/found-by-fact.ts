import type { Statement } from '../schemas/statements.ts';
import type { Entry } from './entries.ts';
import { listEntries } from './lists.ts';
import { pagesOf, weighTexts, type PageOf } from './pages-of.ts';
import { question } from './reads.ts';
import { listServices, type ServiceEntry } from './services.ts';

/** A service and those of its facts for which a list names it. */
export interface FoundByFact {
  service: ServiceEntry;
  facts: readonly (Statement & { from?: string | undefined })[];
}

/** Services that ask for a paper, each with all that it says of the paper, in alphabetical order. */
export const servicesByPaper = question('services by paper', async (paper: string) =>
  (await listServices()).flatMap((service): FoundByFact[] => {
    const { papers } = service.data;
    const facts = Array.isArray(papers) ? papers.filter((one) => one.paper === paper) : [];
    return facts.length > 0 ? [{ service, facts }] : [];
  }),
);

/** The papers that at least one service asks for, in the author's order. */
export const papersInUse = question('papers in use', async (): Promise<Entry<'papers'>[]> => {
  const papers = await listEntries('papers');
  const found = await Promise.all(papers.map(({ id }) => servicesByPaper(id)));
  return papers.filter((_, index) => (found[index] ?? []).length > 0);
});

/**
 * Services with a fee of nothing, in alphabetical order; each with all that is said of its cost, as
 * another statement may name one that is not a fee.
 */
export const freeServices = question('free services', async () =>
  (await listServices()).flatMap((service): FoundByFact[] => {
    const { fee } = service.data;
    return Array.isArray(fee) && fee.some(({ amount }) => amount === 0)
      ? [{ service, facts: fee }]
      : [];
  }),
);

/** How much a source in the list of a page weighs, in characters. */
const sourceCharacters = 60;

/** Services found by a fact, on pages; each weighs what it says and the sources it names. */
export function foundPages(path: string, found: readonly FoundByFact[]): PageOf<FoundByFact>[] {
  return pagesOf(path, found, ({ service, facts }) =>
    facts.reduce(
      (sum, { text, doubt, sources }) =>
        sum + weighTexts(text, doubt) + sources.length * sourceCharacters,
      weighTexts(service.data.title),
    ),
  );
}
