import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** One page to read: a file, or an address to fetch. */
export interface Input {
  name: string;
  read: () => Promise<Uint8Array>;
  address?: string;
}

const pageFile = /\.(?:html?|xhtml|txt|pdf|aspx|php)$/iu;

/** The pages that a file, a folder or an address means; a folder's in the order of their names. */
export async function findInputs(what: string): Promise<Input[]> {
  if (/^https?:\/\//iu.test(what))
    return [{ name: what, address: what, read: () => fetchPage(what) }];
  if (!(await stat(what)).isDirectory()) return [fileInput(what)];
  const entries = await readdir(what, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && pageFile.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : 1))
    .map(fileInput);
}

const fileInput = (path: string): Input => ({ name: path, read: () => readFile(path) });

const patience = 60_000;

async function fetchPage(address: string): Promise<Uint8Array> {
  const response = await fetch(address, {
    signal: AbortSignal.timeout(patience),
    redirect: 'follow',
  });
  if (!response.ok) throw new Error(`import: ${address} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
