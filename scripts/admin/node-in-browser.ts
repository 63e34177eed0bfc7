import places from '../../content/words/places.tsv?raw';

/** All that the rules read from the disk, by the files' names: the gazetteer, and what was taken. */
const wordFiles = new Map([['places.tsv', places]]);

/** Takes the word lists of the folder that the editor has open; where one is not there, it is empty. */
export function takeWordLists(lists: ReadonlyMap<string, string>): void {
  for (const [name, text] of lists) wordFiles.set(name, text);
}

/** A word list's text, in the place of Node's own. */
export function readFileSync(path: string): string {
  return wordFiles.get(path.split('/').at(-1) ?? '') ?? '';
}

/** Parts of a path as one, in the place of Node's own. */
export const join = (...parts: readonly string[]): string => parts.join('/');

/** A browser gives a file as text: what was no text is found by the check on a disk. */
export const isUtf8 = (): boolean => true;

/** What reads folders and history is never called: the browser has read the folder itself. */
function notHere(): never {
  throw new Error('check in the browser: asked for the disk');
}
export const promisify = () => notHere;
export const execFile = notHere;
export const readFile = notHere;
export const readdir = notHere;
export const stat = notHere;
export const relative = notHere;
export const fileURLToPath = notHere;
export const sep = '/';
