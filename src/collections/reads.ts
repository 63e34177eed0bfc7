import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';

/** What a drawn page has read of the content: the keys of entries and of questions. */
export type Reads = Set<string>;

/** What the build asks of the content layer, which is bundled with the pages. */
export interface ContentReads {
  /** Draws something and notes in `reads` all that it reads of the content. */
  noting<T>(reads: Reads, draw: () => Promise<T>): Promise<T>;
  /** A digest of what a key reads now; a page is the same where all that it read has the same digests. */
  digestOf(key: string): Promise<string>;
  /** A digest of anything that a page is handed. */
  digestOfValue(value: unknown): string;
}

declare global {
  // The build runs pages from a bundle of its own: this is the one thing that both know.
  var contentReads: ContentReads | undefined;
}

const drawing = new AsyncLocalStorage<Reads | undefined>();
const answered = new Map<string, Promise<unknown>>();
const answers = new Map<string, (...args: never[]) => Promise<unknown>>();
const digests = new Map<string, Promise<string>>();

/** Anything that is told apart by a key of its own: an entry. What it holds is read, and noted, apart. */
export interface Keyed {
  readonly readKey: string;
}

/** Notes that the page being drawn has read what a key stands for. */
export function noteRead(key: string): void {
  drawing.getStore()?.add(key);
}

/**
 * A question to the content that pages ask: answered once a build for the same arguments. A page
 * that asks depends on the answer, not on what was read to find it; entries in the answer count by
 * their names, until the page reads them.
 */
export function question<A extends (string | number)[], T>(
  name: string,
  answer: (...args: A) => Promise<T>,
): (...args: A) => Promise<T> {
  answers.set(name, answer as unknown as (...args: never[]) => Promise<unknown>);
  return (...args) => {
    const key = JSON.stringify([name, ...args]);
    noteRead(key);
    return ask(key, () => answer(...args)) as Promise<T>;
  };
}

function ask(key: string, answer: () => Promise<unknown>): Promise<unknown> {
  let found = answered.get(key);
  if (!found) {
    found = drawing.run(undefined, answer);
    answered.set(key, found);
  }
  return found;
}

globalThis.contentReads = {
  digestOfValue,
  noting: (reads, draw) => drawing.run(reads, draw),
  digestOf: (key) => {
    let digest = digests.get(key);
    if (!digest) {
      digest = makeDigest(key);
      digests.set(key, digest);
    }
    return digest;
  },
};

async function makeDigest(key: string): Promise<string> {
  const [name, ...args] = JSON.parse(key) as [string, ...never[]];
  const answer = answers.get(name);
  // A question that no page asks any more: whoever asked it is drawn anew.
  if (!answer) return 'unknown';
  return digestOfValue(await ask(key, () => answer(...args)));
}

function digestOfValue(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value, byName) ?? 'undefined')
    .digest('base64url');
}

/** Entries by their names; maps and sets as lists; numbers without end as words. */
function byName(_key: string, value: unknown): unknown {
  if (value instanceof Map) return ['map', ...value];
  if (value instanceof Set) return ['set', ...value];
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value === 'object' && value !== null && 'readKey' in value) return value.readKey;
  return value;
}
