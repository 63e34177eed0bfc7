import { describe, expect, test } from 'vitest';
import { apacheSettings } from '../../../../scripts/build/hosting/apache.ts';
import { caddyDirectives } from '../../../../scripts/build/hosting/caddy.ts';
import { netlifyHeaders } from '../../../../scripts/build/hosting/netlify.ts';
import { nginxLocations } from '../../../../scripts/build/hosting/nginx.ts';
import { responseRules } from '../../../../scripts/build/hosting/response-rules.ts';

const district = 'https://kajla.example';
const rules = responseRules([district]);
const base = '/nomuna/';

/** Each host's settings, cut into what holds for one pattern of addresses. */
const settings: [host: string, blocks: string[]][] = [
  ['nginx', nginxLocations(base, [], rules).split('\nlocation ')],
  ['Caddy', caddyDirectives(base, [], rules).split('\n')],
  ['Apache', apacheSettings(base, [], rules).split('<If ')],
  [
    'Netlify and Cloudflare Pages',
    netlifyHeaders(base, ['everywhere', 'search', 'services'], rules).split('\n\n'),
  ],
];

describe.each(settings)('the settings for %s', (_, blocks) => {
  test('let the page that searches everywhere alone ask the districts', () => {
    const naming = blocks.filter((block) => block.includes(district));
    expect(naming).toHaveLength(1);
    expect(naming[0]).toContain('/nomuna/everywhere/');
    expect(naming[0]).toContain(`connect-src 'self' ${district}`);
  });

  test('let any origin read the files of the search alone', () => {
    const open = blocks.filter((block) => block.includes('Access-Control-Allow-Origin'));
    expect(open).toHaveLength(1);
    expect(open[0]).toContain('/nomuna/search/');
  });
});

test('a site that searches no other names no other origin', () => {
  const policies = responseRules().map(({ headers }) => headers['Content-Security-Policy'] ?? '');
  expect(policies.filter((policy) => policy.includes('https:'))).toEqual([]);
});
