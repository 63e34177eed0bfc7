import { charterCells, type CharterCells } from '../charter/cells.ts';
import { layoutOfLevel, type CharterLayout } from '../charter/layouts.ts';
import type { Service } from '../schemas/services.ts';
import type { Standing, Statement } from '../schemas/statements.ts';
import { listEntries } from './lists.ts';
import type { OfficeEntry } from './offices.ts';
import { servicesById, type ServiceEntry } from './services.ts';
import { sourcesById, standingOf } from './sources.ts';

/** A service's line in an office's charter. */
export interface CharterRow {
  service: ServiceEntry;
  /** Its place in its part, from 1. */
  serial: number;
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
