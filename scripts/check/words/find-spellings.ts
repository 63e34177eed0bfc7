import type { ContentFile } from '../content-file.ts';
import { findMatches, type Told } from '../find-in.ts';
import { passagesOf, type Role } from '../passages.ts';
import type { RuleFinding } from '../rule.ts';
import { spell, type Spelling } from './misspellings.ts';
import type { SpellingKind } from './word-schemas.ts';

/** Not what people type to search, nor what a source is called by its publisher. */
const roles: ReadonlySet<Role> = new Set(['sentence', 'name', 'note', 'heading', 'cell', 'alt']);

const word = /[\u0981-\u0983\u0985-\u09B9\u09BC-\u09CE\u09D7\u09DC-\u09E3\u200C\u200D]+/gu;

/** A finding on each word of a file that stands in a list of spellings. */
export function findSpellings(
  file: ContentFile,
  kind: SpellingKind,
  tell: (written: string, spelling: Spelling) => Told,
): RuleFinding[] {
  return passagesOf(file)
    .filter(({ role }) => roles.has(role))
    .flatMap((passage) =>
      findMatches(file, passage, word, ([written]) => {
        const spelling = spell(written.normalize('NFC').replace(/[\u200C\u200D]/gu, ''), kind);
        return spelling && tell(written, spelling);
      }),
    );
}
