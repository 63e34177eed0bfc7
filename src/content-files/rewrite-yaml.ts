import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { freshYaml, separated } from './fresh-yaml.ts';

// Longer than most: one subject, a text rebuilt from its own pieces, whose parts call each other.

/** A file's values, and how to write the file again once they are changed. */
export interface Rewritable {
  /** The values, to be changed in place: a thing that is moved takes its comments along. */
  data: unknown;
  /** The file's text with the values as they are now; what did not change is the same to the letter. */
  rewrite(): string;
}

/** The names of a record's fields in the order in which a new one is put in; `path` is of names alone. */
export type FieldOrder = (path: readonly string[]) => readonly string[];

/**
 * Reads YAML that is to be changed by a form. Unlike `Document.toString`, which writes every line
 * anew, it keeps the author's own lines, quotes, folds and comments wherever the value is the same.
 * Throws where the text cannot be read, or where what it would write does not say what it should.
 */
export function rewritable(text: string, order: FieldOrder = () => []): Rewritable {
  const source = text.replaceAll('\r\n', '\n');
  const document = parseDocument(source);
  if (document.errors.length > 0) throw new Error('rewrite: YAML with errors');
  const writer = new Writer(source, order);
  const root = document.contents ?? undefined;
  const data = root === undefined ? {} : writer.valueOf(root);
  return {
    data,
    rewrite: () => {
      const from = root?.range?.[0] ?? source.length;
      const to = root === undefined ? source.length : endOf(root, source);
      const { lead, body } = writer.write(data, root, { indent: 0, path: [], lead: '' });
      const written = source.slice(0, from) + lead + body + (source.slice(to) || '\n');
      if (!isSame(parseDocument(written).toJS() ?? {}, data)) {
        throw new Error('rewrite: the text would not say what it should');
      }
      return text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
    },
  };
}

interface Place {
  /** Column at which the value's first line begins. */
  indent: number;
  path: readonly string[];
  /** Whole lines of comment that stand before a list's or record's first entry. */
  lead: string;
}

/** A value's text, and the whole lines of comment that stand before its first line. */
interface Written {
  lead: string;
  body: string;
}

/** An entry of a list or record: its own text and what belongs to it around it. */
interface Chunk extends Written {
  prefix: string;
  tail: string;
}

class Writer {
  private readonly origins = new WeakMap<object, Node>();
  private readonly source: string;
  private readonly order: FieldOrder;

  constructor(source: string, order: FieldOrder) {
    this.source = source;
    this.order = order;
  }

  /** A node's value as plain data; each list and record remembers where it stood. */
  valueOf(node: Node): unknown {
    if (isMap(node)) {
      const value = Object.fromEntries(
        node.items.map((pair) => [
          keyOf(pair),
          pair.value ? this.valueOf(pair.value as Node) : null,
        ]),
      );
      this.origins.set(value, node);
      return value;
    }
    if (isSeq(node)) {
      const value = node.items.map((item) => this.valueOf(item as Node));
      this.origins.set(value, node);
      return value;
    }
    return isScalar(node) ? node.value : null;
  }

  /** A value's text at a place; lists and records that are blocks begin with their first entry. */
  write(value: unknown, before: Node | undefined, place: Place): Written {
    const node = this.originOf(value) ?? before;
    if (node && isSame(this.asWritten(node), value)) {
      return { lead: isBlock(node) ? place.lead : '', body: this.textOf(node) };
    }
    if (isMap(node) && !node.flow && isRecord(value)) return this.writeMap(value, node, place);
    if (isSeq(node) && !node.flow && Array.isArray(value) && value.length > 0) {
      return this.writeSeq(value, node, place);
    }
    const body =
      isScalar(node) && !isCollectionValue(value)
        ? freshYaml(value, place.indent, node)
        : freshYaml(
            this.inOrder(value, place.path),
            place.indent,
            undefined,
            isCollection(node) && node.flow,
          );
    return { lead: '', body };
  }

  private writeMap(value: Record<string, unknown>, node: YAMLMap, place: Place): Written {
    const chunks = this.chunksOf(node, place, (pair) => (pair as Pair<Node>).key);
    const entries = node.items.map((pair, index) => {
      const name = keyOf(pair);
      const chunk = chunks[index] as Chunk;
      if (value[name] === undefined) return { name, chunk: undefined };
      return { name, chunk: { ...chunk, body: this.writePair(name, value[name], pair, place) } };
    });
    const names = this.order(place.path);
    for (const [name, added] of Object.entries(value)) {
      if (added === undefined || entries.some((entry) => entry.name === name)) continue;
      const rank = names.indexOf(name);
      const before = entries.findLastIndex(
        ({ name: other }) => names.includes(other) && names.indexOf(other) < rank,
      );
      const body = this.newPair(name, added, place);
      const at = rank < 0 ? entries.length : before + 1;
      entries.splice(at, 0, {
        name,
        chunk: { lead: '', prefix: ' '.repeat(place.indent), body, tail: '' },
      });
    }
    return joined(entries.flatMap(({ chunk }) => chunk ?? []));
  }

