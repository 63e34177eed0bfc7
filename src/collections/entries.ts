import { getEnvironmentData } from 'node:worker_threads';
import {
  readContent,
  type CollectionName,
  type Content,
  type ReadEntry,
  type Records,
} from '../content-files/read-content.ts';
import { noteRead, question, type Keyed } from './reads.ts';

/** A record with its id. Whoever reads its data or its prose depends on all of it. */
export interface Entry<N extends CollectionName> extends Keyed {
  readonly id: string;
  readonly data: Records[N];
  /** The prose as its author wrote it; '' where there is none. */
  readonly body: string;
}

class NotedEntry<N extends CollectionName> implements Entry<N> {
  readonly id: string;
  readonly readKey: string;
  /** Tells one state of what its author wrote from another. */
  readonly written: string;
  readonly #read: ReadEntry<Records[N]>;

  constructor(name: N, read: ReadEntry<Records[N]>) {
    this.id = read.id;
    this.readKey = keyOf(name, read.id);
    this.written = read.written;
    this.#read = read;
  }

  get data(): Records[N] {
    noteRead(this.readKey);
    return this.#read.data;
  }

  get body(): string {
    noteRead(this.readKey);
    return this.#read.body;
  }
}

const keyOf = (name: CollectionName, id: string) => JSON.stringify(['entry', name, id]);

type Collection<N extends CollectionName> = ReadonlyMap<string, NotedEntry<N>>;
type Collections = { readonly [N in CollectionName]: Collection<N> };

/** Read once a build; `npm run dev` loads this module anew when the content changes. */
let collections: Promise<Collections> | undefined;

function currentCollections(): Promise<Collections> {
  return (collections ??= readCollections());
}

/** What the build hands over to each of its threads; else the authors' files. */
async function readCollections(): Promise<Collections> {
  const handed = getEnvironmentData('content') as Content | undefined;
  const content = handed ?? (await readContent(process.cwd()));
  const read = Object.entries(content).map(([name, entries]) => [
    name,
    new Map(
      (entries as ReadEntry<Records[CollectionName]>[]).map((entry) => [
        entry.id,
        new NotedEntry(name as CollectionName, entry),
      ]),
    ),
  ]);
  return Object.fromEntries(read) as Collections;
}

/** Every entry of a folder by id, of a list in the author's order. */
export const listEntriesOf = question('entries', async (name: CollectionName) => [
  ...(await currentCollections())[name].values(),
]) as <N extends CollectionName>(name: N) => Promise<readonly Entry<N>[]>;

/** One entry; undefined where there is none of that id. */
export async function findEntry<N extends CollectionName>(
  name: N,
  id: string,
): Promise<Entry<N> | undefined> {
  return (await entriesById(name)).get(id);
}

/** Finds entries by their ids. That there is none is noted too. */
export async function entriesById<N extends CollectionName>(name: N): Promise<EntriesById<N>> {
  const entries = (await currentCollections())[name];
  return {
    get: (id) => {
      const entry = entries.get(id);
      noteRead(keyOf(name, id));
      return entry;
    },
  };
}

/** The entries of a collection, each to be had by its id. */
export interface EntriesById<N extends CollectionName> {
  get(id: string): Entry<N> | undefined;
}

/** What an entry's key stands for: all that its author wrote. */
question('entry', async (name: CollectionName, id: string) => {
  const entry = (await currentCollections())[name].get(id);
  return entry?.written;
});
