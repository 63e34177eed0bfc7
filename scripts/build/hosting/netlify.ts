import type { RedirectRoute } from './redirect-routes.ts';
import { responseRules } from './response-rules.ts';

/** The `_headers` file that Netlify and Cloudflare Pages read, for a site under a base path. */
export function netlifyHeaders(base: string): string {
  return responseRules
    .map(({ path, headers }) =>
      [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
        '\n',
      ),
    )
    .join('\n\n')
    .concat('\n');
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
