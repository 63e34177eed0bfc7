import type { ContentFile } from '../content-file.ts';
import { passagesOf, type Passage, type Role } from '../passages.ts';
import { judgedPieces } from './judged-pieces.ts';
import { spell, type Spelling } from './misspellings.ts';
import { timeBoundIn, type TimeBoundPattern } from './time-bound-words.ts';
import type { SpellingKind } from './word-schemas.ts';

/** A passage in which something stands that may be in a word list. */
export interface ListedPassage {
  passage: Passage;
  spellings: readonly ListedSpelling[];
  /** The entries that it may hold, by how one of its words begins. */
  timeBound: ReadonlySet<TimeBoundPattern>;
}

/** A word of a passage that stands in a list of spellings. */
export interface ListedSpelling {
  kind: SpellingKind;
  written: string;
  start: number;
  spelling: Spelling;
}

/** Not what people type to search, nor what a source is called by its publisher. */
const roles: ReadonlySet<Role> = new Set(['sentence', 'name', 'note', 'heading', 'cell', 'alt']);

const cache = new WeakMap<ContentFile, readonly ListedPassage[]>();

/** The passages of a file in which a word list has something; all lists are asked at once. */
export function listedWords(file: ContentFile): readonly ListedPassage[] {
  let listed = cache.get(file);
  if (!listed) {
    listed = passagesOf(file).flatMap((passage) =>
      roles.has(passage.role) ? listedIn(passage) : [],
    );
    cache.set(file, listed);
  }
  return listed;
}

function listedIn(passage: Passage): ListedPassage[] {
  const pieces = listedPieces(passage.text);
  if (pieces.length === 0) return [];
  const spellings = pieces.flatMap(({ start: from, judgement }) =>
    judgement.spellings.map((listed) => ({ ...listed, start: from + listed.start })),
  );
  const timeBound = new Set(pieces.flatMap(({ judgement }) => judgement.timeBound));
  return [{ passage, spellings, timeBound }];
}

const listedPieces = judgedPieces((piece) => {
  const [spellings, timeBound] = [spellingsIn(piece), timeBoundIn(piece)];
  return spellings.length > 0 || timeBound.length > 0 ? { spellings, timeBound } : undefined;
});

const word = /[\u0981-\u0983\u0985-\u09B9\u09BC-\u09CE\u09D7\u09DC-\u09E3\u200C\u200D]+/gu;

function spellingsIn(piece: string): ListedSpelling[] {
  const listed: ListedSpelling[] = [];
  for (const { 0: written, index: start } of piece.matchAll(word)) {
    const { wrong, older } = spell(written);
    if (wrong) listed.push({ kind: 'wrong', written, start, spelling: wrong });
    if (older) listed.push({ kind: 'older', written, start, spelling: older });
  }
  return listed;
}
