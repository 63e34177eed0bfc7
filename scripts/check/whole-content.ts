import { drawnSections } from './anchors.ts';
import { fixedPages, listPages, pagesBeside } from './addresses.ts';
import { findCopies } from './copies.ts';
import type { FileFacts } from './file-facts.ts';
import type { WholeContent } from './surroundings.ts';

/** What is known beside the files of `content/`. */
export type Beside = Pick<WholeContent, 'publicFiles' | 'unreadFiles' | 'formerAddresses'>;

const none: readonly never[] = [];

/** The content as a whole, from what is known of each file in the order of their paths. */
export function wholeContent(files: readonly FileFacts[], beside: Beside): WholeContent {
  const byRecord = new Map(files.map((file) => [`${file.collection}/${file.id}`, file]));
  const names = once(() => namesByCollection(files));
  const giving = once(() => officesByService(files));
  const pages = once(() => recordsByAddress(files, names()));
  const copies = once(() => findCopies(files));
  const publicPaths = once(() => new Set(beside.publicFiles.map(({ path }) => path)));
  const anchorsOf = (record: string) => byRecord.get(record)?.anchors ?? none;
  return {
    ...beside,
    redirects: byRecord.get('redirects/')?.redirects ?? none,
    standingOf: (collection, id) => {
      const entry = id === '' ? undefined : byRecord.get(`${collection}/${id}`);
      if (entry) return entry.isDraft ? 'draft' : 'there';
      // The one fault of a list that can't be read is told there, not at each of its names.
      if (byRecord.get(fileOfNames(collection))?.isUnreadable) return 'there';
      return names().get(collection)?.has(id) ? 'there' : undefined;
    },
    namesOf: (collection) => [...(names().get(collection) ?? none)],
    kindOfSource: (id) => byRecord.get(`sources/${id}`)?.kind,
    officesGiving: (service) => giving().get(service) ?? none,
    placesOfOffice: (id) => byRecord.get(`offices/${id}`)?.places ?? none,
    pageAt: (address) => pages().get(address),
    addresses: () => [...pages().keys()],
    hasAnchor: (record, anchor) =>
      drawnSections.includes(anchor) || anchorsOf(record).includes(anchor),
    anchorsAt: (record) => [...new Set([...drawnSections, ...anchorsOf(record)])],
    hasFile: (path) => publicPaths().has(path),
    copiesIn: (path) => copies().get(path) ?? none,
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The record of the list or settings that hold a collection's names. */
function fileOfNames(collection: string): string {
  return collection === 'helplines' ? 'site/' : `${collection}/`;
}

function namesByCollection(files: readonly FileFacts[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const file of files) {
    if (file.isDraft) continue;
    const collection = file.collection === 'site' ? 'helplines' : file.collection;
    let known = names.get(collection);
    if (!known) names.set(collection, (known = new Set()));
    if (file.id !== '') known.add(file.id);
    for (const name of file.names ?? none) known.add(name);
  }
  return names;
}

function officesByService(files: readonly FileFacts[]): Map<string, string[]> {
  const giving = new Map<string, string[]>();
  for (const { id, isDraft, services = none } of files) {
    if (isDraft) continue;
    for (const service of services) {
      const offices = giving.get(service);
      if (offices) offices.push(id);
      else giving.set(service, [id]);
    }
  }
  return giving;
}

/** Each address of the site without slashes at its ends, with the record that it is made from. */
function recordsByAddress(
  files: readonly FileFacts[],
  names: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, string> {
  const pages = new Map(fixedPages.map((page) => [page, '']));
  for (const collection of ['services', 'offices', 'achievements', 'plans']) {
    for (const id of names.get(collection) ?? none) {
      const record = `${collection}/${id}`;
      for (const page of ['', ...(pagesBeside[collection] ?? none).map((one) => `/${one}`)])
        pages.set(record + page, record);
    }
  }
  for (const page of files.find(({ collection }) => collection === 'places')?.pages ?? none)
    pages.set(page, '');
  for (const [list, page] of Object.entries(listPages)) {
    for (const id of names.get(list) ?? none) pages.set(`${page}/${id}`, '');
  }
  return pages;
}
