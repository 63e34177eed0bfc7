import { readFileSync } from 'node:fs';

function readEscapes(cell: string): string {
  return cell.replace(/\\u([0-9A-F]{4})/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

/** The rows of a word table; `\u` escapes in it stand for characters that must not be seen raw. */
export function readWordTable(name: string): string[][] {
  const file = new URL(`../../fixtures/bangla/${name}.tsv`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.split('\t').map(readEscapes));
}
