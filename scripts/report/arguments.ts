import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What `npm run report` was asked for. */
export interface Asked {
  /** The built site. */
  dist: string;
  /** How many outside links to try; none unless asked for. */
  links: number;
  /** Where to write the page with charts; nowhere unless asked for. */
  html: string | undefined;
}

const usualLinks = 50;
const mostLinks = 500;

/** The command line of `npm run report`; where it can't be followed, the line that says so. */
export function readReportArguments(given: readonly string[], folder: string): Asked | string {
  const usage = `এভাবে চালান: npm run report -- [--built dist] [--html FILE] [--links] [--most-links 1–${mostLinks}]`;
  try {
    const { values } = parseArgs({
      args: [...given],
      options: {
        built: { type: 'string', default: process.env['OUT_DIR'] ?? 'dist' },
        html: { type: 'string' },
        links: { type: 'boolean', default: false },
        'most-links': { type: 'string', default: String(usualLinks) },
      },
    });
    const most = Number(values['most-links']);
    if (!Number.isInteger(most) || most < 1 || most > mostLinks) return usage;
    return {
      dist: resolve(folder, values.built),
      links: values.links ? most : 0,
      html: values.html === undefined ? undefined : resolve(folder, values.html),
    };
  } catch {
    return usage;
  }
}
