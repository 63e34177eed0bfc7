import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readYaml } from '../../../src/content-files/frontmatter.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import { memberOrigins } from '../../../src/site-settings.ts';
import { sampleContent } from '../../support/sample-content.ts';

const settings = readYaml(await readFile(`${sampleContent}/content/site.yaml`, 'utf8')).data;
const withMembers = (...addresses: string[]) =>
  siteSchema.safeParse({
    ...(settings as object),
    members: addresses.map((address, number) => ({ name: `জেলা ${number}`, address })),
  });

test.each([
  ['no slash at its end', 'https://nomuna.example/kajla'],
  ['a query', 'https://nomuna.example/?q=/'],
  ['no scheme', 'nomuna.example/'],
])('the address of a site to search with others that has %s is refused', (_, address) => {
  const { error } = withMembers(address);
  expect(error?.issues.at(-1)?.message).toContain('https://');
});

test('sites on one host are one origin, which the policy names once', () => {
  const { data } = withMembers(
    'https://nomuna.example/kajla/',
    'https://nomuna.example/gomta/',
    'https://khoyra.example:8080/',
  );
  expect(data && memberOrigins(data)).toEqual([
    'https://nomuna.example',
    'https://khoyra.example:8080',
  ]);
});

test('a site without others names no origin', () => {
  expect(memberOrigins(siteSchema.parse(settings))).toEqual([]);
});

test.each([
  [{ address: 'https://nomuna.example/kajla/' }, 'basePath ঘরে'],
  [{ address: 'https://nomuna.example/?a=1' }, 'শুধু https:// ও সাইটের নাম'],
  [{ address: 'nomuna.example' }, 'https:// বা http:// দিয়ে শুরু'],
  [{ basePath: '/কাজলা/' }, 'শুধু ইংরেজি অক্ষর'],
  [{ basePath: 'https://nomuna.example/kajla/' }, 'শুধু ইংরেজি অক্ষর'],
])('an address that would lead elsewhere is refused: %j', (wrong, told) => {
  const { error } = siteSchema.safeParse({ ...(settings as object), ...wrong });
  expect(error?.issues.map(({ message }) => message)).toEqual([expect.stringContaining(told)]);
});

test('an address is a host, with the folder on it apart', () => {
  const right = { address: 'https://nomuna.example/', basePath: 'barishal/kajla' };
  expect(siteSchema.safeParse({ ...(settings as object), ...right }).error).toBeUndefined();
});
