import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere } from '../read-if-there.ts';
import { openPage, type KeptPage } from './page-file.ts';

/** How many states of code and settings keep their pages: those of a few branches or build dates. */
const keptStates = 4;
const hour = 3_600_000;
const day = 24 * hour;

/**
 * Pages of earlier builds, kept below a folder for one state of everything but the content. A
 * page's file says what the page read: whoever takes it looks first whether the content still says
 * the same.
 */
export class PageCache {
  readonly #folder: string;
  readonly #store: string;
  readonly #named = new Set<string>();
  readonly #kept: Set<string>;

  constructor(store: string, state: string) {
    this.#store = store;
    this.#folder = join(store, state);
    mkdirSync(this.#folder, { recursive: true });
    this.#kept = new Set(readdirSync(this.#folder));
  }

  /** The page last kept under a file's path and made of the same; undefined where none is whole. */
  find(file: string, madeOf: string): KeptPage | undefined {
    const name = this.#nameOf(file);
    // To ask the disk for what is not there takes longer than to read what is.
    const kept = this.#kept.has(name) ? readIfThere(join(this.#folder, name)) : undefined;
    const page = kept && openPage(kept);
    return page?.madeOf === madeOf ? page : undefined;
  }

  /** Keeps a page's file for the builds after this one; of a build that is killed half a file is told by its hash. */
  keep(file: string, packed: Uint8Array): void {
    const name = this.#nameOf(file);
    writeFileSync(join(this.#folder, name), packed);
    this.#kept.add(name);
  }

  /**
   * Removes pages that this build did not ask for and states that were not built for long. A build
   * beside this one may be using what is younger; what it lacks after all it draws anew.
   */
  async clean(now = Date.now()): Promise<void> {
    await utimes(this.#folder, now / 1000, now / 1000);
    for (const name of await readdir(this.#folder)) {
      const page = join(this.#folder, name);
      if (!this.#named.has(name) && (await ageOf(page, now)) > day) await rm(page, { force: true });
    }
    const states = await Promise.all(
      (await readdir(this.#store)).map(async (name) => {
        const folder = join(this.#store, name);
        return { folder, age: await ageOf(folder, now) };
      }),
    );
    for (const { folder, age } of states.sort((a, b) => a.age - b.age).slice(keptStates)) {
      if (age > hour) await rm(folder, { recursive: true, force: true });
    }
  }

  #nameOf(file: string): string {
    const name = createHash('sha256').update(file).digest('base64url');
    this.#named.add(name);
    return name;
  }
}

/** Milliseconds since something was written; 0 where it has gone meanwhile. */
async function ageOf(path: string, now: number): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  return found ? now - found.mtimeMs : 0;
}
