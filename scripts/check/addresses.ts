import Slugger from 'github-slugger';
import { visit } from 'unist-util-visit';
import type { Heading } from 'mdast';
import { chainOf, placesSchema, type Place } from '../../src/schemas/places.ts';
import type { ContentFile } from './content-file.ts';
import type { ContentTree } from './content-tree.ts';
import { plainText } from './plain-text.ts';
import { proseOf } from './prose.ts';

/** Pages that are not made from one record. */
const fixedPages = [
  '',
  'services',
  'offices',
  'achievements',
  'plans',
  'a-z',
  'search',
  'helplines',
  'sources',
  'freshness',
  'data',
  'offline',
  'about',
  'free',
  'papers',
  'places',
  'what-can-i-get',
];

/** Pages that a record has below its own, by its collection. */
export const pagesBeside: Readonly<Record<string, readonly string[]>> = {
  services: ['handbill'],
  offices: ['charter', 'board'],
};

/** The folder of the pages that each list's names make. */
export const listPages: Readonly<Record<string, string>> = {
  needs: 'needs',
  audiences: 'for',
  papers: 'papers',
};

const cache = new WeakMap<ContentTree, Map<string, ContentFile | undefined>>();

/** Each address of the site without slashes at its ends, with the record that it is made from. */
export function siteAddresses(tree: ContentTree): ReadonlyMap<string, ContentFile | undefined> {
  let addresses = cache.get(tree);
  if (!addresses) {
    addresses = new Map(fixedPages.map((page) => [page, undefined]));
    for (const collection of ['services', 'offices', 'achievements', 'plans']) {
      for (const id of tree.idsOf(collection)) {
        const file = tree.find(collection, id);
        addresses.set(`${collection}/${id}`, file);
        for (const page of pagesBeside[collection] ?? [])
          addresses.set(`${collection}/${id}/${page}`, file);
      }
    }
    const places = placesOf(tree);
    for (const id of Object.keys(places)) {
      addresses.set(['places', ...chainOf(id, places)].join('/'), undefined);
    }
    for (const [list, page] of Object.entries(listPages)) {
      for (const id of tree.idsOf(list)) addresses.set(`${page}/${id}`, undefined);
    }
    cache.set(tree, addresses);
  }
  return addresses;
}

/** The places as written; none where they can't be read, which the schema tells. */
function placesOf(tree: ContentTree): Record<string, Place> {
  const file = tree.find('places', '');
  const read = placesSchema.safeParse(file?.data ?? {});
  return read.success ? read.data : {};
}

/** Sections that layouts draw on every page, beside those of the record's own fields. */
const drawnSections = [
  'content',
  'sources',
  'figures',
  'largest',
  'other-work',
  'at-a-glance',
  'trace',
  'on-this-page',
  'work',
  'unpublished',
];

/**
 * The anchors of a record's page: the headings of its prose, its fields' sections, its figures and
 * goals, the sources that it cites.
 */
export function anchorsOf(file: ContentFile): ReadonlySet<string> {
  const anchors = new Set(drawnSections);
  const data = (file.data ?? {}) as Record<string, unknown>;
  for (const [key, value] of Object.entries(data)) {
    anchors.add(key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`));
    if (!Array.isArray(value)) continue;
    for (const { id } of value as { id?: unknown }[]) if (typeof id === 'string') anchors.add(id);
  }
  const prose = proseOf(file);
  if (prose && !(prose instanceof Error)) {
    const slugger = new Slugger();
    visit(
      prose,
      'heading',
      (heading: Heading) => void anchors.add(slugger.slug(plainText(heading))),
    );
  }
  return anchors;
}
