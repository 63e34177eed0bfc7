import type { Finding } from '../../src/content-files/code-in-content.ts';

/** An error keeps the site from being built; a warning asks its author to look once more. */
export type Level = 'error' | 'warning';

/** A replacement of a stretch of a file, in UTF-16 units from its beginning. */
export interface Edit {
  start: number;
  end: number;
  text: string;
  /** Applied only when asked for by this name: `--fix=bijoy`. */
  only?: 'bijoy';
}

/** One fault in the content, told so that its author can mend it. */
export interface Problem extends Finding {
  /** The rule's id, which is also its file's name. */
  rule: string;
  level: Level;
  /** The file's path from the project's root, with `/`. */
  file: string;
  /** What `--fix` writes instead; absent where a person must decide. */
  edits?: Edit[];
}

/** What a check saw: how many files, and every fault by file and line. */
export interface Report {
  files: number;
  problems: Problem[];
}

/** The problems of one level. */
export function ofLevel(report: Report, level: Level): Problem[] {
  return report.problems.filter((problem) => problem.level === level);
}
