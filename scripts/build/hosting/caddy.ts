import { responseRules } from './response-rules.ts';

/**
 * Directives for a site block of a Caddyfile. The `route` keeps the rules' order: Caddy would put
 * the most general last, which then wins.
 */
export function caddyDirectives(base: string): string {
  const headers = responseRules.flatMap(({ path, headers: named }) =>
    Object.entries(named).map(([name, value]) => `header ${base}${path} ${name} "${value}"`),
  );
  return `# Put this inside a site block whose root holds dist/ at ${base}
route {
	${headers.join('\n\t')}
}
file_server {
	precompressed br gzip
	hide .*
}
handle_errors {
	rewrite * ${base}404.html
	file_server {
		precompressed br gzip
	}
}
`;
}
