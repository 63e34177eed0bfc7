/** A start tag as it stands in the HTML that the build wrote. */
export interface Tag {
  name: string;
  /** Values as written, still with entities; undefined is an attribute without a value. */
  attributes: Map<string, string | undefined>;
}

const startTag = /(<[a-z][a-z0-9-]*(?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*\s*\/?>)/u;
const oneAttribute = /([^\s"'<>/=]+)(?:="([^"]*)")?/gu;

/** A page in pieces: its start tags, as they are written, at the odd places, what is between them at the even. */
export function splitAtStartTags(html: string): string[] {
  return html.split(startTag);
}

/** The HTML with each start tag as `change` leaves it. */
export function changeTags(html: string, change: (tag: Tag) => void): string {
  return splitAtStartTags(html)
    .map((piece, place) => (place % 2 === 1 ? changeTag(piece, change) : piece))
    .join('');
}

/** A start tag, written as `change` leaves it. */
export function changeTag(written: string, change: (tag: Tag) => void): string {
  const tag = readTag(written);
  change(tag);
  const list = [...tag.attributes].map(([key, value]) =>
    value === undefined ? ` ${key}` : ` ${key}="${value}"`,
  );
  return `<${tag.name}${list.join('')}${written.endsWith('/>') ? '/' : ''}>`;
}

/** What a start tag says. */
export function readTag(written: string): Tag {
  const [, name = '', list = ''] = /^<([a-z][a-z0-9-]*)([^]*?)\/?>$/u.exec(written) ?? [];
  const attributes = new Map<string, string | undefined>();
  for (const [, key = '', value] of list.matchAll(oneAttribute)) attributes.set(key, value);
  return { name, attributes };
}
