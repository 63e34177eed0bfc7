/** A file's bytes as text, with the number of characters that could not be read. */
export interface Decoded {
  text: string;
  broken: number;
}

/** How PDF, ZIP with Word's newer files, PNG, JPEG, Word's older files and GIF begin. */
const otherFiles = /^(?:%PDF|PK\P{L}|\u0089PNG|ÿØÿ|ÐÏ|GIF8)/u;

/** Undefined where the bytes are no text at all, such as a PDF or a picture. */
export function decodePage(bytes: Uint8Array): Decoded | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded('utf-16be', bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  if (otherFiles.test(start) || start.includes('\0')) return undefined;
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]{2,20})/iu.exec(start)?.[1]?.toLowerCase();
  const utf8 = decoded('utf-8', bytes);
  // Portals name other encodings and send UTF-8; only where UTF-8 fails is the page believed.
  if (utf8.broken === 0 || !named || /^utf-?8$/u.test(named)) return utf8;
  try {
    return decoded(named, bytes);
  } catch {
    // An encoding that nobody knows.
    return utf8;
  }
}

function decoded(encoding: string, bytes: Uint8Array): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, broken: text.split('\uFFFD').length - 1 };
}
