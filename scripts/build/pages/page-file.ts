import { hashOfContent } from '../built-files.ts';
import type { DrawnPage } from './page-drawer.ts';

/** What stands in a kept page's second line. */
interface Head extends Pick<DrawnPage, 'reads'> {
  /** A digest of what its `getStaticPaths` handed it. */
  madeOf: string;
  /** The SHA-256 of its content in hex; undefined where there is none. */
  hash?: string;
}

/** A drawn page with what it was made of. */
export type PageToKeep = DrawnPage & Pick<Head, 'madeOf'>;

/** A drawn page as it was kept. */
export type KeptPage = PageToKeep & Pick<Head, 'hash'>;

const lineEnd = 10;

/**
 * A drawn page as one file, made by the thread that drew it: the hash of all that follows, what it
 * was made of, the record for the index, each on a line, then its content. The bytes are in a buffer
 * of their own, so that a thread can hand them on without a copy.
 */
export function packPage({ madeOf, reads, record, content }: PageToKeep): Uint8Array<ArrayBuffer> {
  const head: Head = { madeOf, reads, ...(content && { hash: hashOfContent(content) }) };
  const lines = Buffer.from(`${JSON.stringify(head)}\n${record}\n`);
  const rest = Buffer.concat([lines, content ?? Buffer.alloc(0)]);
  const hash = Buffer.from(`${hashOfContent(rest)}\n`);
  const bytes = new Uint8Array(hash.length + rest.length);
  bytes.set(hash);
  bytes.set(rest, hash.length);
  return bytes;
}

/** The page in a file; undefined where the file is cut short or is none. */
export function openPage(file: Uint8Array<ArrayBuffer>): KeptPage | undefined {
  const hashEnd = file.indexOf(lineEnd);
  const rest = Buffer.from(file.buffer, file.byteOffset, file.byteLength).subarray(hashEnd + 1);
  if (hashEnd < 0 || Buffer.from(file.subarray(0, hashEnd)).toString() !== hashOfContent(rest)) {
    return undefined;
  }
  const headEnd = rest.indexOf(lineEnd);
  const recordEnd = rest.indexOf(lineEnd, headEnd + 1);
  const head = JSON.parse(rest.toString('utf8', 0, headEnd)) as Head;
  return {
    ...head,
    record: rest.toString('utf8', headEnd + 1, recordEnd),
    content: head.hash === undefined ? undefined : rest.subarray(recordEnd + 1),
  };
}
