import { expect, test } from 'vitest';
import { checkAddress, checkClock, readMinutes } from '../../../scripts/build/build-settings.ts';

const today = Date.UTC(2026, 10, 22);

test('a machine whose clock has gone back is told to set it, unless the date is given', () => {
  expect(() => checkClock(undefined, 0)).toThrow('এই যন্ত্রের ঘড়ি বলছে 1970-01-01; ঘড়ি ঠিক করুন');
  expect(() => checkClock('', 0)).toThrow('ঘড়ি ঠিক করুন');
  expect(() => checkClock('1795305600', 0)).not.toThrow();
  expect(() => checkClock(undefined, today)).not.toThrow();
});

test('a date that is none is told with what to write', () => {
  for (const epoch of ['abc', '-5', '1e9', ' 7', '99999999999999']) {
    expect(() => checkClock(epoch, today)).toThrow(`SOURCE_DATE_EPOCH=${epoch} কোনো সময় নয়`);
  }
});

test('a build has half an hour, or as many minutes as it is given', () => {
  expect(readMinutes(undefined)).toBe(30);
  expect(readMinutes('2.5')).toBe(2.5);
  expect(() => readMinutes('soon')).toThrow('BUILD_MINUTES=soon কোনো সময় নয়');
});

test.each([
  'sheba.example',
  'ftp://sheba.example',
  'https://sheba.example/x',
  'https://',
  'https://x?y',
])('an address of the site that is no host’s is told with what to write: %s', (site) => {
  expect(() => checkAddress(site, undefined)).toThrow(`SITE_URL=${site} সাইটের ঠিকানা নয়`);
});

test.each(['/ঝালকাঠি/', '/a b/', '/?x', '/a%20b/'])('a path that is none is told: %s', (base) => {
  expect(() => checkAddress(undefined, base)).toThrow(`BASE_PATH=${base} কোনো পথ নয়`);
});

test.each([
  [undefined, undefined],
  ['', ''],
  ['https://sheba.example.org', '/'],
  ['http://localhost:4321/', 'jhalokathi'],
  ['https://user.github.io', '/barishal/jhalokathi_2.0/'],
])('%s with %s is an address', (site, base) => {
  expect(() => checkAddress(site, base)).not.toThrow();
});
