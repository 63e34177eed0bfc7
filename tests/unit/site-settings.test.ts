import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Site } from '../../src/schemas/site.ts';
import { readSiteSettings, siteAddress } from '../../src/site-settings.ts';

afterEach(() => vi.unstubAllEnvs());

function addressWith(environment: { site?: string; base?: string }, settings: Partial<Site> = {}) {
  vi.stubEnv('SITE_URL', environment.site);
  vi.stubEnv('BASE_PATH', environment.base);
  return siteAddress(settings as Site);
}

test('the settings of this site can be read', () => {
  expect(readSiteSettings().name).not.toBe('');
});

describe('where the site stands', () => {
  test('comes from the environment before the settings', () => {
    const settings = { address: 'https://settings.example', basePath: '/settings/' };
    expect(addressWith({}, settings)).toEqual({ site: settings.address, base: '/settings/' });
    expect(addressWith({ site: 'https://env.example', base: '/env/' }, settings)).toEqual({
      site: 'https://env.example',
      base: '/env/',
    });
  });

  test('is the root of no known host where neither says', () => {
    expect(addressWith({})).toEqual({ site: undefined, base: '/' });
    expect(addressWith({ site: '', base: '' })).toEqual({ site: undefined, base: '/' });
  });

  test.each(['/', '//', 'jhalokathi', '/jhalokathi', 'jhalokathi/', '//jhalokathi//'])(
    'has one slash at each end of the base path, written as %s',
    (base) => {
      expect(addressWith({ base }).base).toBe(base.includes('j') ? '/jhalokathi/' : '/');
    },
  );

  test('may be more than one folder deep', () => {
    expect(addressWith({ base: '/barishal/jhalokathi' }).base).toBe('/barishal/jhalokathi/');
  });
});
