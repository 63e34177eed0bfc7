import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { normalise } from '../../src/bangla/normalise.ts';
import { wordKey } from '../../src/bangla/phonetic-key.ts';
import { tokenise } from '../../src/bangla/tokenise.ts';
import { isDraft } from '../../src/content-files/draft.ts';
import { readFrontmatter } from '../../src/content-files/frontmatter.ts';
import { listEntryFiles } from '../../src/content-files/entry-files.ts';

/** A record that a page may speak of. */
export interface Known {
  id: string;
  title: string;
  /** Each name as the stems of its words, the names that people see first. */
  names: readonly (readonly string[])[];
}

/** An office that a page may be of. */
export interface KnownOffice extends Known {
  /** Its web hosts, as its record publishes them. */
  hosts: readonly string[];
  places: readonly string[];
  services: readonly string[];
}

/** The offices and services that the site has already. */
export interface KnownContent {
  offices: readonly KnownOffice[];
  services: readonly Known[];
}

interface Fields {
  title?: string;
  shortName?: string;
  otherNames?: string[];
  searchWords?: string[];
  contacts?: unknown;
  places?: string[];
  services?: string[];
}

/** Reads the names below a `content/` folder; a folder that is not there knows nothing. */
export async function readKnownContent(content: string): Promise<KnownContent> {
  const offices = await entriesOf(join(content, 'offices'));
  const services = await entriesOf(join(content, 'services'));
  return {
    offices: offices.map(([id, data]) => ({
      ...known(id, data),
      hosts: hostsOf(data.contacts),
      places: data.places ?? [],
      services: data.services ?? [],
    })),
    services: services.map(([id, data]) => known(id, data)),
  };
}

async function entriesOf(folder: string): Promise<[string, Fields][]> {
  const files = await listEntryFiles(folder);
  const read = await Promise.all(
    files.map(async ({ id, file }): Promise<[string, Fields]> => {
      const { data } = readFrontmatter(await readFile(file, 'utf8'));
      return [id, data ?? {}];
    }),
  );
  return read.filter(([, data]) => !isDraft(data));
}

function known(id: string, data: Fields): Known {
  const names = [
    data.title,
    data.shortName,
    ...(data.otherNames ?? []),
    ...(data.searchWords ?? []),
  ];
  return {
    id,
    title: data.title ?? id,
    names: names
      .filter((name) => name !== undefined)
      .map(stemsOf)
      .filter((stems) => stems.length > 0),
  };
}

function hostsOf(contacts: unknown): string[] {
  if (!Array.isArray(contacts)) return [];
  return (contacts as { kind?: string; value?: string }[]).flatMap(({ kind, value }) => {
    if (kind !== 'website' || value === undefined) return [];
    const address = value.includes('://') ? value : `https://${value}`;
    return URL.canParse(address) ? [new URL(address).hostname.replace(/^www\./u, '')] : [];
  });
}

/** A text's words in the form in which two spellings and inflections of one word are equal. */
export function stemsOf(text: string): string[] {
  return tokenise(normalise(text)).map((word) => wordKey(word.written));
}

/** The service whose name is the longest of those that a text holds; an office's own services go first. */
export function findService(
  text: string,
  services: readonly Known[],
  own: readonly string[] = [],
): string | undefined {
  const stems = new Set(stemsOf(text));
  let best: { id: string; score: number } | undefined;
  for (const { id, names } of services) {
    for (const name of names) {
      if (!name.every((stem) => stems.has(stem))) continue;
      const score = name.join('').length * (own.includes(id) ? 2 : 1);
      if (name.join('').length >= shortestName && score > (best?.score ?? 0)) best = { id, score };
    }
  }
  return best?.id;
}

/** A name of fewer letters is in too many sentences. */
const shortestName = 5;

/** The office whose web host or whose whole name a page carries. */
export function findOffice(
  address: string | undefined,
  words: string,
  offices: readonly KnownOffice[],
): KnownOffice | undefined {
  const host = address === undefined ? undefined : new URL(address).hostname.replace(/^www\./u, '');
  const byHost = offices.find(({ hosts }) => host !== undefined && hosts.includes(host));
  if (byHost) return byHost;
  const text = normalise(words).replace(/[\s,।-]+/gu, ' ');
  return offices.find(({ title }) => text.includes(normalise(title).replace(/[\s,।-]+/gu, ' ')));
}
