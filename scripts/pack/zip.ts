import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive. */
export interface ZipEntry {
  /** ASCII, with `/`. */
  path: string;
  content: Buffer;
}

const deflated = 8;
const needsVersion = 20;
/** The first day that the format can write. */
const firstYear = 1980;

/**
 * A ZIP archive (APPNOTE 6.3, without ZIP64) of files in the given order, all dated midnight of one
 * day `YYYY-MM-DD`: the same files on the same day give the same bytes.
 */
export function makeZip(entries: readonly ZipEntry[], date: string): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content } of entries) {
    const packed = deflateRawSync(content, { level: 9 });
    const name = Buffer.from(path, 'ascii');
    const facts = factsOf(content, packed, name, date);
    const local = Buffer.concat([number(0x04034b50, 4), facts, name]);
    directory.push(
      Buffer.concat([number(0x02014b50, 4), number(needsVersion, 2), facts]),
      // No comment, first disk, no attributes of the writer's system.
      Buffer.concat([number(0, 2), number(0, 2), number(0, 2), number(0, 4), number(offset, 4)]),
      name,
    );
    parts.push(local, packed);
    offset += local.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.concat([
    number(0x06054b50, 4),
    number(0, 4),
    number(entries.length, 2),
    number(entries.length, 2),
    number(listed.length, 4),
    number(offset, 4),
    number(0, 2),
  ]);
  return Buffer.concat([...parts, listed, end]);
}

/** What stands alike before a file and in the directory at the end. */
function factsOf(content: Buffer, packed: Buffer, name: Buffer, date: string): Buffer {
  return Buffer.concat([
    number(needsVersion, 2),
    number(0, 2),
    number(deflated, 2),
    number(0, 2),
    number(dayNumber(date), 2),
    number(crc32(content), 4),
    number(packed.length, 4),
    number(content.length, 4),
    number(name.length, 2),
    number(0, 2),
  ]);
}

function dayNumber(date: string): number {
  const [year = firstYear, month = 1, day = 1] = date.split('-').map(Number);
  return year < firstYear ? 33 : ((year - firstYear) << 9) | (month << 5) | day;
}

function number(value: number, bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}
