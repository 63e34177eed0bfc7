import { describe, expect, inject, test } from 'vitest';
import { siteUrl } from '../support/build-site.ts';
import { attribute, elements } from '../support/html.ts';
import { readPages } from '../support/pages.ts';

/** The types that pages use with the types above them, as schema.org 30.0 has them. */
const types: Record<string, readonly string[]> = {
  BreadcrumbList: ['ItemList', 'Intangible', 'Thing'],
  ListItem: ['Intangible', 'Thing'],
  GovernmentService: ['Service', 'Intangible', 'Thing'],
  GovernmentOffice: ['LocalBusiness', 'Organization', 'Place', 'Thing'],
  GovernmentOrganization: ['Organization', 'Thing'],
  Dataset: ['CreativeWork', 'Thing'],
  DataDownload: ['MediaObject', 'CreativeWork', 'Thing'],
};

/** The properties that pages use: what they may be said of, and what may stand there (30.0). */
const properties: Record<string, { of: readonly string[]; are: readonly string[] }> = {
  name: { of: ['Thing'], are: ['Text'] },
  alternateName: { of: ['Thing'], are: ['Text'] },
  description: { of: ['Thing'], are: ['Text'] },
  areaServed: { of: ['Organization', 'Service'], are: ['Text', 'Place'] },
  provider: { of: ['Service', 'CreativeWork'], are: ['Organization'] },
  parentOrganization: { of: ['Organization'], are: ['Organization'] },
  itemListElement: { of: ['ItemList'], are: ['ListItem'] },
  position: { of: ['ListItem', 'CreativeWork'], are: ['Integer'] },
  // The thing itself, told by its address, as in the examples of BreadcrumbList.
  item: { of: ['ListItem'], are: ['URL'] },
  license: { of: ['CreativeWork'], are: ['URL'] },
  inLanguage: { of: ['CreativeWork'], are: ['Text'] },
  isAccessibleForFree: { of: ['CreativeWork', 'Place'], are: ['Boolean'] },
  distribution: { of: ['Dataset'], are: ['DataDownload'] },
  encodingFormat: { of: ['CreativeWork'], are: ['Text'] },
  contentUrl: { of: ['MediaObject'], are: ['URL'] },
};

const kindsOf = (type: string) => [type, ...(types[type] ?? [])];

/** Every fault of a thing against the vocabulary above, each as a few words. */
function faultsOf(thing: Record<string, unknown>): string[] {
  const type = String(thing['@type']);
  if (!(type in types)) return [`${type} is none of the types`];
  return Object.entries(thing)
    .filter(([key]) => !key.startsWith('@'))
    .flatMap(([key, value]) => {
      const property = properties[key];
      if (!property) return [`${type}.${key} is none of the properties`];
      if (!property.of.some((one) => kindsOf(type).includes(one))) {
        return [`${key} is not said of ${type}`];
      }
      const values: unknown[] = Array.isArray(value) ? value : [value];
      return values.flatMap((one) => [
        ...(property.are.some((kind) => isOf(kind, one)) ? [] : [`${type}.${key}: ${String(one)}`]),
        ...(isThing(one) ? faultsOf(one) : []),
      ]);
    });
}

function isThing(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isOf(kind: string, value: unknown): boolean {
  if (isThing(value)) return kindsOf(String(value['@type'])).includes(kind);
  if (kind === 'URL') return typeof value === 'string' && URL.canParse(value);
  if (kind === 'Text') return typeof value === 'string' && value.trim() !== '';
  if (kind === 'Integer') return Number.isInteger(value);
  return kind === 'Boolean' && typeof value === 'boolean';
}

const things = (await readPages(inject('sites').base)).flatMap(({ address, tree }) =>
  elements(tree, 'script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .map(({ children: [child] }) => ({
      address,
      thing: JSON.parse(child?.type === 'text' ? child.value : '') as Record<string, unknown>,
    })),
);

test('what pages tell machines uses the types and properties of schema.org as it defines them', () => {
  expect(things.length).toBeGreaterThan(50);
  const faults = things.flatMap(({ address, thing }) =>
    faultsOf(thing).map((fault) => `/${address}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

test('every type and property of the list is used', () => {
  const all = JSON.stringify(things);
  const unused = [...Object.keys(types), ...Object.keys(properties)].filter(
    (name) => !all.includes(`"${name}"`),
  );
  expect(unused).toEqual([]);
});

test('the open data is told to those who collect data, with the addresses of its files', () => {
  const datasets = things.filter(({ thing }) => thing['@type'] === 'Dataset');
  expect(datasets.map(({ address }) => address)).toEqual(['data/']);
  const files = datasets.flatMap(({ thing }) => thing['distribution'] as { contentUrl: string }[]);
  expect(files.length).toBeGreaterThan(10);
  for (const { contentUrl } of files) expect(contentUrl.startsWith(siteUrl)).toBe(true);
});

describe('the check itself', () => {
  test.each([
    [{ '@type': 'GovernmentSevice', name: 'ক' }, 'GovernmentSevice is none of the types'],
    [{ '@type': 'Dataset', titel: 'ক' }, 'Dataset.titel is none of the properties'],
    [{ '@type': 'Dataset', areaServed: 'ক' }, 'areaServed is not said of Dataset'],
    [{ '@type': 'ListItem', item: '/services/' }, 'ListItem.item: /services/'],
    [{ '@type': 'GovernmentService', name: '' }, 'GovernmentService.name: '],
  ])('finds the fault in %j', (thing, fault) => {
    expect(faultsOf(thing)).toEqual([fault]);
  });
});
