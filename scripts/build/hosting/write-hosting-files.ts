import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { apacheSettings } from './apache.ts';
import { caddyDirectives } from './caddy.ts';
import { netlifyHeaders, netlifyRedirects } from './netlify.ts';
import { nginxLocations } from './nginx.ts';
import type { RedirectRoute } from './redirect-routes.ts';
import { responseRules, type ResponseRule } from './response-rules.ts';

/**
 * Writes every host's settings for a site under `base` into its built folder: `_headers`,
 * `_redirects` and `.htaccess` where their hosts look, the others below `_hosting/` for the operator
 * to copy.
 */
export async function writeHostingFiles(
  dist: string,
  base: string,
  routes: readonly RedirectRoute[],
  rules: readonly ResponseRule[] = responseRules(),
): Promise<void> {
  const entries = await readdir(dist, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  await mkdir(join(dist, '_hosting'), { recursive: true });
  await writeFile(join(dist, '_headers'), netlifyHeaders(base, folders.toSorted(), rules));
  await writeFile(join(dist, '_redirects'), netlifyRedirects(base, routes));
  await writeFile(join(dist, '.htaccess'), apacheSettings(base, routes, rules));
  await writeFile(join(dist, '_hosting', 'nginx.conf'), nginxLocations(base, routes, rules));
  await writeFile(join(dist, '_hosting', 'Caddyfile'), caddyDirectives(base, routes, rules));
}
