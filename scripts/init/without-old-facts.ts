import { isMap, isScalar, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { Place } from '../check/words/gazetteer.ts';
import { namesOneOf } from './old-places.ts';

/** Fields of a guide that may not be left out: without facts they say that there are none. */
const needed = new Set(
  'eligibility benefit papers forms steps where online fee timeLimit officer complaint law'.split(
    ' ',
  ),
);

/**
 * A guide without the facts that name the old offices' places: those are theirs alone. A field that
 * is left without facts says `unpublished`, or goes. Comments stay.
 */
export function withoutOldFacts(text: string, places: readonly Place[]): string {
  const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/mu.exec(text) ?? [];
  const document = parseDocument(frontmatter);
  if (isMap(document.contents)) clean(document.contents, document, places);
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n${body}`;
}

function clean(map: YAMLMap, document: Document, places: readonly Place[]): void {
  for (const pair of map.items.slice()) {
    const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
    const { value } = pair;
    if (isMap(value)) clean(value, document, places);
    if (!isSeq(value)) continue;
    value.items = value.items.filter((item) => !isOld(item, places));
    if (value.items.length > 0) continue;
    if (needed.has(key)) pair.value = document.createNode('unpublished');
    else map.delete(pair.key);
  }
}

function isOld(item: unknown, places: readonly Place[]): boolean {
  if (isScalar(item)) return namesOneOf(String(item.value), places);
  if (!isMap(item)) return false;
  return ['text', 'doubt', 'from'].some((key) => {
    const told = item.get(key);
    return typeof told === 'string' && namesOneOf(told, places);
  });
}
