import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { TreeSettings } from './tree.ts';

/** What `npm run generate:scale` was asked for. */
export interface Asked extends TreeSettings {
  /** The folder that gets a `content/`. */
  out: string;
}

const officesPerDistrict = 40;

/** The command line of `npm run generate:scale`; where it can't be followed, the line that says so. */
export function readScaleArguments(given: readonly string[]): Asked | string {
  const usage =
    'এভাবে চালান: npm run generate:scale -- --offices N --seed S --out DIR [--districts D]; N ও D একের কম নয়, S পূর্ণ সংখ্যা';
  try {
    const { values } = parseArgs({
      args: [...given],
      options: {
        offices: { type: 'string' },
        seed: { type: 'string' },
        out: { type: 'string' },
        districts: { type: 'string' },
      },
    });
    const offices = Number(values.offices);
    const seed = Number(values.seed);
    const districts = Number(values.districts ?? Math.ceil(offices / officesPerDistrict));
    const right =
      [offices, districts].every((count) => Number.isInteger(count) && count > 0) &&
      Number.isInteger(seed) &&
      values.seed !== undefined &&
      values.out;
    return right && values.out ? { offices, seed, districts, out: resolve(values.out) } : usage;
  } catch {
    return usage;
  }
}
