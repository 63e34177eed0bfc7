import Slugger from 'github-slugger';
import type { ContentFile } from './content-file.ts';
import { plainText } from './plain-text.ts';
import { proseNodes } from './prose.ts';

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
  const slugger = new Slugger();
  for (const node of proseNodes(file)) {
    if (node.type === 'heading') anchors.add(slugger.slug(plainText(node)));
  }
  return anchors;
}
