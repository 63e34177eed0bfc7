import { headersOf, responseRules } from './response-rules.ts';

/**
 * Locations for nginx's `server { }` block. nginx drops inherited headers where a location adds its
 * own, so each location holds all of its headers.
 */
export function nginxLocations(base: string): string {
  const patterns = responseRules.map(({ path }) => path).toSorted((a, b) => b.length - a.length);
  return `# Put this inside server { } and set its root so that ${base} is the folder dist/.
# brotli_static needs the module ngx_brotli; delete the line where it is missing.
index index.html;
autoindex off;
error_page 404 ${base}404.html;
types_hash_max_size 2048;
gzip_static on;
brotli_static on;
gzip_vary on;
${patterns.map((path) => location(base, path)).join('\n')}
location ~ /\\. { return 404; }
`;
}

function location(base: string, path: string): string {
  const headers = Object.entries(headersOf(path.replace('*', '')))
    .map(([name, value]) => `  add_header ${name} "${value}" always;`)
    .join('\n');
  return `location ${base}${path.replace('*', '')} {
  try_files $uri $uri/ =404;
  charset utf-8;
${headers}
}`;
}
