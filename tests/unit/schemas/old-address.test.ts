import { assert, property, webUrl } from 'fast-check';
import { expect, it } from 'vitest';
import { readOldAddress, writeOldAddress } from '../../../src/schemas/old-address.ts';

const page = 'bn/site/page/সহায়তা-কর্মসূচি'.normalize('NFC');

it.each([
  ['services/old-name', 'services/old-name'],
  ['/services/old-name/', 'services/old-name'],
  ['bn/site/page/সহায়তা-কর্মসূচি', page],
  [
    'http://dss.old.example/bn/site/page/%E0%A6%B8%E0%A6%B9%E0%A6%BE%E0%A7%9F%E0%A6%A4%E0%A6%BE-%E0%A6%95%E0%A6%B0%E0%A7%8D%E0%A6%AE%E0%A6%B8%E0%A7%82%E0%A6%9A%E0%A6%BF#top',
    page,
  ],
  ['https://old.example/index.php?view=5&id=%E0%A6%95', 'index.php?id=%E0%A6%95&view=5'],
  ['Site/Old_Page.php', 'Site/Old_Page.php'],
])('%s is the old address %s', (written, path) => {
  const old = readOldAddress(written);
  expect(old && writeOldAddress(old)).toBe(path);
});

it.each([
  '',
  '/',
  '?id=5',
  'https://old.example/',
  'mailto:a@example.org',
  'javascript:x',
  'bn/%E0%A6',
  'a//b',
  'a/%2E%2E%2Fb',
  'a/b%22c',
  'a*',
  'a?x-y=1',
  'a?x=%24b',
])('%s is no old address', (written) => expect(readOldAddress(written)).toBeUndefined());

it('an old address that was read is written so that it is read the same', () => {
  assert(
    property(webUrl({ withQueryParameters: true }), (address) => {
      const old = readOldAddress(address);
      expect(old && readOldAddress(writeOldAddress(old))).toEqual(old);
    }),
  );
});
