import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FileFacts } from './file-facts.ts';
import type { Judged } from './judge-file.ts';
import type { Answer } from './noted-answers.ts';

/** What was told of a file when its bytes had this hash. */
export type Kept = Judged & { bytes: string };

/** Facts as they are written: the shingles of its passages stand together behind the text. */
interface WrittenFacts extends Omit<FileFacts, 'passages'> {
  passages: readonly { sources: readonly string[]; shingles: number }[];
}

interface Written {
  /** Every answer once; files name them by number. */
  answers: readonly Answer[];
  files: readonly {
    bytes: string;
    facts: WrittenFacts;
    problems: Judged['problems'];
    answers: readonly number[];
  }[];
}

/**
 * The results of the last check, by path. Empty where there are none, where the check itself was in
 * another state, or where the file is not whole: its first line is the hash of all that follows.
 */
export function readKept(path: string, state: string): ReadonlyMap<string, Kept> {
  try {
    const record = readFileSync(path);
    const body = record.subarray(digestLength + 1);
    if (record.toString('latin1', 0, digestLength) !== digest(body)) return new Map();
    const [ofState, ofText] = lineEnds(body);
    if (body.toString('latin1', 0, ofState) !== state) return new Map();
    const { answers, files } = JSON.parse(body.toString('utf8', ofState + 1, ofText)) as Written;
    // Copied, as numbers of four bytes begin at a multiple of four.
    const shingles = new Int32Array(new Uint8Array(body.subarray(ofText + 1)).buffer);
    let at = 0;
    return new Map(
      files.map(({ bytes, facts, problems, answers: numbers }) => {
        const passages = facts.passages.map((one) => {
          const from = at;
          at += one.shingles;
          return { sources: one.sources, shingles: shingles.subarray(from, at) };
        });
        const named = numbers.map((number) => answers[number] ?? '');
        return [facts.path, { bytes, facts: { ...facts, passages }, problems, answers: named }];
      }),
    );
  } catch {
    // Not there, or not to be read: then everything is checked.
    return new Map();
  }
}

/**
 * Keeps the results of a check in the place of those before; under another name first, as a check
 * that is killed must leave no half of them. A disk that takes no file costs the next check time,
 * nothing else. Two checks at once may spoil each other's file, which its hash then tells.
 */
export function keep(path: string, state: string, files: readonly Kept[]): void {
  const unfinished = `${path}.new`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const body = writeBody(state, files);
    writeFileSync(unfinished, Buffer.concat([Buffer.from(`${digest(body)}\n`), body]));
    renameSync(unfinished, path);
  } catch {
    removeIfThere(unfinished);
  }
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // A folder that cannot be written to holds no half of a file either.
  }
}

function writeBody(state: string, files: readonly Kept[]): Buffer {
  const numbers = new Map<Answer, number>();
  const numberOf = (answer: Answer) => {
    const known = numbers.get(answer);
    if (known !== undefined) return known;
    numbers.set(answer, numbers.size);
    return numbers.size - 1;
  };
  const passages = files.flatMap(({ facts }) => facts.passages);
  const shingles = passages.map(({ shingles: { buffer, byteOffset, byteLength } }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  );
  const written = files.map(({ bytes, facts, problems, answers }) => ({
    bytes,
    facts: {
      ...facts,
      passages: facts.passages.map((one) => ({ ...one, shingles: one.shingles.length })),
    },
    problems,
    answers: answers.map(numberOf),
  }));
  const text: Written = { answers: [...numbers.keys()], files: written };
  return Buffer.concat([Buffer.from(`${state}\n${JSON.stringify(text)}\n`), ...shingles]);
}

function lineEnds(body: Buffer): [first: number, second: number] {
  const first = body.indexOf('\n');
  return [first, body.indexOf('\n', first + 1)];
}

function digest(body: Buffer): string {
  return hash('sha256', body, 'base64url');
}

/** Of a SHA-256 in base64url. */
const digestLength = 43;
