import { linkSync, rmSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What a build noted of a file that it left: its SHA-256 in hex, and by what a later change shows. */
export type FileNote = [hash: string, bytes: number, changedMs: number];

/** The notes of the last build, as they are kept. */
interface Notes {
  /** The folder that it left. */
  folder: string;
  /** Of another Node, compressed files may be others. */
  node: string;
  files: Record<string, FileNote>;
}

/**
 * The files of a built folder as the build that left them noted them. Of those that nobody has touched
 * since, as size and time of change say (so Git tells it too), the content is known without reading it.
 */
export class FormerFiles {
  readonly #folder: string;
  readonly #files: Readonly<Record<string, FileNote>>;

  constructor(folder = '', files: Readonly<Record<string, FileNote>> = {}) {
    this.#folder = folder;
    this.#files = files;
  }

  /** The files of `folder` by the notes in a file; none where the last build left another folder. */
  static async read(file: string, folder: string): Promise<FormerFiles> {
    const notes = await readNotes(file);
    const isOfThis = notes?.folder === folder && notes.node === process.version;
    return new FormerFiles(folder, isOfThis ? notes.files : {});
  }

  /** The hash of what a file held; undefined where there was none. */
  hashOf(path: string): string | undefined {
    return this.#files[path]?.[0];
  }

  /**
   * Gives a file that held what a hash tells a second name, `target`, which costs neither reading nor
   * writing. False where there is none, where it was changed since, or where the disk has no second names.
   */
  take(path: string, hash: string, target: string): boolean {
    const note = this.#files[path];
    if (note?.[0] !== hash) return false;
    try {
      linkSync(join(this.#folder, path), target);
    } catch {
      // Whoever asked writes it anew, and is told there what is wrong with the disk.
      return false;
    }
    // Not before: another build may have put its folder there in between.
    const { size, mtimeMs } = statSync(target);
    if (size === note[1] && mtimeMs === note[2]) return true;
    rmSync(target);
    return false;
  }
}

async function readNotes(file: string): Promise<Notes | undefined> {
  const written = await readFile(file, 'utf8').catch(() => undefined);
  return written === undefined ? undefined : (JSON.parse(written) as Notes);
}

/** Notes what a build left in a folder, for the next one. */
export async function noteFiles(
  file: string,
  folder: string,
  hashes: ReadonlyMap<string, string>,
): Promise<void> {
  const files: Notes['files'] = {};
  for (const [path, hash] of hashes) {
    const found = statSync(join(folder, path), { throwIfNoEntry: false });
    if (found) files[path] = [hash, found.size, found.mtimeMs];
  }
  const unfinished = `${file}-${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(
    unfinished,
    JSON.stringify({ folder, node: process.version, files } satisfies Notes),
  );
  await rename(unfinished, file);
}
