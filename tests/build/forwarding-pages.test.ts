import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { siteUrl } from '../support/build-site.ts';
import { withChangedSite } from '../support/changed-site.ts';
import { attribute, elements, only, parsePage, textOf } from '../support/html.ts';
import { htmlRules } from '../support/html-rules.ts';

const redirects = `services/old-name: services/old-age-allowance
http://old.example/bn/site/page/%E0%A6%86%E0%A6%87%E0%A6%A8: services/old-age-allowance
index.php?id=5: services
site/page/${'অ'.repeat(90)}: services
`;

test('an old address has a page that leads on, and that nothing else on the site knows', async () => {
  await withChangedSite(
    [{ file: 'redirects.yaml', text: redirects }],
    { SITE_URL: siteUrl, BASE_PATH: '/x/' },
    async ({ dist, pages }) => {
      const html = await readFile(join(dist, 'services/old-name/index.html'), 'utf8');
      const tree = parsePage(html);
      const metas = elements(tree, 'meta');
      const meta = (key: string, name: string) =>
        metas.filter((one) => attribute(one, key) === name).map((one) => attribute(one, 'content'));
      expect(meta('httpEquiv', 'refresh')).toEqual(['0; url=/x/services/old-age-allowance/']);
      expect(meta('name', 'robots')).toEqual(['noindex']);
      expect(meta('httpEquiv', 'content-security-policy')[0]).toMatch(
        /^default-src 'none'; script-src 'none'/u,
      );
      const canonical = only(elements(tree, 'link'), '<link>');
      expect(attribute(canonical, 'href')).toBe(`${siteUrl}/x/services/old-age-allowance/`);
      const link = only(elements(tree, 'a'), '<a>');
      expect(attribute(link, 'href')).toBe('/x/services/old-age-allowance/');
      const target = pages.find(({ address }) => address === 'services/old-age-allowance/');
      expect(textOf(link)).toBe(textOf(only(elements(target?.tree ?? tree, 'h1'), 'h1')));
      const report = await new HtmlValidate(htmlRules).validateString(html);
      expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);

      for (const form of ['bn/site/page/আইন', 'site/page/আইন', 'en/site/page/আইন']) {
        expect(existsSync(join(dist, form, 'index.html')), form).toBe(true);
      }
      expect(existsSync(join(dist, 'index.php'))).toBe(false);
      const others = ['sitemap-0.xml', 'search/quick.json', 'offline/pack.json', 'sw.js'];
      for (const file of others) {
        expect(await readFile(join(dist, file), 'utf8'), file).not.toMatch(/old-name|site\/page/u);
      }
      expect(pages.map(({ address }) => address)).not.toContain('services/old-name/');
      const manifest = JSON.parse(await readFile(join(dist, 'build-manifest.json'), 'utf8')) as {
        forwarding: Record<string, string>;
      };
      expect(manifest.forwarding['services/old-name/index.html']).toBe(
        'services/old-age-allowance/',
      );
    },
  );
});
