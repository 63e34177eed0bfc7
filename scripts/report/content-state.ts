import { isDraft } from '../../src/content-files/draft.ts';
import {
  freshnessOf,
  officerReview,
  type CheckedKind,
  type Review,
} from '../../src/freshness/freshness.ts';
import type { ContentTree } from '../check/content-tree.ts';

/** A record whose office's word no longer holds. */
export interface Overdue {
  kind: CheckedKind;
  title: string;
  path: string;
  /** The last day on which it held. */
  reviewBy: string;
}

/** A file with open doubts. */
export interface Doubtful {
  path: string;
  doubts: number;
}

/** Everything overdue on a day, the longest first. */
export function overdueOn(tree: ContentTree, today: string): Overdue[] {
  return recordsToCheck(tree)
    .flatMap(({ kind, title, path, review }) => {
      const freshness = freshnessOf(kind, review, today);
      return freshness.state === 'due' ? [{ kind, title, path, reviewBy: freshness.reviewBy }] : [];
    })
    .sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : a.reviewBy > b.reviewBy ? 1 : 0));
}

interface ToCheck {
  kind: CheckedKind;
  title: string;
  path: string;
  review: Review;
}

function recordsToCheck({ files }: ContentTree): ToCheck[] {
  return files.flatMap(({ collection, path, data }): ToCheck[] => {
    if (isDraft(data)) return [];
    const record = (data ?? {}) as Review & { title: string; officers?: unknown };
    if (collection === 'services')
      return [{ kind: 'service', title: record.title, path, review: record }];
    if (collection !== 'offices') return [];
    const officers = Array.isArray(record.officers)
      ? (record.officers as (Review & { post: string })[])
      : [];
    return [
      { kind: 'office', title: record.title, path, review: record },
      ...officers.map((officer) => ({
        kind: 'officer' as const,
        title: `${officer.post}, ${record.title}`,
        path,
        review: officerReview(record, officer),
      })),
    ];
  });
}

/** Every file with open doubts, that with the most first. */
export function openDoubts({ files }: ContentTree): Doubtful[] {
  return files
    .filter(({ data }) => !isDraft(data))
    .map(({ path, data }) => ({ path, doubts: doubtsIn(data) }))
    .filter(({ doubts }) => doubts > 0)
    .sort((a, b) => b.doubts - a.doubts || (a.path < b.path ? -1 : 1));
}

function doubtsIn(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  const own = 'doubt' in value && typeof value.doubt === 'string' ? 1 : 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + doubtsIn(inner), own);
}
