import type { ContentFile } from './content-tree.ts';
import type { Problem } from './problem.ts';

/** One rule on content: it reads the whole tree and tells every fault it sees. */
export interface Rule {
  /** The rule's name in messages; the same as its file's. */
  id: string;
  check(files: readonly ContentFile[]): Omit<Problem, 'rule'>[];
}
