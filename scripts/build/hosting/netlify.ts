import type { RedirectRoute } from './redirect-routes.ts';
import { headersOf, type ResponseRule } from './response-rules.ts';

/**
 * The `_headers` file that Netlify and Cloudflare Pages read, for a site under a base path. Where
 * several rules match, Cloudflare joins their values of a header, which would close the search and
 * undo caching; so a header that has several values stands by each of the site's top folders, once.
 */
export function netlifyHeaders(
  base: string,
  folders: readonly string[],
  rules: readonly ResponseRule[],
): string {
  const [general, ...special] = rules;
  const varying = new Set(special.flatMap(({ headers }) => Object.keys(headers)));
  const everywhere = Object.entries(general?.headers ?? {}).filter(([name]) => !varying.has(name));
  const lines = ['', ...folders.map((folder) => `${folder}/*`)].map((path) => {
    const headers = Object.entries(headersOf(path.replace('*', ''), rules));
    return rule(
      base + path,
      headers.filter(([name]) => varying.has(name)),
    );
  });
  return `${[rule(`${base}*`, everywhere), ...lines].join('\n\n')}\n`;
}

function rule(pattern: string, headers: readonly [name: string, value: string][]): string {
  return [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

/**
 * The `_redirects` file of Netlify and Cloudflare Pages. Netlify leads on from a path that has a
 * file, as each old one has, only by `301!`; Cloudflare passes over such a line, and one with a
 * query, as unreadable, and takes the line after it.
 */
export function netlifyRedirects(base: string, routes: readonly RedirectRoute[]): string {
  const lines = routes.flatMap(({ paths, query, to }) => {
    const asked = Object.entries(query).map(
      ([name, value]) => `${name}=${encodeURIComponent(value)}`,
    );
    return paths.flatMap((path) => {
      const from = base + encodeURI(path);
      const forced = [from, ...asked, base + to, '301!'].join(' ');
      return asked.length > 0 ? [forced] : [forced, `${from} ${base}${to} 301`];
    });
  });
  return lines.map((line) => `${line}\n`).join('');
}
