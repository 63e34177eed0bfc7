import { fileKind } from './entry-file.ts';

/** A content folder that the browser may read and write. */
export interface ContentFolder {
  /** The text of each file that a form is made for, by its path below `content/`. */
  files: Map<string, string>;
  /** The word lists that the content check reads, by their files' names below `words/`. */
  wordLists: ReadonlyMap<string, string>;
  /** The text as it stands on the disk now; undefined where there is no such file. */
  read(path: string): Promise<string | undefined>;
  /** Writes a file whole: the browser puts it in place only when all of it is written. */
  write(path: string, text: string): Promise<void>;
}

/** Whether the browser can open a folder: Chromium on a computer can. */
export function canOpenFolder(): boolean {
  return 'showDirectoryPicker' in window;
}

/** Opens a project's `content/`, or a folder that holds it; undefined where it is neither. */
export async function openContentFolder(
  chosen: FileSystemDirectoryHandle,
): Promise<ContentFolder | undefined> {
  const folder = (await child(chosen, 'content')) ?? chosen;
  const files = new Map<string, string>();
  await readInto(files, folder, '', (path) => fileKind(path) !== undefined);
  if (files.size === 0) return undefined;
  const wordLists = new Map<string, string>();
  const words = await child(folder, 'words');
  if (words) await readInto(wordLists, words, '', (path) => path.endsWith('.yaml'));
  return {
    files,
    wordLists,
    read: async (path) => {
      const handle = await fileAt(folder, path, false);
      return handle && (await handle.getFile()).text();
    },
    write: async (path, text) => {
      const handle = await fileAt(folder, path, true);
      if (!handle) throw new Error(`admin: no place for ${path}`);
      const stream = await handle.createWritable();
      try {
        await stream.write(text);
        await stream.close();
      } catch (error) {
        // Leaves nothing of it beside the file.
        await stream.abort().catch(() => undefined);
        throw error;
      }
      files.set(path, text);
    },
  };
}

async function child(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<FileSystemDirectoryHandle | undefined> {
  return folder.getDirectoryHandle(name).catch(absent);
}

async function readInto(
  files: Map<string, string>,
  folder: FileSystemDirectoryHandle,
  above: string,
  isWanted: (path: string) => boolean,
): Promise<void> {
  for await (const [name, handle] of folder.entries()) {
    const path = above + name;
    if (handle.kind === 'directory') {
      await readInto(files, handle, `${path}/`, isWanted);
    } else if (isWanted(path)) {
      files.set(path, await (await handle.getFile()).text());
    }
  }
}

async function fileAt(
  folder: FileSystemDirectoryHandle,
  path: string,
  create: boolean,
): Promise<FileSystemFileHandle | undefined> {
  const names = path.split('/');
  const last = names.pop() ?? '';
  let here = folder;
  for (const name of names) {
    const next = await here.getDirectoryHandle(name, { create }).catch(absent);
    if (!next) return undefined;
    here = next;
  }
  return here.getFileHandle(last, { create }).catch(absent);
}

function absent(error: unknown): undefined {
  if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
  throw error;
}
