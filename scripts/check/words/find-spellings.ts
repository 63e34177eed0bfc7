import type { ContentFile } from '../content-file.ts';
import { findIn, type Told } from '../find-in.ts';
import type { RuleFinding } from '../rule.ts';
import { listedWords } from './listed-words.ts';
import type { Spelling } from './misspellings.ts';
import type { SpellingKind } from './word-schemas.ts';

/** A finding on each word of a file that stands in a list of spellings. */
export function findSpellings(
  file: ContentFile,
  kind: SpellingKind,
  tell: (written: string, spelling: Spelling) => Told,
): RuleFinding[] {
  return listedWords(file).flatMap(({ passage, spellings }) =>
    spellings
      .filter((listed) => listed.kind === kind)
      .map(({ start, written, spelling }) =>
        findIn(file, passage, start, start + written.length, tell(written, spelling)),
      ),
  );
}
