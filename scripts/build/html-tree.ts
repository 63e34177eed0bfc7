import { remembered } from './remembered.ts';
import { readTag } from './start-tags.ts';

/** An element of a page that the build wrote, with what is inside it: elements and texts. */
export interface HtmlElement {
  name: string;
  /** Values as written, still with entities; undefined is an attribute without a value. */
  attributes: ReadonlyMap<string, string | undefined>;
  children: (HtmlElement | string)[];
}

const token =
  /<!--[^]*?-->|<\/[a-z][a-z0-9-]*\s*>|<[a-z][a-z0-9-]*(?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*\s*\/?>/gu;
/** Most tags of a page stand like that on the pages before it too. */
const tagOf = remembered(10_000, readTag);
/** Elements that have no end, and those whose inside is no HTML. */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const raw = new Set('script style textarea title'.split(' '));

const entity = /&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/giu;
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

/**
 * The element whose start tag begins at a place of a page. It reads the HTML of this build alone, in
 * which every element is closed and every value quoted, many times faster than a browser's rules would;
 * throws where the page is written otherwise.
 */
export function readElement(html: string, start: number): HtmlElement {
  token.lastIndex = start;
  const open: HtmlElement[] = [];
  let end = start;
  for (let found = token.exec(html); found; found = token.exec(html)) {
    const [written] = found;
    if (found.index > end) open.at(-1)?.children.push(readText(html.slice(end, found.index)));
    end = found.index + written.length;
    if (written.startsWith('<!')) continue;
    if (written.startsWith('</')) {
      const closed = open.pop();
      if (written.slice(2, -1).trim() !== closed?.name) throw notOurs(written, closed);
      if (open.length === 0) return closed;
      continue;
    }
    const element: HtmlElement = { ...tagOf(written), children: [] };
    open.at(-1)?.children.push(element);
    if (written.endsWith('/>') || empty.has(element.name)) continue;
    open.push(element);
    if (!raw.has(element.name)) continue;
    // Its end is the next token, whatever stands before it.
    token.lastIndex = html.indexOf(`</${element.name}`, end);
    if (token.lastIndex < end) break;
  }
  throw notOurs('', open.at(-1));
}

function notOurs(written: string, open: HtmlElement | undefined): Error {
  return new Error(`HTML: <${open?.name}> is not closed${written && ` before ${written}`}`);
}

/** A text without its entities; throws at one that is not known. */
export function readText(written: string): string {
  if (!written.includes('&')) return written;
  return written.replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    const sign = named[name ?? ''];
    if (sign === undefined) throw new Error(`HTML: ${whole} is not known`);
    return sign;
  });
}
