import { inflateSync } from 'node:zlib';

/** One page of a PDF file as a reader of it gets it. */
export interface PdfPage {
  /** Width and height in points. */
  size: [width: number, height: number];
  /** Its text in the order of drawing, without white space, in NFC. */
  text: string;
}

/**
 * The pages of a PDF file that Chromium wrote. It knows what Chromium uses of ISO 32000-1: objects
 * outside object streams, hexadecimal strings, `ToUnicode` tables (9.10.3), and `ActualText` where
 * several letters became one shape (14.9.4), as in Bangla.
 */
export function readPdf(file: Buffer): PdfPage[] {
  const objects = readObjects(file);
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/u.test(head));
  return pages.map(({ head }) => {
    const [, box = ''] = /\/MediaBox \[0 0 ([\d. ]+)\]/u.exec(head) ?? [];
    const [width = 0, height = 0] = box.split(' ').map(Number);
    const [, contents = ''] = /\/Contents (\d+) 0 R/u.exec(head) ?? [];
    const [, fonts = ''] = /\/Font <<([^>]*)>>/u.exec(head) ?? [];
    const tables = new Map(
      [...fonts.matchAll(/\/(F\d+) (\d+) 0 R/gu)].map(([, name = '', id = '']) => [
        name,
        readFont(objects, id),
      ]),
    );
    return {
      size: [width, height],
      text: readText(objects.get(contents)?.stream ?? '', tables)
        .normalize('NFC')
        .replace(/\s/gu, ''),
    };
  });
}

interface PdfObject {
  head: string;
  stream: string;
}

function readObjects(file: Buffer): Map<string, PdfObject> {
  const text = file.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const match of text.matchAll(/^(\d+) 0 obj\s([\s\S]*?)endobj/gmu)) {
    const [whole, id = '', body = ''] = match;
    const [head = ''] = body.split('stream', 1);
    const start = whole.indexOf('stream');
    const data = /\/FlateDecode/u.test(head) && start > 0 ? match.index + start + 7 : undefined;
    objects.set(id, { head, stream: data === undefined ? '' : inflate(file, data) });
  }
  return objects;
}

function inflate(file: Buffer, start: number): string {
  const first = file[start - 1] === 13 ? start + 1 : start;
  return inflateSync(file.subarray(first)).toString('latin1');
}

interface FontTable {
  /** Hexadecimal digits of a glyph's code. */
  digits: number;
  letters: Map<number, string>;
}

function readFont(objects: Map<string, PdfObject>, id: string): FontTable {
  const [, table = ''] = /\/ToUnicode (\d+) 0 R/u.exec(objects.get(id)?.head ?? '') ?? [];
  const map = objects.get(table)?.stream ?? '';
  const [, space = '0000'] = /begincodespacerange\s*<([0-9A-F]+)>/u.exec(map) ?? [];
  const letters = new Map<number, string>();
  for (const [, lines = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/gu)) {
    for (const [, code = '', value = ''] of lines.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)>/gu)) {
      letters.set(Number.parseInt(code, 16), fromUtf16(value));
    }
  }
  for (const [, lines = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/gu)) {
    const ranges = lines.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]+)>/gu);
    for (const [, from = '', to = '', value = ''] of ranges) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code += 1) {
        letters.set(code, String.fromCharCode(Number.parseInt(value, 16) + code - first));
      }
    }
  }
  return { digits: space.length, letters };
}

function readText(content: string, fonts: ReadonlyMap<string, FontTable>): string {
  const parts =
    /\/ActualText <(?<actual>[0-9A-F]*)>\s*>>\s*BDC|(?<open>BDC|BMC)\b|(?<close>EMC)\b|\/(?<font>F\d+) [\d.]+ Tf|<(?<shown>[0-9A-F]*)>\s*Tj/gu;
  // Whether the glyphs of each open part are told by an `ActualText` around them.
  const told: boolean[] = [];
  let font: FontTable | undefined;
  let text = '';
  for (const { groups = {} } of content.matchAll(parts)) {
    if (groups['actual'] !== undefined) {
      text += fromUtf16(groups['actual'].replace(/^FEFF/u, ''));
      told.push(true);
    } else if (groups['open']) told.push(told.at(-1) ?? false);
    else if (groups['close']) told.pop();
    else if (groups['font']) font = fonts.get(groups['font']);
    else if (font && !told.at(-1)) text += shownText(groups['shown'] ?? '', font);
  }
  return text;
}

function shownText(codes: string, { digits, letters }: FontTable): string {
  const glyphs = codes.match(new RegExp(`.{${digits}}`, 'gu')) ?? [];
  return glyphs.map((code) => letters.get(Number.parseInt(code, 16)) ?? '\u{FFFD}').join('');
}

function fromUtf16(hex: string): string {
  const units = hex.match(/.{4}/gu) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}
