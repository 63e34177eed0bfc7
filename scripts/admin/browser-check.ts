import type { FullCheck } from '../../src/admin/full-check.ts';
import { checkTree } from '../check/check-tree.ts';
import { contentFile } from '../check/content-file.ts';
import { contentTree, kindOf } from '../check/content-tree.ts';
import { takeWordLists } from './node-in-browser.ts';

/** The content check as it is, over files that the browser has read. */
const check: FullCheck = (files, path, wordLists) => {
  takeWordLists(wordLists);
  const read = [...files].flatMap(([name, text]) => {
    const kind = kindOf(`content/${name}`);
    return kind ? [contentFile(kind, bytesOf(text))] : [];
  });
  const { problems } = checkTree(contentTree(read), new Set([`content/${path}`]));
  return problems.map(({ level, line, found, fix }) => ({ level, line, found, fix }));
};
Object.assign(globalThis, { checkContentFolder: check });

/** A text as the bytes that the check takes, which Node calls a Buffer. */
function bytesOf(text: string): Buffer {
  const bytes = new TextEncoder().encode(text);
  const decoder = new TextDecoder();
  return Object.assign(bytes, {
    toString: (_encoding: string, start = 0) => decoder.decode(bytes.subarray(start)),
  }) as unknown as Buffer;
}
