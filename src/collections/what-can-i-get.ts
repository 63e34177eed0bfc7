import type { Named } from '../questions/branch.ts';
import { makeDecisions, type Decisions, type OutcomePage } from '../questions/decisions.ts';
import { listEntries } from './lists.ts';
import { charactersPerPage, pagesOf, weighTexts, type PageOf } from './pages-of.ts';
import { question } from './reads.ts';
import { listServices, servicesById, type ServiceEntry } from './services.ts';

/** Every question and outcome of “আমি কী পেতে পারি?”, from the records' own rules. */
export const whatCanIGet = question('what can I get', async (): Promise<Decisions> => {
  const services = await listServices();
  const needs = await listEntries('needs');
  return makeDecisions(
    services.map(({ id, data }) => ({
      id,
      needs: data.needs,
      fits: data.fits,
      private: data.private,
    })),
    needs.map(({ id }) => id),
  );
});

/** A service that an outcome names. */
export interface NamedService {
  service: ServiceEntry;
  /** Its conditions that the answers leave open; nothing where its record has no conditions. */
  fits: NonNullable<ServiceEntry['data']['fits']>;
}

/** An outcome with the pages that list its services. */
export interface OutcomePages {
  outcome: OutcomePage;
  /** True tells of each service also what remains to be checked; of more, their guides tell it. */
  full: boolean;
  pages: PageOf<NamedService>[];
}

/** How many services tell on their page what remains to be checked. */
const mostInFull = 3;
/** An outcome's words repeat those of the rules; a page of them weighs less than one of names. */
const most = 1.75 * charactersPerPage;
/** How much a source in the list of a page, or a service's way to its offices, weighs. */
const besideCharacters = 80;

/** Every outcome on its pages: where nothing is asked private services first, else those with conditions. */
export async function outcomePages(): Promise<OutcomePages[]> {
  const { outcomes } = await whatCanIGet();
  return Promise.all(
    outcomes.map(async (outcome) => {
      const named = await namedServices(outcome.services);
      const isFirst = ({ service: { data } }: NamedService) =>
        Boolean(outcome.kind === 'help' ? data.private : data.fits);
      const inOrder = named.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
      const full = named.filter(({ service }) => service.data.fits).length <= mostInFull;
      const pages = pagesOf(
        `what-can-i-get/${outcome.id}`,
        inOrder,
        (one) => weigh(one, full),
        most,
      );
      return { outcome, full, pages };
    }),
  );
}

async function namedServices(named: readonly Named[]): Promise<NamedService[]> {
  const open = new Map(named.map(({ id, fits }) => [id, fits]));
  return (await servicesById([...open.keys()])).map((service) => ({
    service,
    fits: (service.data.fits ?? []).filter((_, index) => open.get(service.id)?.includes(index)),
  }));
}

function weigh({ service: { data }, fits }: NamedService, full: boolean): number {
  const told = full ? [data.eligibility, data.notEligible, data.officer].flat() : [];
  const facts = [...fits, ...told.filter((one) => typeof one === 'object')];
  return facts.reduce(
    (sum, { text, doubt, sources }) =>
      sum + weighTexts(text, doubt) + sources.length * besideCharacters,
    weighTexts(data.title, data.summary) + besideCharacters,
  );
}
