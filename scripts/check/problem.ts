import type { Finding } from '../../src/content-files/code-in-content.ts';

/** One fault in the content, told so that its author can mend it. */
export interface Problem extends Finding {
  /** The rule's id, which is also its file's name. */
  rule: string;
  /** The file's path from the project's root, with `/`. */
  file: string;
}
