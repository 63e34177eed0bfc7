import type { FileFacts } from './file-facts.ts';
import type { Surroundings } from './surroundings.ts';
import { wholeContent, type Beside } from './whole-content.ts';

/** What is known of the content while some of its files are not read yet. */
export interface KnownContent {
  /** In the order of the files; of those not read only that they are there. */
  files: readonly FileFacts[];
  /** The records not read yet, as `collection/id`. */
  unread: ReadonlySet<string>;
  beside: Beside;
}

/** Surroundings in which all is right with what is not read yet, and nothing is a copy. */
export function asFarAsKnown({ files, unread, beside }: KnownContent): Surroundings {
  const content = wholeContent(files, beside);
  return {
    ...content,
    hasAnchor: (record, anchor) => unread.has(record) || content.hasAnchor(record, anchor),
    copiesIn: () => [],
  };
}
