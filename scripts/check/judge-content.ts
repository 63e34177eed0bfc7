import { contentFile, type FileKind } from './content-file.ts';
import { readBytes } from './content-tree.ts';
import { factsOf, type FileFacts } from './file-facts.ts';
import { judgeFile } from './judge-file.ts';
import { judgeOnDisk, digestOf } from './judge-on-disk.ts';
import { judgeInThreads } from './judging-crew.ts';
import type { Kept } from './kept-results.ts';
import { asFarAsKnown, type KnownContent } from './known-content.ts';
import { stillGives } from './noted-answers.ts';
import type { WholeContent } from './surroundings.ts';
import { wholeContent, type Beside } from './whole-content.ts';

/** What a check of the whole content came to. */
export interface JudgedContent {
  /** In the order of the files; each that still stands is the one of the last check itself. */
  files: readonly Kept[];
  content: WholeContent;
  /** False where a file was changed while it was being checked. */
  isSteady: boolean;
}

/** So many files are judged by one thread alone: others take as long to begin. */
const fewForOneThread = 2000;

/**
 * Checks each file that is not as the last check saw it, one after the other, so that few are held at
 * a time. What a file asks of those not yet read is taken to be right; when all are known, those few
 * that were answered otherwise than they would be now are checked again.
 */
export async function judgeContent(
  root: string,
  kinds: readonly FileKind[],
  beside: Beside,
  earlier: ReadonlyMap<string, Kept>,
  mostForOneThread = fewForOneThread,
): Promise<JudgedContent> {
  const judged = new Map<string, Kept>();
  const changed: FileKind[] = [];
  for (const kind of kinds) {
    const known = earlier.get(kind.path);
    if (known && isSame(root, kind, known)) judged.set(kind.path, known);
    else changed.push(kind);
  }
  const known = knownContent(
    kinds,
    [...[...judged.values()].map(({ facts }) => facts), ...readAskedOften(root, changed)],
    changed.filter((kind) => !isAskedOften(kind)),
    beside,
  );
  const results =
    changed.length > mostForOneThread
      ? await judgeInThreads(
          { root, known },
          changed.map(({ path }) => path),
        )
      : judgeHere(root, changed, known);
  for (const result of results) judged.set(result.facts.path, result);

  const files = kinds.flatMap(({ path }) => judged.get(path) ?? []);
  const content = wholeContent(
    files.map(({ facts }) => facts),
    beside,
  );
  return { ...settle(root, kinds, files, content), content };
}

function isSame(root: string, kind: FileKind, { bytes }: Kept): boolean {
  const now = readBytes(root, kind);
  return now !== undefined && digestOf(now) === bytes;
}

/** The facts of those files that others ask of, so that they are known before one is judged. */
function readAskedOften(root: string, kinds: readonly FileKind[]): FileFacts[] {
  return kinds.filter(isAskedOften).flatMap((kind) => {
    const bytes = readBytes(root, kind);
    return bytes ? [factsOf(contentFile(kind, bytes))] : [];
  });
}

function judgeHere(root: string, kinds: readonly FileKind[], known: KnownContent): Kept[] {
  const around = asFarAsKnown(known);
  return kinds.flatMap((kind) => judgeOnDisk(root, kind, around));
}

function knownContent(
  kinds: readonly FileKind[],
  read: readonly FileFacts[],
  unread: readonly FileKind[],
  beside: Beside,
): KnownContent {
  // No copies are looked for yet.
  const known = new Map(read.map((facts) => [facts.path, { ...facts, passages: [] }]));
  for (const { path, collection, id } of unread) {
    known.set(path, { path, collection, id, isDraft: false, passages: [] });
  }
  return {
    files: kinds.flatMap(({ path }) => known.get(path) ?? []),
    unread: new Set(unread.map(({ collection, id }) => `${collection}/${id}`)),
    beside,
  };
}

/** Files that others ask of what stands in them, not only whether they are there. */
function isAskedOften({ collection, id }: FileKind): boolean {
  return id === '' || collection === 'sources' || collection === 'offices';
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
