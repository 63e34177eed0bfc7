import { hash } from 'node:crypto';
import type { FileKind } from './content-file.ts';
import { readBytes } from './content-tree.ts';
import { judgeFile } from './judge-file.ts';
import type { Kept } from './kept-results.ts';
import type { Surroundings } from './surroundings.ts';

/** What is told of a file below a project's root, with the hash of its bytes; nothing if it is not there. */
export function judgeOnDisk(root: string, kind: FileKind, around: Surroundings): Kept[] {
  const bytes = readBytes(root, kind);
  return bytes ? [{ ...judgeFile(kind, bytes, around), bytes: digestOf(bytes) }] : [];
}

/** The hash by which a file's bytes are known again. */
export function digestOf(bytes: Buffer): string {
  return hash('sha256', bytes, 'base64url');
}
