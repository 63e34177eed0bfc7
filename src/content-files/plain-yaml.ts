/** What is not in the plain form that `PlainYaml` reads. */
class NotPlain extends Error {}

/**
 * The value of YAML in the plain form that nearly every file of `content/` has: names that are
 * words, values on one line or folded (`>-`), lists of one item a line or in brackets, comments on lines of
 * their own. Nothing for any other text, wrong or right: the YAML parser then reads it, which takes
 * ten times as long, as it keeps the place of each sign.
 */
export function readPlainYaml(text: string): Record<string, unknown> | undefined {
  if (/[\t\r\uFEFF]| $|^(?:---|\.\.\.)/mu.test(text)) return undefined;
  try {
    return new PlainYaml(text).read();
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

const entry = /^(?<name>[A-Za-z][\w-]*):(?: (?<value>[^ ].*))?$/u;
/** Words that YAML takes for no text, as a name or a value. */
const keyword = /^(?:~|null|true|false)$/iu;
const wholeNumber = /^(?:0|[1-9]\d{0,14})$/u;
/** Every other way of YAML 1.2 to write a number: https://yaml.org/spec/1.2.2/#1032-tag-resolution. */
const otherNumber =
  /^(?:[-+]?\d+|0o[0-7]+|0x[\da-f]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|[-+]?\.inf|\.nan)$/iu;
/** A text that neither begins nor holds what means something to YAML. */
const plainText = /^(?!.*(?:: |:$| #))[^-?:,[\]{}#&*!|>'"%@`\s].*$/u;
const inBrackets = /^[^-?:,[\]{}#&*!|>'"%@`\s][^,[\]{}:#'"]*$/u;

class PlainYaml {
  readonly #lines: string[];
  #at = 0;

  constructor(text: string) {
    this.#lines = text.split('\n');
  }

  read(): Record<string, unknown> {
    if (this.#nextIndent() !== 0) throw new NotPlain();
    const value = this.#map(0);
    if (this.#nextIndent() >= 0) throw new NotPlain();
    return value;
  }

  /** Steps to the next line with something on it; its margin, or -1 at the end. */
  #nextIndent(): number {
    for (; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#lines[this.#at] ?? '';
      const indent = marginOf(line);
      if (indent < line.length && line[indent] !== '#') return indent;
    }
    return -1;
  }

  #map(indent: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    let next = indent;
    while (next === indent && !this.#isItem(indent)) {
      const { name = '', value } = this.#entry(indent);
      if (Object.hasOwn(map, name) || keyword.test(name)) throw new NotPlain();
      this.#at += 1;
      map[name] = value === undefined ? this.#below(indent) : this.#value(value, indent);
      next = this.#nextIndent();
      if (next > indent) throw new NotPlain();
    }
    return map;
  }

  #entry(indent: number): Record<string, string | undefined> {
    const groups = entry.exec((this.#lines[this.#at] ?? '').slice(indent))?.groups;
    if (!groups) throw new NotPlain();
    return groups;
  }

  #isItem(indent: number): boolean {
    return (this.#lines[this.#at] ?? '').startsWith('-', indent);
  }

  /** What stands below a name: entries or items further in, items beside it, or nothing. */
  #below(indent: number): unknown {
    const next = this.#nextIndent();
    if (next >= indent && this.#isItem(next)) return this.#list(next);
    return next > indent ? this.#map(next) : null;
  }

  #list(indent: number): unknown[] {
    const list: unknown[] = [];
    let next = indent;
    while (next === indent && this.#isItem(indent)) {
      const item = (this.#lines[this.#at] ?? '').slice(indent);
      if (!/^- [^ -]/u.test(item)) throw new NotPlain();
      const value = item.slice(2);
      if (entry.test(value)) {
        // The item's entries stand below each other, the first beside the dash.
        this.#lines[this.#at] = ' '.repeat(indent + 2) + value;
        list.push(this.#map(indent + 2));
      } else {
        this.#at += 1;
        list.push(this.#value(value, indent));
      }
      next = this.#nextIndent();
      if (next > indent) throw new NotPlain();
    }
    return list;
  }

  #value(value: string, indent: number): unknown {
    if (value === '>-') return this.#folded(indent);
    if (value.startsWith('[') && value.endsWith(']')) return listInBrackets(value.slice(1, -1));
    const quoted = /^"(?<text>[^"\\]*)"$|^'(?<escaped>(?:[^']|'')*)'$/u.exec(value)?.groups;
    if (quoted) return quoted['text'] ?? quoted['escaped']?.replaceAll("''", "'");
    if (!plainText.test(value)) throw new NotPlain();
    return scalar(value);
  }

  /** Lines with the same margin, as one. */
  #folded(indent: number): string {
    const margin = marginOf(this.#lines[this.#at] ?? '');
    const lines: string[] = [];
    if (margin <= indent) throw new NotPlain();
    for (; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#lines[this.#at] ?? '';
      if (line === '' || marginOf(line) < margin) break;
      if (marginOf(line) > margin) throw new NotPlain();
      lines.push(line.slice(margin));
    }
    // What follows an empty line further in belongs to the text, be it a comment or not.
    const next = this.#lines.slice(this.#at).find((line) => line !== '') ?? '';
    if (lines.length === 0 || marginOf(next) > indent) throw new NotPlain();
    return lines.join(' ');
  }
}

function marginOf(line: string): number {
  let at = 0;
  while (line.charCodeAt(at) === 0x20) at += 1;
  return at;
}

function listInBrackets(inner: string): unknown[] {
  if (inner === '') return [];
  return inner.split(',').map((part) => {
    const item = part.replace(/^ +| +$/gu, '');
    const quoted = /^'([^'",[\]{}:#]*)'$|^"([^'",[\]{}:#\\]*)"$/u.exec(item);
    if (quoted) return quoted[1] ?? quoted[2];
    if (!inBrackets.test(item)) throw new NotPlain();
    return scalar(item);
  });
}

function scalar(text: string): unknown {
  if (wholeNumber.test(text)) return Number(text);
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null' || text === '~') return null;
  if (keyword.test(text) || otherNumber.test(text)) throw new NotPlain();
  return text;
}
