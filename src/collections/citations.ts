import { visit } from 'unist-util-visit';
import { parseMdx } from '../markdown.ts';

/**
 * The ids of all sources that a record and its prose cite, in the order of reading, each once.
 * A source's place in the list, from 1, is its number on the page.
 */
export function citationsOf(...records: unknown[]): string[] {
  const ids = new Set<string>();
  for (const record of records) collect(record, ids);
  return [...ids];
}

function collect(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, ids);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      if ((key === 'sources' || key === 'titleSources') && Array.isArray(inner)) {
        for (const id of inner) ids.add(String(id));
      } else {
        collect(inner, ids);
      }
    }
  }
}

/** The sources that `<Fact>`s of an entry's prose cite, as a record that `citationsOf` reads. */
export function factsInBody(body: string): readonly { sources: string[] }[] {
  if (!body.includes('<Fact')) return [];
  let facts = known.get(body);
  if (!facts) {
    facts = factsInPlain(body) ?? findFacts(body);
    known.set(body, facts);
  }
  return facts;
}

/** Pages, lists and files ask for the same prose. */
const known = new Map<string, readonly { sources: string[] }[]>();

/** With these signs, what looks like a `<Fact>` may be code, an address, a title or in a table. */
const mayHide = /^(?:---|\+\+\+)|[`~\\{&|]|\]:|\]\([^)]*</u;
const opened = /<Fact((?:\s+[a-z]+="[^"]*")*)\s*\/?>/gu;
const closed = /<\/Fact>/gu;

/**
 * The same read by its signs alone, as nearly all prose can be; undefined where only the parser can tell.
 * Every entry's facts are wanted to list the sources, and parsing them all takes longer than drawing.
 */
function factsInPlain(body: string): { sources: string[] }[] | undefined {
  if (mayHide.test(body)) return undefined;
  const facts = [...body.matchAll(opened)];
  const ends = body.match(closed) ?? [];
  if (body.split('<').length - 1 !== facts.length + ends.length) return undefined;
  return facts.flatMap(([, attributes = '']) => {
    const [, sources] = /\ssources="([^"]*)"/u.exec(attributes) ?? [];
    return sources === undefined ? [] : [{ sources: sources.split(/\s+/u) }];
  });
}

function findFacts(body: string): { sources: string[] }[] {
  const found: { sources: string[] }[] = [];
  visit(parseMdx(body), (node) => {
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
    for (const attribute of node.attributes) {
      if (
        attribute.type === 'mdxJsxAttribute' &&
        attribute.name === 'sources' &&
        typeof attribute.value === 'string'
      ) {
        found.push({ sources: attribute.value.split(/\s+/u) });
      }
    }
  });
  return found;
}
