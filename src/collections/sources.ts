import { getCollection, type CollectionEntry } from 'astro:content';
import { standings, type Standing, type Statement } from '../schemas/statements.ts';

/** A source's record with its id. */
export type SourceEntry = CollectionEntry<'sources'>;

/** Every source by its id. */
export async function sourcesById(): Promise<ReadonlyMap<string, SourceEntry>> {
  return new Map((await getCollection('sources')).map((entry) => [entry.id, entry]));
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
