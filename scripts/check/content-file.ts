import { isUtf8 } from 'node:buffer';
import type { z } from 'astro/zod';
import {
  readFrontmatter,
  readYaml,
  unreadable,
  type ReadFile,
} from '../../src/content-files/frontmatter.ts';
import { optionalSettings } from '../../src/content-files/content-schemas.ts';
import { schemaIssues } from '../../src/content-files/schema-issues.ts';

/** A place in a file; line and column count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** A file of `content/` as the rules see it. */
export interface ContentFile extends ReadFile {
  /** Path from the project's root, with `/`. */
  path: string;
  /** The whole text, without a byte order mark; '' where the bytes are not text. */
  text: string;
  /** The collection, or the name of a list or settings file. */
  collection: string;
  /** The entry's id within its collection; '' for lists and settings. */
  id: string;
  schema: z.ZodType;
  /** Bytes that are not UTF-8 as they should be. */
  damage?: Damage;
  /** The line and column of a place in the text. */
  placeOf: (offset: number) => Place;
}

/** What is wrong with a file's bytes. */
export type Damage =
  | { kind: 'byte-order-mark' }
  | { kind: 'utf-16' }
  | { kind: 'office-document' }
  | ({ kind: 'invalid-byte'; offset: number; byte: number } & Place);

/** What a file's path says of it. */
export interface FileKind {
  path: string;
  collection: string;
  id: string;
  schema: z.ZodType;
}

/** A content file from its bytes. Bytes that are not UTF-8 give an empty file with its `damage`. */
export function contentFile(kind: FileKind, bytes: Buffer): ContentFile {
  const damage = damageOf(bytes);
  const start = damage?.kind === 'byte-order-mark' ? 3 : 0;
  const broken = damage !== undefined && start === 0;
  const text = broken ? '' : bytes.toString('utf8', start);
  const read = broken ? unreadable([]) : kind.id === '' ? readYaml(text) : readFrontmatter(text);
  return {
    ...kind,
    ...(isEmpty(read) ? emptyFile(kind, read) : read),
    text,
    ...(damage && { damage }),
    placeOf: placesOf(text),
  };
}

function isEmpty({ data }: ReadFile): boolean {
  return typeof data === 'object' && data !== null && Object.keys(data).length === 0;
}

/** A file without a field is told of once, and not at each field and each name that it lacks. */
function emptyFile({ path, schema }: FileKind, read: ReadFile): ReadFile {
  if (path.replace('content/', '') in optionalSettings) return read;
  const needed = schemaIssues(schema, {}).flatMap(({ path: [key] }) => key ?? []);
  const fields = needed.length > 0 ? `; নতুন করে লিখলে এই ঘরগুলো লাগবে: ${needed.join(', ')}` : '';
  return unreadable([
    {
      line: 1,
      column: 1,
      found: 'ফাইলটিতে কোনো ঘর নেই',
      fix: `আগের লেখা ফিরিয়ে আনুন (GitHub এ ফাইলটির History থেকে)${fields}`,
    },
  ]);
}

function damageOf(bytes: Buffer): Damage | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return isUtf8(bytes) ? { kind: 'byte-order-mark' } : invalidByte(bytes);
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { kind: 'utf-16' };
  }
  // Without a mark UTF-16 is told by the empty halves of the first two letters, which are “---”.
  if ((bytes[0] === 0 && bytes[2] === 0) || (bytes[1] === 0 && bytes[3] === 0)) {
    return { kind: 'utf-16' };
  }
  // Word, Excel and OpenDocument files are ZIP archives; Word's were once compound files.
  if (['504b0304', 'd0cf11e0'].includes(bytes.toString('hex', 0, 4))) {
    return { kind: 'office-document' };
  }
  return isUtf8(bytes) ? undefined : invalidByte(bytes);
}

function invalidByte(bytes: Buffer): Damage {
  // The longest good beginning: good up to `low`, bad at `high`.
  let low = 0;
  let high = bytes.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isUtf8(wholeCharacters(bytes, middle))) low = middle;
    else high = middle;
  }
  const before = wholeCharacters(bytes, low);
  const offset = before.length;
  const lines = before.toString('utf8').split('\n');
  return {
    kind: 'invalid-byte',
    offset,
    byte: bytes[offset] ?? 0,
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
  };
}

/** The bytes before `end`, less the beginning of a character that `end` cuts. */
function wholeCharacters(bytes: Buffer, end: number): Buffer {
  let start = end;
  while (start > 0 && end - start < 3 && ((bytes[start - 1] ?? 0) & 0xc0) === 0x80) start -= 1;
  const lead = bytes[start - 1] ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
  return start > 0 && length > end - start + 1
    ? bytes.subarray(0, start - 1)
    : bytes.subarray(0, end);
}

function placesOf(text: string): (offset: number) => Place {
  let starts: number[] | undefined;
  return (offset) => {
    if (!starts) {
      starts = [0];
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    }
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
