import { charterCells, type CharterCells, type CharterFact } from '../charter/cells.ts';
import { layoutOfLevel, type CharterLayout } from '../charter/layouts.ts';
import { splitRows } from '../charter/split-rows.ts';
import type { Grievance } from '../schemas/grievance.ts';
import type { Service } from '../schemas/services.ts';
import type { Standing, Statement } from '../schemas/statements.ts';
import { readSiteSettings } from '../site-settings.ts';
import { listEntries } from './lists.ts';
import { listOffices, officeById, type OfficeEntry } from './offices.ts';
import { question } from './reads.ts';
import { servicesById, type ServiceEntry } from './services.ts';
import { sourcesById, standingOf } from './sources.ts';

/** A service's line in an office's charter. */
export interface CharterRow {
  service: ServiceEntry;
  /** Its place in its part, from 1. */
  serial: number;
  /** What must be known before all else; who says so matters less than that it is done. */
  urgent: CharterFact[];
  cells: CharterCells;
}

/** One of the three parts of the promised services, with its place in the charter's frame. */
export interface CharterPart {
  kind: Service['kind'];
  /** `2.1`, `2.2` or `2.3`. */
  number: string;
  rows: CharterRow[];
}

/** An office's charter. */
export interface Charter {
  office: OfficeEntry;
  /** The layout of the office's level. */
  layout: CharterLayout;
  /** The three parts in the frame's order; one may be without rows. */
  parts: CharterPart[];
}

const kinds = ['citizen', 'institutional', 'internal'] as const;

/** The charter of an office, made from the records of its services. */
export async function charterOf(office: OfficeEntry): Promise<Charter> {
  const services = await servicesById(office.data.services);
  const sources = await sourcesById();
  const papers = new Map(
    (await listEntries('papers')).map(({ id, data }) => [id, data.title] as const),
  );
  const standing = (one: Pick<Statement, 'sources' | 'standing'>): Standing =>
    standingOf(one, sources);
  return {
    office,
    layout: layoutOfLevel(office.data.level),
    parts: kinds.map((kind, index) => ({
      kind,
      number: `2.${index + 1}`,
      rows: services
        .filter(({ data }) => data.kind === kind)
        .map((service, place) => ({
          service,
          serial: place + 1,
          urgent: (service.data.urgent ?? []).map((one) => ({
            text: one.text,
            sources: one.sources,
            standing: 'own-office',
          })),
          cells: charterCells(service.data, {
            service: service.id,
            office: office.data,
            papers,
            standingOf: standing,
          }),
        })),
    })),
  };
}

/** One page of a charter: some of its rows, in both layouts. */
export interface CharterPage {
  charter: Charter;
  /** From 1; the first also has the frame's beginning, the last its end. */
  number: number;
  /** The page's own rows; a part without any on this page is left out. */
  parts: CharterPart[];
  /** Addresses of all pages of this charter, without slashes at the ends. */
  paths: string[];
  /** The address of the page that each service stands on, by the service's id. */
  places: ReadonlyMap<string, string>;
}

const charterPages = question('charter', async (id: string): Promise<CharterPage[]> => {
  const charter = await charterOf(await officeById(id));
  const rows = charter.parts.flatMap((part) => part.rows.map((row) => ({ part, row })));
  const pages = splitRows(rows, ({ row }) => weighRow(row), weighFacts(charterEnd(charter)));
  const paths = pages.map((_, index) => charterPath(charter.office.id, index + 1));
  const places = new Map(
    pages.flatMap((page, index) => page.map(({ row }) => [row.service.id, paths[index] ?? ''])),
  );
  return pages.map((page, index) => ({
    charter,
    number: index + 1,
    paths,
    places,
    parts: charter.parts
      .map((part) => ({
        ...part,
        rows: page.filter((one) => one.part === part).map(({ row }) => row),
      }))
      .filter((part) => part.rows.length > 0),
  }));
});

/** All pages of all offices' charters, each by its office and number. */
export const charterPaths = question('charters', async () => {
  const offices = await listOffices();
  const pages = await Promise.all(offices.map(({ id }) => charterPages(id)));
  return pages.flat().map(({ charter, number }) => ({ office: charter.office.id, number }));
});

/** A page of an office's charter; throws where there is none. */
export const charterPage = question('charter, a page', async (office: string, number: number) => {
  const page = (await charterPages(office))[number - 1];
  if (!page) throw new Error(`charter: no page ${number} of "${office}"`);
  return page;
});

/** The address of a page of an office's charter, without slashes at the ends. */
export function charterPath(office: string, number = 1): string {
  return `offices/${office}/charter${number === 1 ? '' : `/${number}`}`;
}

/** What stands after the promised services: the office's own steps of complaint, else the general. */
export function charterEnd({ office }: Charter): {
  grievance: readonly Grievance[];
  information: readonly Statement[];
} {
  const { grievance = [], rightToInformation = [] } = readSiteSettings();
  const own = office.data.grievance;
  return {
    grievance: Array.isArray(own) ? own : grievance,
    information: rightToInformation,
  };
}

/** A row's weight: the characters of its facts, each counted once, as both layouts hold the same. */
function weighRow({ urgent, cells }: CharterRow): number {
  const { papers: _papers, places: _places, ...rest } = cells;
  return weighFacts({ urgent, ...rest });
}

type Weighed = { text: string; doubt?: string | undefined };

function weighFacts(lists: Record<string, readonly Weighed[] | string>): number {
  return Object.values(lists)
    .flatMap((facts) => (typeof facts === 'string' ? [] : facts))
    .reduce((sum, { text, doubt = '' }) => sum + text.length + doubt.length, 0);
}
