import { expect, it } from 'vitest';
import { netlifyRedirects } from '../../../../scripts/build/hosting/netlify.ts';
import { redirectRoutes } from '../../../../scripts/build/hosting/redirect-routes.ts';

it('a record’s pages below its own move with it', () => {
  expect(
    redirectRoutes({ 'services/old': 'services/new', 'offices/old': 'offices' }).map(
      ({ paths, to }) => [paths[0], to],
    ),
  ).toEqual([
    ['services/old', 'services/new/'],
    ['services/old/handbill', 'services/new/handbill/'],
    ['offices/old', 'offices/'],
    ['offices/old/charter', 'offices/'],
    ['offices/old/board', 'offices/'],
  ]);
});

it('a portal’s address is known with and without its language, and with য় as one code point', () => {
  const [route] = redirectRoutes({ 'bn/site/page/য়': 'plans' });
  expect(route?.paths.map(encodeURI)).toEqual(
    ['bn/', '', 'en/'].flatMap((language) => [
      `${language}site/page/%E0%A6%AF%E0%A6%BC`,
      `${language}site/page/%E0%A7%9F`,
    ]),
  );
});

it('no path is led to two places: what is written goes before what follows from another line', () => {
  const routes = redirectRoutes({
    'bn/site/page/x': 'plans',
    'site/page/x': 'offices',
    'services/old': 'services/new',
    'services/old/handbill': 'plans',
  });
  const paths = routes.flatMap((route) => route.paths);
  expect(new Set(paths).size).toBe(paths.length);
  const to = (path: string) => routes.find((route) => route.paths.includes(path))?.to;
  expect([to('site/page/x'), to('services/old/handbill')]).toEqual(['offices/', 'plans/']);
});

it('Netlify and Cloudflare each find a line that they can read', () => {
  const routes = redirectRoutes({ 'a/ক': 'plans', 'b.php?id=5': 'plans' });
  expect(netlifyRedirects('/x/', routes)).toMatchInlineSnapshot(`
    "/x/b.php id=5 /x/plans/ 301!
    /x/a/%E0%A6%95 /x/plans/ 301!
    /x/a/%E0%A6%95 /x/plans/ 301
    "
  `);
});
