import { stringify } from 'yaml';
import { citedIds } from './cited-ids.ts';
import { withoutOldFacts } from './without-old-facts.ts';
import type { ContentFile } from '../check/content-file.ts';
import type { ContentTree } from '../check/content-tree.ts';
import type { Place } from '../check/words/gazetteer.ts';
import type { Answers } from '../new/kind.ts';

/** What of the old content a new site keeps beside words, rules and guide: its files by path. */
export function keptFiles(
  tree: ContentTree,
  answers: Answers,
  own: Iterable<string>,
  places: readonly Place[],
): Map<string, string> {
  const kept = new Map<string, string>();
  const drop = answers['guides'] === 'drop';
  for (const file of tree.files) {
    if (file.collection === 'services' && !drop)
      kept.set(file.path, withoutOldFacts(file.text, places));
    const used = { needs: answers['service-need'], audiences: answers['service-audience'] };
    if (['needs', 'audiences', 'papers'].includes(file.collection)) {
      const only = drop && file.collection in used ? used[file.collection as 'needs'] : undefined;
      kept.set(file.path, only === undefined ? file.text : onlyEntry(file, only));
    }
  }
  const cited = citedIds([...kept.values(), ...own]);
  for (const file of tree.files) {
    if (file.collection === 'sources' && cited.has(file.id))
      kept.set(file.path, asOtherOffices(file.text));
  }
  return kept;
}

/** A list without the entries that lead to nothing. */
function onlyEntry({ data }: ContentFile, id: string): string {
  return stringify({ [id]: (data as Record<string, unknown>)[id] }, { lineWidth: 0 });
}

/** A source's file where the office whose own it was is no more: it is another office's. */
export function asOtherOffices(text: string): string {
  return text.replace(/^kind: own-office$/mu, 'kind: sister-office').replace(/^office: .*\n/mu, '');
}
