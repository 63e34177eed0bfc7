import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Nodes, Properties, Root } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { parseProse } from '../markdown.ts';

/** A `<Fact>` of the prose, which the page draws as it draws its own: attributes, and the inner HTML. */
export interface ProseFact {
  attributes: { sources: string; doubt?: string; standing?: string };
  html: string;
}

/** HTML as it stands on the page, cut where a `<Fact>` comes between; a piece may end inside an element. */
export type ProsePiece = string | ProseFact;

type JsxElement = Extract<ElementContent, { type: `mdxJsx${string}` }>;

const isComponent = (node: Nodes): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** An entry's prose, its addresses from the site's root below a base path. Throws where it holds code. */
export function drawProse(body: string, basePath: string): ProsePiece[] {
  const tree = toHast(parseProse(body, basePath), {
    footnoteLabel: 'টীকা',
    footnoteBackLabel: 'লেখায় ফিরুন',
    passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
  }) as Root;
  nameHeadings(tree);
  const pieces: ProsePiece[] = [];
  draw(tree, pieces);
  return pieces;
}

/** Gives headings the ids by which they are linked to. */
function nameHeadings(tree: Root): void {
  const slugger = new GithubSlugger();
  visit(tree, 'element', (element) => {
    if (!/^h[1-6]$/u.test(element.tagName)) return;
    element.properties['id'] ??= slugger.slug(textOf(element));
  });
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

function draw(node: Nodes, pieces: ProsePiece[]): void {
  if (node.type === 'text') add(pieces, escapeText(node.value));
  else if (isComponent(node)) pieces.push(factOf(node));
  else if (node.type === 'element') {
    add(pieces, `<${node.tagName}${attributesOf(node)}>`);
    if (voidElements.has(node.tagName)) return;
    for (const child of node.children) draw(child, pieces);
    add(pieces, `</${node.tagName}>`);
  } else if (node.type === 'root') {
    for (const child of node.children) draw(child, pieces);
  }
}

function factOf({ attributes, children }: JsxElement): ProseFact {
  const inner: ProsePiece[] = [];
  for (const child of children) draw(child, inner);
  return {
    attributes: Object.fromEntries(
      attributes.flatMap((one) => ('name' in one ? [[one.name, one.value]] : [])),
    ) as unknown as ProseFact['attributes'],
    html: inner.map((piece) => (typeof piece === 'string' ? piece : piece.html)).join(''),
  };
}

function add(pieces: ProsePiece[], html: string): void {
  const last = pieces.at(-1);
  if (typeof last === 'string') pieces[pieces.length - 1] = last + html;
  else pieces.push(html);
}

const voidElements = new Set(['br', 'hr', 'img', 'input']);
/** The columns are aligned by the page's style; HTML has no such attribute any more. */
const left = new Set(['align']);

function attributesOf({ properties }: Element): string {
  return Object.entries(properties)
    .filter(([name, value]) => !left.has(name) && value !== false && value !== undefined)
    .map(([name, value]) => ` ${attributeName(name)}${written(value)}`)
    .join('');
}

function attributeName(property: string): string {
  if (property === 'className') return 'class';
  if (property.startsWith('aria')) return `aria-${property.slice(4).toLowerCase()}`;
  if (!property.startsWith('data')) return property.toLowerCase();
  return property.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

function written(value: Properties[string]): string {
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  if (value === true || text === '') return '';
  return `="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

function escapeText(text: string): string {
  return text.replace(/[&<>'"]/gu, (sign) => entities[sign] ?? sign);
}
