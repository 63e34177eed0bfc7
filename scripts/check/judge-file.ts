import { checkFile } from './check-file.ts';
import { contentFile, type FileKind } from './content-file.ts';
import { factsOf, type FileFacts } from './file-facts.ts';
import { noting, type Answer } from './noted-answers.ts';
import type { Problem } from './problem.ts';
import type { Surroundings } from './surroundings.ts';

/** All that a check keeps of a file: what rules on others ask of it, and what it was told itself. */
export interface Judged {
  facts: FileFacts;
  /** Told on these answers, and only as long as they are the same. */
  problems: readonly Problem[];
  answers: readonly Answer[];
}

/** Reads and checks a file; nothing of the file itself is held afterwards. */
export function judgeFile(kind: FileKind, bytes: Buffer, around: Surroundings): Judged {
  const file = contentFile(kind, bytes);
  const answers = new Set<Answer>();
  const problems = checkFile(file, noting(around, answers));
  return { facts: factsOf(file), problems, answers: [...answers] };
}
