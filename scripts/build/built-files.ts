import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FormerFiles } from './former-files.ts';

/** The SHA-256 of a content in hex. */
export const hashOfContent = (content: Uint8Array | string) => hash('sha256', content, 'hex');

/**
 * The folder that a build fills. It knows what each file holds, so that none is read to be hashed; and
 * a file that the site before this one holds too is not written again.
 */
export class BuiltFiles {
  readonly folder: string;
  readonly #former: FormerFiles;
  readonly #hashes = new Map<string, string>();
  readonly #folders = new Set<string>();

  constructor(folder: string, former = new FormerFiles()) {
    this.folder = folder;
    this.#former = former;
  }

  /** Writes a new file; throws (`EEXIST`) where one stands. */
  write(path: string, content: Uint8Array | string): void {
    this.put(path, hashOfContent(content), () => content);
  }

  /** As `write`, of a content whose hash is known and which is made only where it is needed. */
  put(path: string, contentHash: string, content: () => Uint8Array | string): void {
    const target = this.#place(path);
    if (!this.#former.take(path, contentHash, target)) {
      writeFileSync(target, content(), { flag: 'wx' });
    }
    this.#hashes.set(path, contentHash);
  }

  /**
   * Takes a file over from the site before, where `source`, of which it is made, holds there what it
   * holds here. False where it must be made.
   */
  takeOver(path: string, source: string): boolean {
    const former = this.#former.hashOf(path);
    if (former === undefined || this.#former.hashOf(source) !== this.hashOf(source)) return false;
    if (!this.#former.take(path, former, this.#place(path))) return false;
    this.#hashes.set(path, former);
    return true;
  }

  /** The SHA-256 in hex of a file, also of one that others wrote, which must not change after. */
  hashOf(path: string): string {
    let found = this.#hashes.get(path);
    if (found === undefined) {
      found = hashOfContent(readFileSync(join(this.folder, path)));
      this.#hashes.set(path, found);
    }
    return found;
  }

  /** What is known of the files, by path. */
  get hashes(): ReadonlyMap<string, string> {
    return this.#hashes;
  }

  /** The full path of a file, with its folder made. */
  #place(path: string): string {
    const target = join(this.folder, path);
    const folder = dirname(target);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    return target;
  }
}
