import { beforeAll, expect, inject, test } from 'vitest';
import { fromBanglaDigits } from '../../src/bangla/digits.ts';
import { attribute, bodyOf, elements, oneLine, placed, textOf } from '../support/html.ts';
import { readPages, type Page } from '../support/pages.ts';

/** Where a digit may stand without a source, each with its reason. */
const free: Record<string, string> = {
  dataSerial: 'counts what the page itself lists: a citation, a page of a list',
  dataBuildDate: "the site's own date",
  dataCheckedOn:
    'the day on which an office confirmed the record itself, and the day that follows from it',
};

const digits = (text: string) => fromBanglaDigits(text).replace(/\D/gu, '');

let pages: Page[];
let sources: Set<string>;
beforeAll(async () => {
  pages = await readPages(inject('sites').root);
  sources = new Set(
    pages
      .filter(({ address }) => address.startsWith('sources/'))
      .flatMap(({ tree }) => elements(tree, 'li').map((item) => attribute(item, 'id') ?? '')),
  );
});

test('every digit on a page is bound to a source', () => {
  const loose = pages.flatMap(({ address, tree }) =>
    placed(bodyOf(tree)).flatMap(({ element, above }) => {
      const around = [...above, element];
      const isBound = around.some(
        ({ tagName, properties }) =>
          /^(?:script|style)$/u.test(tagName) ||
          (/^(?:data|time)$/u.test(tagName) && properties['dataSource']) ||
          Object.keys(free).some((name) => name in properties) ||
          String(properties['rel']).includes('license'),
      );
      return element.children
        .filter((child) => child.type === 'text' && /\p{Nd}/u.test(child.value))
        .filter(() => !isBound)
        .map((child) => `/${address}: <${element.tagName}> ${oneLine(textOf(child))}`);
    }),
  );
  expect(loose).toEqual([]);
});

test('every figure, date and address names sources that stand in the list of sources', () => {
  expect(sources.size).toBeGreaterThan(100);
  const unknown = pages.flatMap(({ address, tree }) =>
    elements(tree)
      .filter((element) => 'dataSource' in element.properties)
      .filter((element) =>
        (attribute(element, 'dataSource') ?? '').split(' ').some((id) => !sources.has(id)),
      )
      .map((element) => `/${address}: ${attribute(element, 'dataSource')} ${textOf(element)}`),
  );
  expect(unknown).toEqual([]);
});

test('the value of a figure for machines is the figure that people read', () => {
  const different = pages.flatMap(({ address, tree }) =>
    elements(bodyOf(tree), 'data')
      .filter((element) => {
        const value = attribute(element, 'value') ?? '';
        // A year span is written short, ২০২৫–২৬, and told in full.
        return digits(value) !== digits(textOf(element)) && !/^\d{4}\/\d{4}$/u.test(value);
      })
      .map((element) => `/${address}: ${attribute(element, 'value')} for ${textOf(element)}`),
  );
  expect(different).toEqual([]);
});

test('every date for machines is a date', () => {
  const wrong = pages.flatMap(({ tree, address }) =>
    elements(tree, 'time')
      .map((element) => attribute(element, 'dateTime') ?? '')
      .filter((value) => !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(value))
      .map((value) => `/${address}: ${value}`),
  );
  expect(wrong).toEqual([]);
});

test('every telephone number that stands in a link is dialled as it is read', () => {
  const calls = pages.flatMap(({ tree, address }) =>
    elements(bodyOf(tree), 'a')
      .filter((link) => attribute(link, 'href')?.startsWith('tel:'))
      .map((link) => ({
        address,
        href: attribute(link, 'href'),
        text: fromBanglaDigits(textOf(link)),
      })),
  );
  expect(calls.length).toBeGreaterThan(50);
  const other = calls.filter(({ href, text }) => `tel:${text.replace(/[^\d+]/gu, '')}` !== href);
  expect(other).toEqual([]);
});
