import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { faultsOnEveryPage, phone, siteInBrowser } from '../support/site-in-browser.ts';

const site = siteInBrowser();
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Both schemes and both layouts: a phone by day, a desktop by night. */
test.each([
  { colorScheme: 'light', viewport: phone },
  { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
] as const)(
  'axe finds nothing on any page, $colorScheme, $viewport.width pixels wide',
  async (options) => {
    const faults = await faultsOnEveryPage(site, options, async (page) => {
      await page.evaluate(axe);
      const { violations } = (await page.evaluate(
        `axe.run({ resultTypes: ['violations'] })`,
      )) as AxeResults;
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => `${id} (${help}) at ${target.join(' ')}`),
      );
    });
    expect(faults).toEqual([]);
  },
);
