import { crc32, inflateRawSync } from 'node:zlib';

/** The files of a ZIP archive by path; throws where a checksum is wrong. */
export function unzip(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const count = archive.readUInt16LE(end + 10);
  let place = archive.readUInt32LE(end + 16);
  const files = new Map<string, Buffer>();
  for (let index = 0; index < count; index += 1) {
    const [sum, packed] = [archive.readUInt32LE(place + 16), archive.readUInt32LE(place + 20)];
    const nameLength = archive.readUInt16LE(place + 28);
    const start = archive.readUInt32LE(place + 42);
    const path = archive.toString('utf8', place + 46, place + 46 + nameLength);
    const body = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
    const content = inflateRawSync(archive.subarray(body, body + packed));
    if (crc32(content) !== sum) throw new Error(`zip: wrong checksum of ${path}`);
    files.set(path, content);
    place += 46 + nameLength;
  }
  return files;
}
