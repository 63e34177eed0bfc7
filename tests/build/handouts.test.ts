import { beforeAll, describe, expect, inject, test } from 'vitest';
import { qrPath } from '../../src/handouts/qr-path.ts';
import { say } from '../../src/interface-text.ts';
import { bases, siteUrl, type BaseName } from '../support/build-site.ts';
import { withChangedSite } from '../support/changed-site.ts';
import { attribute, elements, only, textOf } from '../support/html.ts';
import { readPages, type Page } from '../support/pages.ts';
import { realServices } from '../unit/questions/real-records.ts';

const services = await realServices();
const isHandout = ({ address }: Page) => /\/(?:handbill|board)\/$/u.test(address);
const sheetOf = ({ tree, address }: Page) =>
  only(elements(tree, 'article'), `sheet on /${address}`);
const codesOf = (page: Page) =>
  elements(page.tree, 'svg').filter((svg) => attribute(svg, 'ariaLabel') === say.qrCode);
const robots = ({ tree }: Page) =>
  elements(tree, 'meta').some(
    (meta) => attribute(meta, 'name') === 'robots' && attribute(meta, 'content') === 'noindex',
  );

describe.each(Object.keys(bases) as BaseName[])(
  'each sheet for print of the site at the %s',
  (name) => {
    let pages: Page[];
    let sheets: Page[];
    beforeAll(async () => {
      pages = await readPages(inject('sites')[name]);
      sheets = pages.filter(isHandout);
    });

    test('is there for each service and office, and in no search engine', () => {
      const handbills = sheets.filter(({ address }) => address.startsWith('services/'));
      expect(handbills.map(({ address }) => address)).toEqual(
        services.map(({ id }) => `services/${id}/handbill/`).toSorted(),
      );
      expect(sheets.every(robots)).toBe(true);
    });

    test('bears the full address of its page as a QR code and in letters', () => {
      const hidden = new Set(services.filter((one) => one.private).map(({ id }) => id));
      for (const page of sheets) {
        const [kind, id = ''] = page.address.split('/');
        const target = kind === 'services' && hidden.has(id) ? '' : `${kind}/${id}/`;
        const address = siteUrl + bases[name] + target;
        const [path] = elements(only(codesOf(page), `code on /${page.address}`), 'path');
        expect(path && attribute(path, 'd')).toBe(qrPath(address).path);
        expect(textOf(sheetOf(page))).toContain(address);
      }
    });

    test('says that the office has not checked it, and of which day it is', () => {
      for (const page of sheets) {
        const text = textOf(sheetOf(page));
        expect(text).toContain(say.neverChecked);
        expect(text).toContain('২২ নভেম্বর ২০২৬');
      }
    });
  },
);

describe('the handbill of a private service', async () => {
  const pages = await readPages(inject('sites').root);
  const hidden = services
    .filter((one) => one.private)
    .map((one) => ({
      ...one,
      page: pages.find(({ address }) => address === `services/${one.id}/handbill/`) as Page,
    }));

  test.each(hidden)('tells numbers first and does not say what they are for: $id', (service) => {
    const { page, title, helplines = [] } = service;
    const sheet = sheetOf(page);
    const seen = textOf(sheet) + textOf(only(elements(page.tree, 'title'), 'title'));
    expect(seen).not.toContain(title);
    expect(seen).not.toContain(service.id);
    expect(seen).not.toMatch(/নির্যাতন|বাল্যবিবাহ|সহিংস|ক্রাইসিস|ধর্ষণ/u);
    const [list] = elements(sheet, 'ul');
    expect(list && elements(list, 'a').map((link) => attribute(link, 'href'))).toEqual(
      helplines.map((number) => `tel:${number}`),
    );
  });

  test.each(hidden)('can be left at one tap: $id', ({ page }) => {
    const exit = elements(page.tree, 'a').filter((link) => textOf(link).trim() === say.quickExit);
    expect(exit).toHaveLength(1);
  });
});

describe('the end of each guide', async () => {
  const pages = await readPages(inject('sites').root);

  test.each(services)('offers the SMS to send and to copy, and the handbill: $id', (service) => {
    const guide = pages.find(({ address }) => address === `services/${service.id}/`) as Page;
    const links = elements(guide.tree, 'a').map((link) => attribute(link, 'href') ?? '');
    expect(links).toContain(`/services/${service.id}/handbill/`);
    const [sms = ''] = links.filter((link) => link.startsWith('sms:'));
    const copy = only(elements(guide.tree, 'blockquote'), 'text to copy');
    expect(new URL(sms).searchParams.get('body')).toBe(textOf(copy).trim());
  });
});

test('where the site’s address is not known, sheets bear no code and no address', async () => {
  await withChangedSite([], {}, async ({ pages }) => {
    const sheets = pages.filter(isHandout);
    expect(sheets.length).toBeGreaterThan(1);
    for (const page of sheets) {
      expect(codesOf(page)).toEqual([]);
      expect(textOf(sheetOf(page))).not.toMatch(/https?:/u);
    }
  });
});
