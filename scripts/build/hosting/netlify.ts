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
