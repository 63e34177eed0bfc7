/** A start tag as it stands in the HTML that the build wrote. */
export interface Tag {
  name: string;
  /** Values as written, still with entities; undefined is an attribute without a value. */
  attributes: Map<string, string | undefined>;
}

const startTag = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*(\/?)>/gu;
const oneAttribute = /([^\s"'<>/=]+)(?:="([^"]*)")?/gu;

/** The HTML with each start tag as `change` leaves it. */
export function changeTags(html: string, change: (tag: Tag) => void): string {
  return html.replace(startTag, (_whole, name: string, written: string, end: string) => {
    const attributes = new Map<string, string | undefined>();
    for (const [, key = '', value] of written.matchAll(oneAttribute)) attributes.set(key, value);
    const tag = { name, attributes };
    change(tag);
    const list = [...tag.attributes].map(([key, value]) =>
      value === undefined ? ` ${key}` : ` ${key}="${value}"`,
    );
    return `<${tag.name}${list.join('')}${end}>`;
  });
}
