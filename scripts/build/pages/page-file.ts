import { createHash } from 'node:crypto';
import type { DrawnPage } from './page-drawer.ts';

/** What stands in a kept page's second line. */
interface Head extends Pick<DrawnPage, 'reads'> {
  /** A digest of what its `getStaticPaths` handed it. */
  madeOf: string;
  isEmpty: boolean;
}

/** A drawn page as it was kept, with what it was made of. */
export type KeptPage = DrawnPage & Pick<Head, 'madeOf'>;

const lineEnd = 10;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64url');

/**
 * A drawn page as one file, made by the thread that drew it: the hash of all that follows, what it
 * was made of, the record for the index, each on a line, then its content. The bytes are in a buffer
 * of their own, so that a thread can hand them on without a copy.
 */
export function packPage({ madeOf, reads, record, content }: KeptPage): Uint8Array<ArrayBuffer> {
  const head: Head = { madeOf, reads, isEmpty: content === undefined };
  const lines = Buffer.from(`${JSON.stringify(head)}\n${record}\n`);
  const rest = Buffer.concat([lines, content ?? Buffer.alloc(0)]);
  const hash = Buffer.from(`${sha256(rest)}\n`);
  const bytes = new Uint8Array(hash.length + rest.length);
  bytes.set(hash);
  bytes.set(rest, hash.length);
  return bytes;
}

/** The page in a file; undefined where the file is cut short or is none. */
export function openPage(file: Uint8Array<ArrayBuffer>): KeptPage | undefined {
  const hashEnd = file.indexOf(lineEnd);
  const rest = Buffer.from(file.buffer, file.byteOffset, file.byteLength).subarray(hashEnd + 1);
  if (hashEnd < 0 || Buffer.from(file.subarray(0, hashEnd)).toString() !== sha256(rest)) {
    return undefined;
  }
  const headEnd = rest.indexOf(lineEnd);
  const recordEnd = rest.indexOf(lineEnd, headEnd + 1);
  const { madeOf, reads, isEmpty } = JSON.parse(rest.toString('utf8', 0, headEnd)) as Head;
  return {
    madeOf,
    reads,
    record: rest.toString('utf8', headEnd + 1, recordEnd),
    content: isEmpty ? undefined : rest.subarray(recordEnd + 1),
  };
}
