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

/** A page's size with those of earlier builds. */
export interface PageHistory extends PageSize {
  /** Each size that it had, and the last build's date with it, the oldest first. */
  past: { until: string; bytes: number }[];
}

/** What an earlier report remembers: its build's date, its history, the sizes of its pages, the last link tried. */
export interface EarlierReport {
  builtOn: string;
  history: PastBuild[];
  sizes: PageHistory[];
  lastLink?: string;
}

/** The first report that is there of some files; empty where none is, or none can be read. */
export async function readEarlier(...files: readonly string[]): Promise<EarlierReport> {
  for (const file of files) {
    try {
      const earlier = JSON.parse(await readFile(file, 'utf8')) as EarlierReport;
      if (Array.isArray(earlier.history) && Array.isArray(earlier.sizes)) return earlier;
    } catch {
      // Not there, or cut off: the next may serve, and without any the history begins anew.
    }
  }
  return { builtOn: '', history: [], sizes: [] };
}

/** Pages with the sizes that they had before; a build of the earlier report's date replaces it. */
export function withPast(
  date: string,
  sizes: readonly PageSize[],
  { builtOn, sizes: before }: EarlierReport,
): PageHistory[] {
  const known = new Map(before.map((one) => [one.page, one]));
  return sizes.map((size) => {
    const earlier = known.get(size.page);
    const past = earlier?.past ?? [];
    const isSame = !earlier || earlier.bytes === size.bytes || builtOn === date;
    if (isSame) return { ...size, past };
    return {
      ...size,
      past: [...past, { until: builtOn, bytes: earlier.bytes }].slice(-mostBuilds),
    };
  });
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
