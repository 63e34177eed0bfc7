import { parseArgs } from 'node:util';

/** What `npm run bench:build` was asked for. */
export interface BenchArguments {
  /** About so many pages each time. */
  sizes: number[];
  /** The longest that one build may take. */
  minutes: number;
  /** A part of the names of the peers to be measured; '' is all, `none` none. */
  peers: string;
  /** Where the tables are written as they grow. */
  out: string;
  /** Where compressed contents are kept from one run to the next; '' keeps none. */
  compressed: string;
}

/** The command line of `npm run bench:build`; where it can't be followed, the line that says so. */
export function readBenchArguments(given: readonly string[]): BenchArguments | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        minutes: { type: 'string', default: '15' },
        peers: { type: 'string', default: '' },
        out: { type: 'string', default: '.cache/bench-build.md' },
        compressed: { type: 'string', default: '' },
      },
    });
    const sizes = positionals.length > 0 ? positionals.map(Number) : [1000];
    const minutes = Number(values.minutes);
    const right = [...sizes, minutes].every((number) => number > 0);
    return right ? { ...values, sizes, minutes } : usage;
  } catch {
    return usage;
  }
}

const usage =
  'npm run bench:build -- [PAGES …] [--minutes 15] [--peers PART-OF-NAME|none] [--out .cache/bench-build.md] [--compressed FOLDER]';
