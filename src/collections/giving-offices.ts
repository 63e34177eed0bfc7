import type { LocalRule } from '../schemas/local-rules.ts';
import { officesGiving, type OfficeEntry } from './offices.ts';
import { pagesOf, weighTexts, type PageOf } from './pages-of.ts';
import { question } from './reads.ts';
import { listServices, type ServiceEntry } from './services.ts';

/** The offices that give a service, as the pages on it name them. */
export interface GivingOffices {
  /** Each of them; none where they are many, as no few of those would be the reader's own. */
  named: OfficeEntry[];
  /** The page that lists them all, where they are many. */
  list: string | undefined;
  all: readonly OfficeEntry[];
}

/** More offices than these are told of on a page of their own. */
const mostNamed = 4;

/** Who gives a service. */
export const givingOffices = question(
  'who gives a service',
  async (service: string): Promise<GivingOffices> => {
    const all = await officesGiving(service);
    const few = all.length <= mostNamed;
    return {
      named: few ? [...all] : [],
      list: few ? undefined : `services/${service}/offices`,
      all,
    };
  },
);

/** What an office does in its own way for a service. */
export function localRulesOf({ data }: OfficeEntry, service: string): LocalRule[] {
  return (data.locally ?? []).filter((rule) => rule.service === service);
}

/** A service with the pages that list the many offices that give it. */
export interface OfficesOfService {
  service: ServiceEntry;
  pages: PageOf<OfficeEntry>[];
}

/** How much a source in the list of a page weighs, in characters. */
const sourceCharacters = 60;

/** Every service that many offices give, with the pages that list these and their own ways. */
export async function officesOfServices(): Promise<OfficesOfService[]> {
  const services = await Promise.all(
    (await listServices()).map(async (service) => {
      const { list, all } = await givingOffices(service.id);
      if (list === undefined) return [];
      const pages = pagesOf(list, all, (office) =>
        localRulesOf(office, service.id).reduce(
          (sum, { text, doubt, sources }) =>
            sum + weighTexts(text, doubt) + sources.length * sourceCharacters,
          weighTexts(office.data.title),
        ),
      );
      return [{ service, pages }];
    }),
  );
  return services.flat();
}
