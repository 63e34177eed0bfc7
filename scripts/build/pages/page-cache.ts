import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPage, type KeptPage } from './page-file.ts';

/** How many states of code and settings keep their pages: those of a few branches or build dates. */
const keptStates = 4;

/**
 * Pages of earlier builds, kept below a folder for one state of everything but the content. A
 * page's file says what the page read: whoever takes it looks first whether the content still says
 * the same.
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
  async find(file: string, madeOf: string): Promise<KeptPage | undefined> {
    const kept = await readFile(join(this.#folder, this.#nameOf(file))).catch(() => undefined);
    const page = kept && openPage(kept);
    return page?.madeOf === madeOf ? page : undefined;
  }

  /** Keeps a page's file; under another name first, as a build that is killed must leave no half of it. */
  async keep(file: string, packed: Uint8Array): Promise<void> {
    const target = join(this.#folder, this.#nameOf(file));
    const unfinished = `${target}-${randomUUID()}`;
    await writeFile(unfinished, packed);
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
    const name = createHash('sha256').update(file).digest('base64url');
    this.#named.add(name);
    return name;
  }
}
