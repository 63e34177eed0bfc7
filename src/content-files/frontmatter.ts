import { LineCounter, isMap, isNode, isScalar, parseDocument, visit, type Document } from 'yaml';
import type { Finding } from './code-in-content.ts';
import { findConflicts } from './merge-conflicts.ts';
import { explainYaml, startsWith, type YamlFault } from './explain-yaml.ts';
import { readPlainYaml } from './plain-yaml.ts';

/** A file's typed part and its prose, with the places where each value stands. */
export interface ReadFile {
  /** The values; dates stay text, as YAML 1.2 has no date type. */
  data: unknown;
  /** What follows the frontmatter. */
  body: string;
  /** YAML that cannot be read; `data` is then undefined. */
  findings: Finding[];
  /** Where the value at a path of keys and indices stands, or its nearest parent. */
  locate: (path: readonly PropertyKey[]) => { line: number; column: number };
  /** Where the name of the field at a path stands, or `locate` of it where it has none. */
  locateKey: (path: readonly PropertyKey[]) => { line: number; column: number };
  /** From where to where in the file the value at a path is written; undefined if it is not. */
  range: (path: readonly PropertyKey[]) => readonly [number, number] | undefined;
}

const fence = /^---[ \t]*\r?\n(?:(?<yaml>[\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/u;

/** Reads an `.mdx` file: YAML between two `---` lines, then prose. */
export function readFrontmatter(text: string): ReadFile {
  const conflicts = findConflicts(text);
  if (conflicts.length > 0) return unreadable(conflicts);
  const match = fence.exec(text);
  if (!match) {
    return unreadable([
      {
        line: 1,
        column: 1,
        found: 'ফাইলের শুরুতে “---” দিয়ে ঘেরা ঘরগুলো নেই',
        fix: 'প্রথম লাইনে --- লিখুন, তারপর ঘরগুলো, তারপর আবার --- লিখুন',
      },
    ]);
  }
  const yaml = readYaml(match.groups?.['yaml'] ?? '', 1, text.indexOf('\n') + 1);
  return { ...yaml, body: text.slice(match[0].length) };
}

/** A file of which neither fields nor prose are known: read all the same, each line would be told of. */
export function unreadable(findings: Finding[]): ReadFile {
  const place = () => findings[0] ?? { line: 1, column: 1 };
  return {
    data: undefined,
    body: '',
    findings,
    locate: place,
    locateKey: place,
    range: () => undefined,
  };
}

/** Reads YAML that starts after `linesBefore` lines, `charactersBefore` characters of its file. */
export function readYaml(text: string, linesBefore = 0, charactersBefore = 0): ReadFile {
  const conflicts = findConflicts(text);
  if (conflicts.length > 0) return unreadable(conflicts);
  const lines = new LineCounter();
  let parsed: Document.Parsed | undefined;
  const document = () =>
    (parsed ??= parseDocument(text, { lineCounter: lines, prettyErrors: false }));
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const locate: ReadFile['locate'] = (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document().getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return place(node.range[0]);
    }
    return { line: linesBefore + 1, column: 1 };
  };
  // Places are asked only of what is wrong; most files are read without the parser.
  const plain = readPlainYaml(text);
  const findings = (plain ? [] : faultsOf(document(), text)).map(({ offset, found, fix }) => ({
    ...place(offset),
    found,
    fix,
  }));
  return {
    data: findings.length > 0 ? undefined : (plain ?? document().toJS() ?? {}),
    body: '',
    findings,
    locate,
    locateKey: (path) => {
      const parent =
        path.length > 1 ? document().getIn(path.slice(0, -1), true) : document().contents;
      const pair = isMap(parent) ? parent.items.find(({ key }) => isNamed(key, path.at(-1))) : null;
      return isNode(pair?.key) && pair.key.range ? place(pair.key.range[0]) : locate(path);
    },
    range: (path) => {
      const node = document().getIn(path, true);
      if (!isNode(node) || !node.range) return undefined;
      return [node.range[0] + charactersBefore, node.range[1] + charactersBefore];
    },
  };
}

function isNamed(key: unknown, name: PropertyKey | undefined): boolean {
  return isScalar(key) && String(key.value) === name;
}

/**
 * Every fault of a text, one a line: the parser stumbles over one slip more than once, after a wrong
 * beginning over each line below it, and after a wrong bracket over lines that are right.
 */
function faultsOf(document: Document.Parsed, text: string): YamlFault[] {
  const faults = document.errors.map((error) => explainYaml(error, text));
  visit(document, {
    // A reference to another place of the file: no author means it, and it may lead nowhere.
    Alias: (_key, { range }) => void faults.push(startsWith('*', range?.[0] ?? 0)),
    Node: (_key, { range, tag, anchor }) => {
      if (tag?.startsWith('!') && range) faults.push(startsWith('!', range[0]));
      if (anchor && range) faults.push(startsWith('&', range[0]));
    },
  });
  const indented = new Map<number, boolean>();
  const inOrder = faults.toSorted((a, b) => a.offset - b.offset);
  const bracket = inOrder.find(({ ofBracket }) => ofBracket)?.offset ?? text.length;
  return inOrder.filter(({ offset, ofIndent = false, isUnknown = false }) => {
    if (offset > bracket && (ofIndent || isUnknown)) return false;
    const line = text.slice(0, offset).split('\n').length;
    if (indented.has(line)) return false;
    indented.set(line, ofIndent);
    return !(ofIndent && indented.get(line - 1));
  });
}
