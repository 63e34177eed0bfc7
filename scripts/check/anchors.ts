import Slugger from 'github-slugger';
import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ContentFile } from './content-file.ts';
import { plainText } from './plain-text.ts';
import { proseOf } from './prose.ts';

/** Sections that layouts draw on every page, beside those of the record's own fields. */
export const drawnSections: readonly string[] = [
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
 * The anchors of a record's page, beside those of every page: its fields' sections, its figures and
 * goals, the headings of its prose.
 */
export function anchorsOf(file: ContentFile): ReadonlySet<string> {
  const anchors = new Set<string>();
  const data = (file.data ?? {}) as Record<string, unknown>;
  for (const [key, value] of Object.entries(data)) {
    anchors.add(key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`));
    if (!Array.isArray(value)) continue;
    for (const item of value as ({ id?: unknown } | null)[]) {
      if (typeof item?.id === 'string') anchors.add(item.id);
    }
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
