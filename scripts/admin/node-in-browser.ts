import misspellings from '../../content/words/misspellings.yaml?raw';
import oftenMisspelt from '../../content/words/often-misspelt.yaml?raw';
import places from '../../content/words/places.tsv?raw';
import timeBound from '../../content/words/time-bound.yaml?raw';

/** The word lists, by their files' names: all that the rules read from the disk. */
const wordFiles: Readonly<Record<string, string>> = {
  'misspellings.yaml': misspellings,
  'often-misspelt.yaml': oftenMisspelt,
  'places.tsv': places,
  'time-bound.yaml': timeBound,
};

/** A word list's text, in the place of Node's own. */
export function readFileSync(path: string): string {
  const text = wordFiles[path.split('/').at(-1) ?? ''];
  if (text === undefined) throw new Error(`check in the browser: no file ${path}`);
  return text;
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
