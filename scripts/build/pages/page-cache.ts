import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DrawnPage } from './page-drawer.ts';

/** How many states of code and settings keep their pages: those of a few branches or build dates. */
const keptStates = 4;

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');

/**
 * Pages of earlier builds, kept below a folder for one state of everything but the content. Each
 * record begins with the hash of all that follows, so that one cut short counts as none, and holds
 * what the page read: whoever takes it looks first whether the content still says the same.
 */
export class PageCache {
  readonly #folder: string;
  readonly #store: string;
  readonly #named = new Set<string>();

  constructor(store: string, state: string) {
    this.#store = store;
    this.#folder = join(store, state);
  }

  /** Makes ready to be read and written. */
  async open(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const now = new Date();
    await utimes(this.#folder, now, now);
  }

  /** The page last kept under a file's path and made of the same; undefined where none is whole. */
  async find(file: string, madeOf: string): Promise<DrawnPage | undefined> {
    const name = this.#nameOf(file);
    const found = await readFile(join(this.#folder, name), 'utf8').catch(() => '');
    const [hash = '', head = ''] = found.split('\n', 2);
    const rest = found.slice(hash.length + 1);
    if (hash === '' || sha256(rest) !== hash) return undefined;
    const { reads, record, isEmpty, ...kept } = JSON.parse(head) as Head;
    if (kept.madeOf !== madeOf) return undefined;
    return { reads, record, text: isEmpty ? undefined : rest.slice(head.length + 1) };
  }

  /** Keeps a page; under another name first, as a build that is killed must leave no half of it. */
  async keep(file: string, madeOf: string, { reads, record, text }: DrawnPage): Promise<void> {
    const head: Head = { madeOf, reads, record, isEmpty: text === undefined };
    const rest = `${JSON.stringify(head)}\n${text ?? ''}`;
    const target = join(this.#folder, this.#nameOf(file));
    const unfinished = `${target}-${randomUUID()}`;
    await writeFile(unfinished, `${sha256(rest)}\n${rest}`);
    await rename(unfinished, target);
  }

  /** Removes the pages that this build did not ask for, and the states that were not built for long. */
  async clean(): Promise<void> {
    for (const name of await readdir(this.#folder)) {
      if (!this.#named.has(name)) await rm(join(this.#folder, name), { force: true });
    }
    const folders = await Promise.all(
      (await readdir(this.#store)).map(async (name) => {
        const folder = join(this.#store, name);
        return { folder, used: (await stat(folder)).mtimeMs };
      }),
    );
    for (const { folder } of folders.sort((a, b) => b.used - a.used).slice(keptStates)) {
      await rm(folder, { recursive: true, force: true });
    }
  }

  #nameOf(file: string): string {
    const name = sha256(file);
    this.#named.add(name);
    return name;
  }
}

interface Head extends Pick<DrawnPage, 'reads' | 'record'> {
  madeOf: string;
  isEmpty: boolean;
}
