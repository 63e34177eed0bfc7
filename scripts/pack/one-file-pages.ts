import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { toBanglaDigits } from '../../src/bangla/digits.ts';
import { packAddress } from './page-parts.ts';
import type { PackedPage, PackSource } from './packed-pages.ts';
import { plainForm } from './plain-form.ts';

const sourcePath = /^sources\//u;
/** Who reads from top to bottom comes from what is asked for to what is told of the offices. */
const order = ['', 'helplines', 'needs', 'for', 'services', 'free', 'papers', 'offices', 'a-z'];

/** The pages of the one file in the order in which it has them, the lists of sources last. */
export function inOrder(pages: readonly PackedPage[]): PackedPage[] {
  return pages.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ path }: PackedPage): number {
  if (sourcePath.test(path)) return order.length + 1;
  const place = order.indexOf(path.split('/')[0] ?? '');
  return place === -1 ? order.length : place;
}

/** Whether a section is a list of sources. */
export function isOfSources({ properties }: Element): boolean {
  return sourcePath.test(String(properties['id']));
}

/** A link within the file: to a page's own name, or to a place in it; undefined where it has no such page. */
export function linkInside(
  pages: readonly PackedPage[],
  path: string,
  rest: string,
): string | undefined {
  const number = pages.findIndex((page) => page.path === path);
  if (number === -1) return undefined;
  return rest.startsWith('#') ? `#${idIn(path, number, rest.slice(1))}` : `#${path || 'home/'}`;
}

/** Ids are unique in a page; with the page's number before them they are so in the file. A source has its own. */
function idIn(path: string, number: number, id: string): string {
  return sourcePath.test(path) ? id : `${number}-${id}`;
}

/**
 * Each page as a section of plain elements. A citation leads to the source in the list of all and
 * bears its number there; an id is kept only where a link leads to it.
 */
export function sectionsOf(pages: readonly PackedPage[], source: PackSource): Element[] {
  const sources = sourcesOf(pages);
  const wanted = new Set<string>();
  const linkOn = (href: string, { path }: PackedPage, number: number): string | undefined => {
    const [, cited] = /^#source-(.+)$/u.exec(href) ?? [];
    if (cited !== undefined) return `#${cited}`;
    if (href.startsWith('#')) return `#${idIn(path, number, href.slice(1))}`;
    if (!href.startsWith(source.base)) return href;
    return packAddress(href, source, (target, rest) => linkInside(pages, target, rest));
  };
  const sections = pages.map((page, number): Element => {
    const places = {
      linkTo: (href: string) => {
        const link = linkOn(href, page, number);
        if (link?.startsWith('#')) wanted.add(link.slice(1));
        return link;
      },
      idOf: (id: string) => idIn(page.path, number, id),
      numberOf: (cited: string) => toBanglaDigits(String(sources.indexOf(cited) + 1)),
    };
    const children = plainForm(mainOf(page.html).children, places);
    return {
      type: 'element',
      tagName: 'section',
      properties: { id: page.path || 'home/' },
      children: sourcePath.test(page.path) ? numbered(children, sources, places.idOf) : children,
    };
  });
  for (const section of sections) {
    visit(section, 'element', ({ properties }) => {
      const isPage = properties === section.properties;
      if (!isPage && !wanted.has(String(properties['id']))) delete properties['id'];
    });
  }
  return sections;
}

function mainOf(html: string): Root {
  const [content] = /(?<=<main\b[^>]*>)[^]*(?=<\/main>)/u.exec(html) ?? [];
  if (content === undefined) throw new Error('pack: a page without <main>');
  return fromHtml(content, { fragment: true });
}

/** The ids of all sources in the order of their lists. */
function sourcesOf(pages: readonly PackedPage[]): string[] {
  return pages
    .filter(({ path }) => sourcePath.test(path))
    .flatMap(({ html }) => [...html.matchAll(/<li id="([^"]+)"/gu)].map(([, id = '']) => id));
}

/** Lists of sources with the numbers by which they are cited. */
function numbered(
  nodes: Element['children'],
  sources: readonly string[],
  idOf: (id: string) => string,
): Element['children'] {
  return nodes.map((node) => {
    if (node.type !== 'element' || node.tagName !== 'ul') return node;
    const first = node.children.find((child) => child.type === 'element');
    const start = sources.findIndex((id) => idOf(id) === first?.properties['id']) + 1;
    return start === 0 ? node : { ...node, tagName: 'ol', properties: { start } };
  });
}
