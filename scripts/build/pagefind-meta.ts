import { gunzipSync } from 'node:zlib';

/** With these bytes Pagefind marks each file, before its own content. */
const fileMark = 'pagefind_dcd';

/** A value of CBOR (RFC 8949), as far as Pagefind's files use it. */
type Value = number | string | Value[];

/** The content of one of Pagefind's files; throws where the file is not marked as one. */
export function readPagefindFile(file: Uint8Array): Buffer {
  const content = gunzipSync(file);
  if (content.subarray(0, fileMark.length).toString() !== fileMark) {
    throw new Error('search index: not a file of Pagefind');
  }
  return content.subarray(fileMark.length);
}

/**
 * The index files that Pagefind's meta file names, in the order of their words, each with its last
 * word. The file holds the version, the pages, then of each index file its first and last word and
 * its name.
 */
export function readIndexFiles(meta: Uint8Array): [last: string, file: string][] {
  const [, , files] = decode(readPagefindFile(meta)) as [string, Value[], unknown];
  if (!Array.isArray(files)) throw new Error('search index: no index files in the meta file');
  return files.map((file) => {
    const [, last, name] = file as [string, string, string];
    if (typeof last !== 'string' || typeof name !== 'string') {
      throw new Error('search index: unknown form of the meta file');
    }
    return [last, `${name}.pf_index`];
  });
}

function decode(bytes: Buffer): Value {
  let place = 0;
  const readNumber = (short: number): number => {
    if (short < 24) return short;
    const length = 2 ** (short - 24);
    if (length > 4) throw new Error(`search index: CBOR length ${short}`);
    place += length;
    return bytes.readUIntBE(place - length, length);
  };
  const readValue = (): Value => {
    const head = bytes.readUInt8(place);
    place += 1;
    const number = readNumber(head & 31);
    switch (head >> 5) {
      case 0:
        return number;
      case 3:
        place += number;
        return bytes.toString('utf8', place - number, place);
      case 4:
        return Array.from({ length: number }, readValue);
      default:
        throw new Error(`search index: CBOR type ${head >> 5}`);
    }
  };
  return readValue();
}
