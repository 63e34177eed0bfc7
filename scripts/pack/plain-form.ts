import type { Element, ElementContent, Properties, RootContent } from 'hast';

/** What stays an element: all that says what a text is. A box that is only drawn goes. */
const kept = new Set(
  'a b blockquote br caption dd details dl dt em h1 h2 h3 h4 li ol p strong summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);
/** What nobody needs who reads: a button of a script, a form that leads nowhere, a picture beside its text. */
const dropped = new Set(['button', 'form', 'script', 'svg']);
const inLines = new Set(['a', 'b', 'br', 'em', 'mark', 'span', 'strong', 'sup']);
/** Boxes that keep their text apart from what stands beside them. */
const boxes = new Set(['aside', 'div', 'nav', 'section']);
/** Classes that the copy's style knows (one-file.css), by those of the site. */
const classes: Readonly<Record<string, string>> = {
  hidden: 'hidden',
  lede: 'lede',
  notice: 'notice',
  quiet: 'q',
  standing: 's',
  weaker: 'w',
};
const attributes = ['colSpan', 'rowSpan', 'start'];

/** Where things lie in the copy. */
export interface Places {
  /** The address there of what a link leads to; undefined where that is nowhere. */
  linkTo: (href: string) => string | undefined;
  /** A page's id as an id of the copy. */
  idOf: (id: string) => string;
  /** The place of a source in the list of all, from 1. */
  numberOf: (source: string) => string;
}

/** A page's content as the elements that a book has, without what only the site's style needs. */
export function plainForm(nodes: readonly RootContent[], places: Places): ElementContent[] {
  return withoutIdleSpaces(
    nodes.flatMap((node) => plainNode(node, places)),
    true,
  );
}

function plainNode(node: RootContent, places: Places): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value.replace(/\s+/gu, ' ') }];
  if (node.type !== 'element' || dropped.has(node.tagName) || isOnlyOfTheSite(node)) return [];
  if (hasClass(node, 'cite')) return [citation(node, places)];
  const children = node.children.flatMap((child) => plainNode(child, places));
  const tagName = nameOf(node, children);
  if (tagName === undefined) return unwrapped(node, children, places);
  const properties = propertiesOf(node, places);
  const isBlock = !inLines.has(tagName);
  return [{ type: 'element', tagName, properties, children: withoutIdleSpaces(children, isBlock) }];
}

/**
 * What waits for a script, ways to another part of the screen, and the page's own list of sources: the
 * copy has one of all.
 */
function isOnlyOfTheSite(node: Element): boolean {
  if (node.properties['hidden']) return true;
  if (node.tagName === 'details') return node.children.some((child) => isId(child, 'sources'));
  return node.tagName !== 'aside' && hasClass(node, 'screen-only');
}

function isId(node: ElementContent, id: string): boolean {
  return node.type === 'element' && node.properties['id'] === id;
}

/** The element that says the same in a book; undefined where the text alone says it. */
function nameOf(node: Element, children: readonly ElementContent[]): string | undefined {
  if (kept.has(node.tagName)) return node.tagName;
  if (hasClass(node, 'doubt')) return 'mark';
  if (hasClass(node, 'notice')) return 'div';
  if (boxes.has(node.tagName) && children.some(isSeen) && children.every(isInLine)) return 'p';
  return node.properties['lang'] === undefined ? undefined : 'span';
}

/** A box's children; what led to the box leads to the first of them. */
function unwrapped(
  { properties }: Element,
  children: ElementContent[],
  places: Places,
): ElementContent[] {
  const first = children.find((child) => child.type === 'element');
  const id = properties['id'];
  if (typeof id === 'string' && first) first.properties['id'] ??= places.idOf(id);
  return children;
}

function propertiesOf({ tagName, properties }: Element, places: Places): Properties {
  const found: Properties = {};
  const { id, href, lang } = properties;
  if (typeof id === 'string') found['id'] = places.idOf(id);
  if (typeof href === 'string') found['href'] = places.linkTo(href);
  if (typeof lang === 'string') found['lang'] = lang;
  for (const name of attributes) found[name] = properties[name];
  const names = Array.isArray(properties['className']) ? properties['className'] : [];
  const known = names.flatMap((name) => classes[name] ?? []);
  if (known.length > 0 && tagName !== 'span') found['className'] = known;
  return found;
}

/** The sources of a sentence by their numbers in the list of all. */
function citation(node: Element, places: Places): Element {
  const sources = linksIn(node).flatMap(({ properties }) => {
    const [, source] = /^#source-(.+)$/u.exec(String(properties['href'])) ?? [];
    return source === undefined ? [] : [source];
  });
  const links = sources.map((source): Element => ({
    type: 'element',
    tagName: 'a',
    properties: { href: places.linkTo(`#source-${source}`) },
    children: [{ type: 'text', value: places.numberOf(source) }],
  }));
  const children = links.flatMap((link, place): ElementContent[] =>
    place === 0 ? [link] : [{ type: 'text', value: ' ' }, link],
  );
  return { type: 'element', tagName: 'sup', properties: {}, children };
}

function linksIn(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'a' ? [child] : linksIn(child);
  });
}

/** Without the spaces at the ends of a text, and between blocks. */
function withoutIdleSpaces(nodes: readonly ElementContent[], isBlock: boolean): ElementContent[] {
  return nodes.filter((node, place) => {
    if (node.type !== 'text') return true;
    const before = nodes[place - 1];
    const after = nodes[place + 1];
    if (isEdge(before, isBlock)) node.value = node.value.trimStart();
    if (isEdge(after, isBlock)) node.value = node.value.trimEnd();
    return node.value !== '';
  });
}

function isEdge(beside: ElementContent | undefined, isBlock: boolean): boolean {
  return beside === undefined ? isBlock : !isInLine(beside);
}

function isInLine(node: ElementContent): boolean {
  return node.type !== 'element' || inLines.has(node.tagName);
}

function isSeen(node: ElementContent): boolean {
  return node.type !== 'text' || node.value.trim() !== '';
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes(name);
}
