import type { ContentFile } from '../content-file.ts';
import { findIn, type Told } from '../find-in.ts';
import { passagesOf, type Passage, type Role } from '../passages.ts';
import type { RuleFinding } from '../rule.ts';
import { judgedPieces } from './judged-pieces.ts';
import { spell, type Spelling } from './misspellings.ts';
import type { SpellingKind } from './word-schemas.ts';

/** Not what people type to search, nor what a source is called by its publisher. */
const roles: ReadonlySet<Role> = new Set(['sentence', 'name', 'note', 'heading', 'cell', 'alt']);

const word = /[\u0981-\u0983\u0985-\u09B9\u09BC-\u09CE\u09D7\u09DC-\u09E3\u200C\u200D]+/gu;

const kinds: readonly SpellingKind[] = ['wrong', 'older'];

/** A word of a passage that stands in a list of spellings. */
interface ListedWord {
  kind: SpellingKind;
  written: string;
  start: number;
  spelling: Spelling;
}

/** Each passage is read once for all kinds. */
const read = new WeakMap<Passage, readonly ListedWord[]>();

/** A finding on each word of a file that stands in a list of spellings. */
export function findSpellings(
  file: ContentFile,
  kind: SpellingKind,
  tell: (written: string, spelling: Spelling) => Told,
): RuleFinding[] {
  return passagesOf(file)
    .filter(({ role }) => roles.has(role))
    .flatMap((passage) =>
      listedWords(passage)
        .filter((listed) => listed.kind === kind)
        .map(({ start, written, spelling }) =>
          findIn(file, passage, start, start + written.length, tell(written, spelling)),
        ),
    );
}

const none: readonly ListedWord[] = [];

function listedWords(passage: Passage): readonly ListedWord[] {
  const known = read.get(passage);
  if (known) return known;
  const words = listedIn(passage.text).flatMap(({ start: from, judgement }) =>
    judgement.map((listed) => ({ ...listed, start: from + listed.start })),
  );
  read.set(passage, words.length > 0 ? words : none);
  return words;
}

const listedIn = judgedPieces((piece): readonly ListedWord[] | undefined => {
  const words: ListedWord[] = [];
  for (const { 0: written, index: start } of piece.matchAll(word)) {
    for (const kind of kinds) {
      const spelling = spell(written, kind);
      if (spelling) words.push({ kind, written, start, spelling });
    }
  }
  return words.length > 0 ? words : undefined;
});
