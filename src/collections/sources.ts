import { getCollection, type CollectionEntry } from 'astro:content';
import { compareBangla } from '../bangla/collate.ts';
import { standings, type Standing, type Statement } from '../schemas/statements.ts';

/** A source's record with its id. */
export type SourceEntry = CollectionEntry<'sources'>;

/** Every source by its id. */
export async function sourcesById(): Promise<ReadonlyMap<string, SourceEntry>> {
  return new Map((await getCollection('sources')).map((entry) => [entry.id, entry]));
}

/** Every source that the site cites, by publisher in Bangla order. */
export async function listSources(cited: ReadonlySet<string>): Promise<SourceEntry[]> {
  const entries = (await getCollection('sources')).filter(({ id }) => cited.has(id));
  return entries.sort(
    (a, b) => compareBangla(a.data.publisher, b.data.publisher) || (a.id < b.id ? -1 : 1),
  );
}

const trust = Object.keys(standings) as Standing[];

/**
 * How far a statement can be trusted: what its author says, else the kind of its best source.
 * The kinds and their order are those of `standings`.
 */
export function standingOf(
  statement: Pick<Statement, 'sources' | 'standing'>,
  sources: ReadonlyMap<string, SourceEntry>,
): Standing {
  if (statement.standing) return statement.standing;
  const ranks = statement.sources.map((id) => trust.indexOf(sources.get(id)?.data.kind ?? 'other'));
  return trust[Math.min(...ranks)] ?? 'other';
}
