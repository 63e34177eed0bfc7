import { hash } from 'node:crypto';
import { contentFile, type FileKind } from './content-file.ts';
import { readBytes } from './content-tree.ts';
import { factsOf, type FileFacts } from './file-facts.ts';
import { judgeFile, judgeRead } from './judge-file.ts';
import type { Kept } from './kept-results.ts';
import { stillGives } from './noted-answers.ts';
import type { Surroundings, WholeContent } from './surroundings.ts';
import { wholeContent, type Beside } from './whole-content.ts';

/** What a check of the whole content came to. */
export interface JudgedContent {
  /** In the order of the files; each that still stands is the one of the last check itself. */
  files: readonly Kept[];
  content: WholeContent;
  /** False where a file was changed while it was being checked. */
  isSteady: boolean;
}

/**
 * Checks each file that is not as the last check saw it, one after the other, so that no more than
 * one is held. What a file asks of those not yet read is taken to be right; when all are known, those
 * few that were answered otherwise than they would be now are checked again.
 */
export function judgeContent(
  root: string,
  kinds: readonly FileKind[],
  beside: Beside,
  earlier: ReadonlyMap<string, Kept>,
): JudgedContent {
  const judged = new Map<string, Kept>();
  const changed: FileKind[] = [];
  for (const kind of kinds) {
    const bytes = readBytes(root, kind);
    if (!bytes) continue;
    const known = earlier.get(kind.path);
    if (known?.bytes === digestOf(bytes)) judged.set(kind.path, known);
    else changed.push(kind);
  }
  judgeChanged(root, kinds, changed, beside, judged);
  const files = kinds.flatMap(({ path }) => judged.get(path) ?? []);
  const content = wholeContent(
    files.map(({ facts }) => facts),
    beside,
  );
  return { ...settle(root, kinds, files, content), content };
}

/** Checks files as far as their surroundings are known, and puts the results to the others. */
function judgeChanged(
  root: string,
  kinds: readonly FileKind[],
  changed: readonly FileKind[],
  beside: Beside,
  judged: Map<string, Kept>,
): void {
  const known = new Map([...judged].map(([path, { facts }]) => [path, facts]));
  const first = changed.filter(isAskedOften).flatMap((kind) => {
    const bytes = readBytes(root, kind);
    if (!bytes) return [];
    const file = contentFile(kind, bytes);
    const facts = factsOf(file);
    known.set(kind.path, facts);
    return [{ file, facts, bytes: digestOf(bytes) }];
  });
  const others = changed.filter((kind) => !isAskedOften(kind));
  for (const { path, collection, id } of others) {
    known.set(path, { path, collection, id, isDraft: false, passages: [] });
  }
  const around = asFarAsKnown(
    kinds.flatMap(({ path }) => known.get(path) ?? []),
    new Set(others.map(({ collection, id }) => `${collection}/${id}`)),
    beside,
  );
  for (const { file, facts, bytes } of first) {
    judged.set(file.path, { ...judgeRead(file, facts, around), bytes });
  }
  for (const kind of others) {
    const bytes = readBytes(root, kind);
    if (!bytes) continue;
    judged.set(kind.path, { ...judgeFile(kind, bytes, around), bytes: digestOf(bytes) });
  }
}

/** Files that others ask of what stands in them, not only whether they are there. */
function isAskedOften({ collection, id }: FileKind): boolean {
  return id === '' || collection === 'sources' || collection === 'offices';
}

/** Surroundings of which some records are only known to be there: of these all is right. */
function asFarAsKnown(
  files: readonly FileFacts[],
  unread: ReadonlySet<string>,
  beside: Beside,
): Surroundings {
  const content = wholeContent(files, beside);
  return {
    ...content,
    hasAnchor: (record, anchor) => unread.has(record) || content.hasAnchor(record, anchor),
    copiesIn: () => [],
  };
}

/** Checks those files again that were answered otherwise than the whole content answers. */
function settle(
  root: string,
  kinds: readonly FileKind[],
  files: readonly Kept[],
  content: WholeContent,
): Pick<JudgedContent, 'files' | 'isSteady'> {
  const holds = stillGives(content);
  const byPath = new Map(kinds.map((kind) => [kind.path, kind]));
  let isSteady = true;
  const settled = files.map((file) => {
    const kind = byPath.get(file.facts.path);
    if (!kind || file.answers.every(holds)) return file;
    const bytes = readBytes(root, kind) ?? Buffer.alloc(0);
    const digest = digestOf(bytes);
    isSteady &&= digest === file.bytes;
    return { ...judgeFile(kind, bytes, content), bytes: digest };
  });
  return { files: settled, isSteady };
}

function digestOf(bytes: Buffer): string {
  return hash('sha256', bytes, 'base64url');
}
