import type { RedirectRoute } from './redirect-routes.ts';
import type { ResponseRule } from './response-rules.ts';

/**
 * Directives for a site block of a Caddyfile. The `route` keeps the rules' order: Caddy would put
 * the most general last, which then wins.
 */
export function caddyDirectives(
  base: string,
  routes: readonly RedirectRoute[],
  rules: readonly ResponseRule[],
): string {
  const headers = rules.flatMap(({ path, headers: named }) =>
    Object.entries(named).map(([name, value]) => `header ${base}${path} ${name} "${value}"`),
  );
  const redirects = routes.flatMap((route, index) => redirect(base, route, `@former${index}`));
  return `# Put this inside a site block whose root holds dist/ at ${base}
route {
	${[...redirects, ...headers].join('\n\t')}
}
file_server {
	precompressed br gzip
	hide .ht*
}
handle_errors {
	rewrite * ${base}404.html
	file_server {
		precompressed br gzip
	}
}
`;
}

function redirect(base: string, { paths, query, to }: RedirectRoute, name: string): string[] {
  // Caddy looks at a path without the dots at its end, which Windows would not see.
  const asked = paths
    .map((path) => base + path.replace(/\.+$/u, ''))
    .flatMap((path) => [`"${path}"`, `"${path}/"`]);
  // Its own `query` takes any one of several pairs for enough.
  const pairs = Object.entries(query).map(([key, value]) => `{query.${key}} == '${value}'`);
  const expression = pairs.length > 0 ? [`\texpression \`${pairs.join(' && ')}\``] : [];
  return [
    `${name} {`,
    `\tpath ${asked.join(' ')}`,
    ...expression,
    '}',
    `redir ${name} ${base}${to} 301`,
  ];
}
