import { readFile } from 'node:fs/promises';
import type { PageSize } from '../build/page-sizes.ts';

/** One build in the history of a site's size. */
export interface PastBuild {
  /** The build's date, `YYYY-MM-DD`. */
  date: string;
  pages: number;
  /** Bytes of all pages as they are sent, and of the largest. */
  bytes: number;
  largest: number;
}

/** How many builds the history keeps: a year of weekly ones. */
const mostBuilds = 52;

/** The sizes of a build as the history keeps them. */
export function pastBuild(date: string, sizes: readonly PageSize[]): PastBuild {
  return {
    date,
    pages: sizes.length,
    bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
    largest: Math.max(0, ...sizes.map(({ bytes }) => bytes)),
  };
}

/** A history with one more build, the oldest first; a build of a date already there replaces it. */
export function withBuild(history: readonly PastBuild[], build: PastBuild): PastBuild[] {
  return [...history.filter(({ date }) => date !== build.date), build]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .slice(-mostBuilds);
}

/** What an earlier report remembers: its history, and the sizes of its pages. */
export interface EarlierReport {
  history: PastBuild[];
  sizes: PageSize[];
}

/** The first report that is there of some files; empty where none is, or none can be read. */
export async function readEarlier(...files: readonly string[]): Promise<EarlierReport> {
  for (const file of files) {
    try {
      const { history, sizes } = JSON.parse(await readFile(file, 'utf8')) as EarlierReport;
      if (Array.isArray(history) && Array.isArray(sizes)) return { history, sizes };
    } catch {
      // Not there, or cut off: the next may serve, and without any the history begins anew.
    }
  }
  return { history: [], sizes: [] };
}

/** A page that weighs more or less than in the earlier report. */
export interface SizeChange {
  page: string;
  bytes: number;
  before: number;
}

/** Every page whose size changed, the most changed first. */
export function sizeChanges(
  sizes: readonly PageSize[],
  earlier: readonly PageSize[],
): SizeChange[] {
  const known = new Map(earlier.map(({ page, bytes }) => [page, bytes]));
  return sizes
    .flatMap(({ page, bytes }) => {
      const before = known.get(page);
      return before === undefined || before === bytes ? [] : [{ page, bytes, before }];
    })
    .sort((a, b) => Math.abs(b.bytes - b.before) - Math.abs(a.bytes - a.before));
}
