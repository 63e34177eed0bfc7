import { pagePath } from '../addresses.ts';
import type { ExportedRecord, TableName } from '../open-data/tables.ts';
import { readSiteSettings } from '../site-settings.ts';
import type { Statement } from '../schemas/statements.ts';
import { listAchievements } from './achievements.ts';
import { listOffices } from './offices.ts';
import { listPlans } from './plans.ts';
import { listServices } from './services.ts';
import { sourcePages } from './source-pages.ts';
import { sourcesById, standingOf, type SourcesById } from './sources.ts';

/**
 * All records of a table as they are exported: with their ids and pages, and each statement with
 * its standing told.
 */
export async function exportedRecords(
  name: TableName,
  site: URL | undefined,
): Promise<ExportedRecord[]> {
  const sources = await sourcesById();
  const address = (path: string, hash = '') =>
    (site ? new URL(pagePath(path), site).href : pagePath(path)) + hash;
  const entries = async (): Promise<object[]> => {
    switch (name) {
      case 'helplines':
        return readSiteSettings().helplines.map((line) => ({
          id: line.number,
          page: address('helplines'),
          ...line,
        }));
      case 'sources':
        return (await sourcePages()).flatMap(({ path, items }) =>
          items.map(({ id, data }) => ({ id, page: address(path, `#${id}`), ...data })),
        );
      default:
        return (await list[name]()).map(({ id, data, body }) => ({
          id,
          page: address(`${name}/${id}`),
          ...data,
          ...(body?.trim() && { prose: body.trim() }),
        }));
    }
  };
  return (await entries()).map((entry) => {
    // Exceptions from the rules on language are between authors and the check.
    const told = Object.entries(entry).filter(([key]) => key !== 'allow');
    return tellStanding(Object.fromEntries(told), sources) as ExportedRecord;
  });
}

const list = {
  services: listServices,
  offices: listOffices,
  achievements: listAchievements,
  plans: listPlans,
};

/** A copy in which every sourced sentence says how far it can be trusted. */
function tellStanding(value: unknown, sources: SourcesById): unknown {
  if (Array.isArray(value)) return value.map((item) => tellStanding(item, sources));
  if (value === null || typeof value !== 'object') return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, tellStanding(inner, sources)]),
  );
  return 'text' in value && 'sources' in value
    ? { ...copy, standing: standingOf(value as Statement, sources) }
    : copy;
}
