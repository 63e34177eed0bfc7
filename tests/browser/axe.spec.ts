import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faultsOnEveryPage, phone, siteInBrowser } from '../support/site-in-browser.ts';

const site = siteInBrowser();
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page, scheme: 'light' | 'dark'): Promise<string[]> {
  const found = (await page.evaluate(`axe.run({ resultTypes: ['violations'] })`)) as AxeResults;
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${scheme}: ${id} (${help}) at ${target.join(' ')}`),
  );
}

test('axe finds nothing on any page: on a phone by day, on a desktop by night', async () => {
  const faults = await faultsOnEveryPage(site, {}, async (page) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(phone);
    await page.evaluate(axe);
    const byDay = await violations(page, 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 1280, height: 900 });
    return [...byDay, ...(await violations(page, 'dark'))];
  });
  expect(faults).toEqual([]);
}, 300_000);