  private writePair(name: string, value: unknown, pair: Pair, place: Place): string {
    const key = pair.key as Node;
    const node = (pair.value as Node | null) ?? undefined;
    const keyText = this.source.slice(key.range?.[0], key.range?.[1]);
    const path = [...place.path, name];
    if (node?.range && this.staysLaidOut(value, node)) {
      const between = this.source.slice(key.range?.[1], node.range[0]);
      const lineEnd = between.indexOf('\n') + 1;
      const start = between.lastIndexOf('\n') + 1;
      const indent = isBlock(node) ? between.length - start : place.indent + 2;
      const lead = lineEnd > 0 ? between.slice(lineEnd, start) : '';
      const written = this.write(value, node, { indent, path, lead });
      if (!isBlock(node)) return keyText + between + written.body;
      const margin = ' '.repeat(indent);
      return `${keyText}${between.slice(0, lineEnd)}${written.lead}${margin}${written.body}`;
    }
    return this.newPair(keyText, value, place, path);
  }

  private newPair(key: string, value: unknown, place: Place, path = [...place.path, key]): string {
    const indent = place.indent + 2;
    return `${key}:${separated(freshYaml(this.inOrder(value, path), indent), value, indent)}`;
  }

  /** The same value with the names of its records in the order that is asked for. */
  private inOrder(value: unknown, path: readonly string[]): unknown {
    if (Array.isArray(value)) return value.map((item) => this.inOrder(item, path));
    if (!isRecord(value)) return value;
    const names = this.order(path);
    const sorted = Object.keys(value).toSorted((a, b) => names.indexOf(a) - names.indexOf(b));
    return Object.fromEntries(
      sorted.map((name) => [name, this.inOrder(value[name], [...path, name])]),
    );
  }

  /** Whether the value still stands where it stood: beside its name, or on the lines below it. */
  private staysLaidOut(value: unknown, node: Node): boolean {
    if (isBlock(node)) {
      return isMap(node) ? isRecord(value) : Array.isArray(value) && value.length > 0;
    }
    return !isCollectionValue(value) || isCollection(node);
  }

  private writeSeq(value: readonly unknown[], node: YAMLSeq, place: Place): Written {
    const chunks = this.chunksOf(node, place, (item) => item as Node);
    const items = node.items as Node[];
    const unused = new Set(items);
    const chunk = (item: unknown): Chunk => {
      const own = this.originOf(item);
      const old =
        own && unused.has(own)
          ? own
          : items.find((one) => unused.has(one) && isScalar(one) && one.value === item);
      const indent = place.indent + 2;
      if (old === undefined) {
        const prefix = `${' '.repeat(place.indent)}- `;
        const body = freshYaml(this.inOrder(item, place.path), indent);
        return { lead: '', prefix, body, tail: '' };
      }
      unused.delete(old);
      const kept = chunks[items.indexOf(old)] as Chunk;
      const { lead, body } = this.write(item, old, { indent, path: place.path, lead: '' });
      return { ...kept, lead: kept.lead + lead, body };
    };
    return joined(value.map(chunk));
  }

  private chunksOf(
    node: YAMLMap | YAMLSeq,
    place: Place,
    startOf: (item: unknown) => Node,
  ): Chunk[] {
    let end = node.range?.[0] ?? 0;
    return node.items.map((item, index) => {
      const start = startOf(item).range?.[0] ?? 0;
      const gap = this.source.slice(end, start);
      const last = gap.lastIndexOf('\n') + 1;
      const first = gap.indexOf('\n') + 1;
      end = endOfItem(item, this.source);
      const body = this.source.slice(start, end);
      const tail = /^[ \t]+#[^\n]*/u.exec(this.source.slice(end))?.[0] ?? '';
      return {
        lead: index === 0 ? place.lead : gap.slice(first, last),
        prefix: index === 0 ? ' '.repeat(place.indent) + gap : gap.slice(last),
        body,
        tail,
      };
    });
  }

  private originOf(value: unknown): Node | undefined {
    return isCollectionValue(value) ? this.origins.get(value) : undefined;
  }

  private asWritten(node: Node): unknown {
    if (isMap(node)) {
      return Object.fromEntries(
        node.items.map((pair) => [
          keyOf(pair),
          pair.value ? this.asWritten(pair.value as Node) : null,
        ]),
      );
    }
    if (isSeq(node)) return node.items.map((item) => this.asWritten(item as Node));
    return isScalar(node) ? node.value : null;
  }

  private textOf(node: Node): string {
    return this.source.slice(node.range?.[0], endOf(node, this.source));
  }
}

/** Entries one below the other; the first line's margin is left to what stands before it. */
function joined(chunks: readonly Chunk[]): Written {
  const body = chunks
    .map(({ lead, prefix, body: own, tail }, index) => {
      const start = index === 0 ? prefix.trimStart() : lead + prefix;
      return `${start}${own}${index < chunks.length - 1 ? `${tail}\n` : ''}`;
    })
    .join('');
  return { lead: chunks[0]?.lead ?? '', body };
}

function keyOf({ key }: Pair): string {
  return String((key as Scalar).value);
}

function isBlock(node: Node): boolean {
  return isCollection(node) && !node.flow;
}

function endOfItem(item: unknown, source: string): number {
  if (item && typeof item === 'object' && 'key' in item) {
    const { key, value } = item as Pair<Node, Node | null>;
    const after = endOf(key, source);
    return value ? Math.max(after, endOf(value, source)) : source.indexOf(':', after) + 1;
  }
  return endOf(item as Node, source);
}

/** Where a node's own text ends, without what follows its last line. */
function endOf(node: Node, source: string): number {
  if (isCollection(node) && !node.flow && node.items.length > 0) {
    return endOfItem(node.items.at(-1), source);
  }
  const [start = 0, end = 0] = node.range ?? [];
  return start + source.slice(start, end).trimEnd().length;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCollectionValue = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

function isSame(a: unknown, b: unknown): boolean {
  if (!isCollectionValue(a) || !isCollectionValue(b)) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) =>
    isSame((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]),
  );
}
