/** A start tag as it stands in the HTML that the build wrote. */
export interface Tag {
  name: string;
  /** Values as written, still with entities; undefined is an attribute without a value. */
  attributes: Map<string, string | undefined>;
}

const startTag = /<[a-z][a-z0-9-]*(?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*\s*\/?>/gu;
const oneAttribute = /([^\s"'<>/=]+)(?:="([^"]*)")?/gu;

/** All start tags of a page, as they are written. */
export function startTagsOf(html: string): readonly string[] {
  return html.match(startTag) ?? [];
}

/** The HTML with each start tag replaced by what is made of it. */
export function replaceStartTags(html: string, make: (written: string) => string): string {
  return html.replace(startTag, make);
}

/** The HTML with each start tag as `change` leaves it. */
export function changeTags(html: string, change: (tag: Tag) => void): string {
  return replaceStartTags(html, (written) => changeTag(written, change));
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
