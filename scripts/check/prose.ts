import type { Nodes, Root } from 'mdast';
import { nodesInOrder } from '../../src/content-files/nodes-in-order.ts';
import { parseMdx } from '../../src/markdown.ts';
import { alignValue } from './align.ts';
import type { ContentFile } from './content-file.ts';
import type { Passage, Role, StatementAround } from './passages.ts';
import { stretch } from './stretch.ts';

const cache = new WeakMap<ContentFile, Root | Error>();

/** The prose of a file as a tree, or the fault that keeps it from being read; nothing if it has none. */
export function proseOf(file: ContentFile): Root | Error | undefined {
  if (file.body.trim() === '') return undefined;
  let tree = cache.get(file);
  if (!tree) {
    tree = parseBody(file);
    cache.set(file, tree);
  }
  return tree;
}

const nodes = new WeakMap<ContentFile, readonly Nodes[]>();

/** The nodes of a file's prose in the order of its text; none where it has none or can't be read. */
export function proseNodes(file: ContentFile): readonly Nodes[] {
  let known = nodes.get(file);
  if (!known) {
    const tree = proseOf(file);
    known = tree && !(tree instanceof Error) ? nodesInOrder(tree) : [];
    nodes.set(file, known);
  }
  return known;
}

/** The typed part above is left out, as the parser would read each of its letters; places count it. */
function parseBody({ text, body }: ContentFile): Root | Error {
  const before = text.length - body.length;
  const lines = text.slice(0, before).split('\n').length - 1;
  const move = (point: { line: number; offset?: number | undefined }) => {
    point.line += lines - 1;
    if (point.offset !== undefined) point.offset += before - 1;
  };
  try {
    // After a line break, since the parser takes a byte order mark away where its text begins.
    const tree = parseMdx(`\n${body}`);
    for (const { position } of nodesInOrder(tree)) {
      if (!position) continue;
      move(position.start);
      move(position.end);
    }
    return tree;
  } catch (error) {
    const fault = error as Error & { line?: number };
    if (fault.line !== undefined) fault.line += lines - 1;
    return fault;
  }
}

/** The blocks of a file's prose as texts: paragraphs, headings, table cells, alternative texts. */
export function prosePassages(file: ContentFile): Passage[] {
  const tree = proseOf(file);
  if (!tree || tree instanceof Error) return [];
  const passages: Passage[] = [];
  readBlocks(tree, file, passages);
  return passages;
}

const blocks: Partial<Record<Nodes['type'], Role>> = {
  paragraph: 'sentence',
  heading: 'heading',
  tableCell: 'cell',
};

function readBlocks(node: Nodes, file: ContentFile, passages: Passage[], fact?: StatementAround) {
  const role = blocks[node.type];
  if (role) {
    const block = new Block(file, role, node.position?.start.offset ?? 0);
    block.read(node, fact);
    passages.push(block, ...block.alternatives);
  } else if ('children' in node) {
    for (const child of node.children) readBlocks(child, file, passages, factOf(node) ?? fact);
  }
}

/** The sources that a `<Fact>` names, if the node is one. */
export function factOf(node: Nodes): StatementAround | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  if (node.name !== 'Fact') return undefined;
  const values = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      values.set(attribute.name, attribute.value);
    }
  }
  const [standing, doubt] = [values.get('standing'), values.get('doubt')];
  return {
    sources: values.get('sources')?.split(/\s+/u).filter(Boolean) ?? [],
    ...(standing !== undefined && { standing }),
    ...(doubt !== undefined && { doubt }),
  };
}

/** A block's text as it is read, with the place of each character in the file. */
class Block implements Passage {
  text = '';
  readonly path: readonly PropertyKey[] = [];
  readonly facts: { start: number; end: number; statement: StatementAround }[] = [];
  readonly alternatives: Passage[] = [];
  readonly role: Role;
  readonly start: number;
  readonly #file: ContentFile;
  readonly #offsets: (number | undefined)[] = [];

  constructor(file: ContentFile, role: Role, start: number) {
    this.#file = file;
    this.role = role;
    this.start = start;
  }

  read(node: Nodes, fact?: StatementAround): void {
    const statement = factOf(node) ?? fact;
    if (node.type === 'text' || node.type === 'inlineCode') {
      const from = this.text.length;
      this.#append(node.value, node);
      if (statement) this.facts.push({ start: from, end: this.text.length, statement });
    } else if (node.type === 'break') {
      this.#append('\n', node);
    } else if (node.type === 'image') {
      this.#readAlternative(node);
    } else if ('children' in node) {
      for (const child of node.children) this.read(child, statement);
    }
  }

  range(start: number, end: number): { start: number; end: number } | undefined {
    return stretch(this.#offsets, start, end);
  }

  #append(value: string, node: Nodes): void {
    this.text += value;
    const from = node.position?.start.offset ?? 0;
    const source = this.#file.text.slice(from, node.position?.end.offset ?? from);
    const code = node.type === 'inlineCode' ? (/^`+ ?/u.exec(source)?.[0].length ?? 0) : 0;
    const offsets = alignValue(value, source.slice(code));
    for (let index = 0; index < value.length; index += 1) {
      const offset = offsets?.[index];
      this.#offsets.push(offset === undefined ? undefined : offset + from + code);
    }
  }

  #readAlternative(node: Extract<Nodes, { type: 'image' }>): void {
    const alternative = new Block(this.#file, 'alt', node.position?.start.offset ?? 0);
    // `![` stands before it.
    const text = { type: 'text' as const, value: node.alt ?? '' };
    const start = (node.position?.start.offset ?? 0) + 2;
    const end = node.position?.end.offset ?? start;
    alternative.read({
      ...text,
      position: {
        start: { line: 1, column: 1, offset: start },
        end: { line: 1, column: 1, offset: end },
      },
    });
    this.alternatives.push(alternative);
  }
}
