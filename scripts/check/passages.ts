import type { ContentFile } from './content-file.ts';
import { alignValue, openingOf } from './align.ts';
import { prosePassages } from './prose.ts';
import { stretch } from './stretch.ts';

/**
 * What a text is to its reader: a `sentence`, a `name` (title, post, place), a `search` word,
 * `english`, a `note` for the reader of a source, somebody else's words `quoted`, a `heading` or
 * table `cell` of the prose, an `alt` text, or a value for machines.
 */
export type Role =
  | 'sentence'
  | 'name'
  | 'search'
  | 'english'
  | 'note'
  | 'quoted'
  | 'heading'
  | 'cell'
  | 'alt'
  | 'machine';

/** The sourced statement that a text is part of. */
export interface StatementAround {
  sources: readonly string[];
  standing?: string;
  doubt?: string;
}

/** One text of a file that rules on language read. */
export interface Passage {
  text: string;
  role: Role;
  /** The keys and indices that lead to it; empty in the prose. */
  path: readonly PropertyKey[];
  statement?: StatementAround;
  /** Stretches of the prose that stand between `<Fact>` tags. */
  facts: readonly { start: number; end: number; statement: StatementAround }[];
  /** Where a stretch of it stands in the file; undefined if it is not written there as such. */
  range(start: number, end: number): { start: number; end: number } | undefined;
  /** Where its beginning stands in the file. */
  start: number;
}

const roles: Readonly<Record<string, Role>> = {
  title: 'name',
  shortName: 'name',
  short: 'name',
  post: 'name',
  place: 'name',
  places: 'name',
  department: 'name',
  ministry: 'name',
  owner: 'name',
  from: 'name',
  name: 'name',
  otherNames: 'name',
  searchWords: 'search',
  titleEn: 'english',
  note: 'note',
  publisher: 'quoted',
};

const cache = new WeakMap<ContentFile, Passage[]>();

/** Every text of a file, those of the typed part first. */
export function passagesOf(file: ContentFile): readonly Passage[] {
  let passages = cache.get(file);
  if (!passages) {
    passages = [...typedPassages(file), ...prosePassages(file)];
    cache.set(file, passages);
  }
  return passages;
}

function typedPassages(file: ContentFile): Passage[] {
  // Word lists quote what is wrong; addresses are no words.
  if (file.path.startsWith('content/words/') || file.collection === 'redirects') return [];
  const passages: Passage[] = [];
  const walk = (value: unknown, path: PropertyKey[], role: Role, around?: StatementAround) => {
    if (typeof value === 'string' || typeof value === 'number') {
      passages.push(new Value(file, String(value), path, role, around));
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, [...path, index], role, around);
    } else if (value !== null && typeof value === 'object') {
      const inner = statementOf(value) ?? around;
      for (const [key, item] of Object.entries(value)) {
        if (key === 'allow') continue;
        walk(item, [...path, key], roleOf(file, key), inner);
      }
    }
  };
  walk(file.data, [], 'machine');
  return passages;
}

function roleOf({ collection }: ContentFile, key: string): Role {
  if (collection === 'sources' && key === 'title') return 'quoted';
  return roles[key] ?? 'sentence';
}

function statementOf(value: object): StatementAround | undefined {
  const { sources, standing, doubt, text } = value as Record<string, unknown>;
  if (!Array.isArray(sources) || typeof text !== 'string') return undefined;
  return {
    sources: sources.map(String),
    ...(typeof standing === 'string' && { standing }),
    ...(typeof doubt === 'string' && { doubt }),
  };
}

/** A key, number, address or date: nothing that a person reads as words. */
const forMachines = /^[\x21-\x7e]*$/u;

/** A value of the typed part; where its letters stand in the file is found when it is asked for. */
class Value implements Passage {
  readonly text: string;
  readonly role: Role;
  readonly path: readonly PropertyKey[];
  readonly statement?: StatementAround;
  readonly facts = noFacts;
  readonly #file: ContentFile;
  #place: { start: number; offsets: readonly number[] } | undefined;

  constructor(
    file: ContentFile,
    text: string,
    path: readonly PropertyKey[],
    role: Role,
    statement: StatementAround | undefined,
  ) {
    this.#file = file;
    this.text = text;
    this.role = role === 'sentence' && forMachines.test(text) ? 'machine' : role;
    this.path = path;
    if (statement) this.statement = statement;
  }

  get start(): number {
    return this.#placed().start;
  }

  range(start: number, end: number): { start: number; end: number } | undefined {
    return stretch(this.#placed().offsets, start, end);
  }

  #placed() {
    return (this.#place ??= placeOf(this.#file, this.path, this.text));
  }
}

const noFacts: Passage['facts'] = [];

function placeOf(file: ContentFile, path: readonly PropertyKey[], text: string) {
  const [start, end] = file.range(path) ?? [0, 0];
  const source = file.text.slice(start, end);
  const offsets = alignValue(text, source, openingOf(source)) ?? [];
  return { start, offsets: offsets.map((offset) => offset + start) };
}
