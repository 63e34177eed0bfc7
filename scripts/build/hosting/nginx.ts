import type { RedirectRoute } from './redirect-routes.ts';
import { headersOf, type ResponseRule } from './response-rules.ts';

/**
 * Locations for nginx's `server { }` block. nginx drops inherited headers where a location adds its
 * own, so each location holds all of its headers.
 */
export function nginxLocations(
  base: string,
  routes: readonly RedirectRoute[],
  rules: readonly ResponseRule[],
): string {
  const patterns = rules.map(({ path }) => path).toSorted((a, b) => b.length - a.length);
  return `# Put this inside server { } and set its root so that ${base} is the folder dist/.
# brotli_static needs the module ngx_brotli; delete the line where it is missing.
index index.html;
autoindex off;
error_page 404 ${base}404.html;
types_hash_max_size 2048;
gzip_static on;
brotli_static on;
gzip_vary on;
${patterns.map((path) => location(base, path, rules)).join('\n')}
location ~ /\\.(?!well-known/) { return 404; }
${redirects(base, routes).join('\n')}
`;
}

/** One location for each old path: those that ask for something in the query, then the one without. */
function redirects(base: string, routes: readonly RedirectRoute[]): string[] {
  const byPath = new Map<string, string[]>();
  for (const { paths, query, to } of routes) {
    const asked = Object.entries(query);
    const answer = `return 301 ${base}${to};`;
    const names = asked.map(([name]) => `$arg_${name}`).join('&');
    const values = asked.map(([, value]) => encodeURIComponent(value)).join('&');
    for (const path of paths) {
      const lines = byPath.get(path) ?? [];
      if (asked.length > 0)
        lines.push(`set $former "${names}";`, `if ($former = "${values}") { ${answer} }`);
      else lines.push(answer);
      byPath.set(path, lines);
    }
  }
  return [...byPath].flatMap(([path, lines]) => {
    const last = lines.at(-1)?.startsWith('return') ? [] : ['try_files $uri $uri/ =404;'];
    const body = [...lines, ...last].join(' ');
    return [path, `${path}/`].map((one) => `location = "${base}${one}" { ${body} }`);
  });
}

/** nginx's own list of types has none for tables. */
const tables = '  location ~ \\.csv$ { types { text/csv csv; } charset_types text/csv; }\n';

function location(base: string, path: string, rules: readonly ResponseRule[]): string {
  const headers = Object.entries(headersOf(path.replace('*', ''), rules))
    .map(([name, value]) => `  add_header ${name} "${value}" always;`)
    .join('\n');
  return `location ${base}${path.replace('*', '')} {
  try_files $uri $uri/ =404;
  charset utf-8;
${headers}
${path === '*' ? tables : ''}}`;
}
