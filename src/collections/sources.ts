import { standings, type Standing, type Statement } from '../schemas/statements.ts';
import { entriesById, type EntriesById, type Entry } from './entries.ts';

/** A source's record with its id. */
export type SourceEntry = Entry<'sources'>;

/** Sources, each to be had by its id. */
export type SourcesById = Pick<EntriesById<'sources'>, 'get'>;

/** Every source by its id. */
export function sourcesById(): Promise<SourcesById> {
  return entriesById('sources');
}

const trust = Object.keys(standings) as Standing[];

/**
 * How far a statement can be trusted: what its author says, else the kind of its best source.
 * The kinds and their order are those of `standings`.
 */
export function standingOf(
  statement: Pick<Statement, 'sources' | 'standing'>,
  sources: SourcesById,
): Standing {
  if (statement.standing) return statement.standing;
  const ranks = statement.sources.map((id) => trust.indexOf(sources.get(id)?.data.kind ?? 'other'));
  return trust[Math.min(...ranks)] ?? 'other';
}
