import { readFileSync } from 'node:fs';
import { readYaml } from './content-files/frontmatter.ts';
import { siteSchema, type Site } from './schemas/site.ts';

/** The last text read and what it says: every page asks several times for the same. */
let last: { text: string; settings: Site } | undefined;

/** The site's settings from `content/site.yaml` below the folder that the command runs in. */
export function readSiteSettings(): Site {
  const text = readFileSync('content/site.yaml', 'utf8');
  if (last?.text !== text) last = { text, settings: siteSchema.parse(readYaml(text).data) };
  return last.settings;
}

/** The origins of the sites that the settings name to be searched together, each once. */
export function memberOrigins({ members = [] }: Site): string[] {
  return [...new Set(members.map(({ address }) => new URL(address).origin))];
}

/** Where the site will stand: `SITE_URL` and `BASE_PATH`, else the settings, else nothing and `/`. */
export function siteAddress(settings: Site): { site: string | undefined; base: string } {
  const base = process.env['BASE_PATH'] || settings.basePath || '/';
  return {
    site: process.env['SITE_URL'] || settings.address,
    base: `/${base.replace(/^\/+|\/+$/gu, '')}/`.replace('//', '/'),
  };
}
