/** A value of CBOR (RFC 8949), as far as Pagefind's files use it. */
export type CborValue = number | string | CborValue[];

/** The value that bytes hold; throws on any type or length that Pagefind's files do not use. */
export function decodeCbor(bytes: Buffer): CborValue {
  let place = 0;
  const readNumber = (short: number): number => {
    if (short < 24) return short;
    const length = 2 ** (short - 24);
    if (length > 4) throw new Error(`search index: CBOR length ${short}`);
    place += length;
    return bytes.readUIntBE(place - length, length);
  };
  const readValue = (): CborValue => {
    const head = bytes.readUInt8(place);
    place += 1;
    const number = readNumber(head & 31);
    switch (head >> 5) {
      case 0:
        return number;
      case 1:
        return -1 - number;
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

/** The bytes of a value, which `decodeCbor` reads back. */
export function encodeCbor(value: CborValue): Buffer {
  const bytes: number[] = [];
  const writeHead = (type: number, number: number): void => {
    if (number < 24) {
      bytes.push((type << 5) | number);
      return;
    }
    const length = number < 0x100 ? 1 : number < 0x1_0000 ? 2 : 4;
    bytes.push((type << 5) | (24 + Math.log2(length)));
    for (let left = length - 1; left >= 0; left -= 1) bytes.push((number >>> (8 * left)) & 255);
  };
  const write = (part: CborValue): void => {
    if (typeof part === 'number') {
      if (part < 0) writeHead(1, -1 - part);
      else writeHead(0, part);
    } else if (typeof part === 'string') {
      const text = Buffer.from(part);
      writeHead(3, text.length);
      bytes.push(...text);
    } else {
      writeHead(4, part.length);
      for (const each of part) write(each);
    }
  };
  write(value);
  return Buffer.from(bytes);
}
