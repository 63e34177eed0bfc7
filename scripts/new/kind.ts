/** What one has answered so far, by the names of the questions. */
export type Answers = Readonly<Record<string, string>>;

/** One thing that must be known before a file can be written. */
export interface Question {
  /** Its name, and that of its flag: `--title`. */
  name: string;
  /** As it is asked, in Bangla. */
  ask: string;
  /** The answers that there are, each with its meaning; or the collection that has them. */
  choices?: Readonly<Record<string, string>> | { collection: string };
  /** True for several answers with commas between. */
  many?: boolean;
  /** What is meant by no answer; without it an answer must be given. */
  otherwise?: (answers: Answers) => string | undefined;
  /** What is wrong with an answer, in Bangla; nothing where it will do. */
  faultOf?: (answer: string) => string | undefined;
}

/** A kind of file that can be begun. */
export interface Kind {
  /** The folder below `content/`. */
  collection: string;
  label: string;
  questions: readonly Question[];
  id(answers: Answers): string;
  /** The values of the typed part that the answers give, in any order. */
  values(answers: Answers): Record<string, unknown>;
  /** What is left to do elsewhere, in Bangla. */
  next(answers: Answers): string[];
}

/** A Latin name as a file's name: small letters, digits, hyphens. */
export function fileName(english: string): string {
  return english
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}
