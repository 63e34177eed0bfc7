import { LineCounter, isNode, parseDocument, type YAMLError } from 'yaml';
import type { Finding } from './code-in-content.ts';

/** A file's typed part and its prose, with the places where each value stands. */
export interface ReadFile {
  /** The values; dates stay text, as YAML 1.2 has no date type. */
  data: unknown;
  /** What follows the frontmatter. */
  body: string;
  /** YAML that cannot be read; `data` is then undefined. */
  findings: Finding[];
  /** Where the value at a path of keys and indices stands, or its nearest parent. */
  locate: (path: readonly PropertyKey[]) => { line: number; column: number };
  /** From where to where in the file the value at a path is written; undefined if it is not. */
  range: (path: readonly PropertyKey[]) => readonly [number, number] | undefined;
}

const fence = /^---[ \t]*\r?\n(?:(?<yaml>[\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/u;

/** Reads an `.mdx` file: YAML between two `---` lines, then prose. */
export function readFrontmatter(text: string): ReadFile {
  const match = fence.exec(text);
  if (!match) {
    const finding = {
      line: 1,
      column: 1,
      found: 'ফাইলের শুরুতে “---” দিয়ে ঘেরা ঘরগুলো নেই',
      fix: 'প্রথম লাইনে --- লিখুন, তারপর ঘরগুলো, তারপর আবার --- লিখুন',
    };
    const nowhere = { locate: () => finding, range: () => undefined };
    return { data: undefined, body: text, findings: [finding], ...nowhere };
  }
  const yaml = readYaml(match.groups?.['yaml'] ?? '', 1, text.indexOf('\n') + 1);
  return { ...yaml, body: text.slice(match[0].length) };
}

/** Reads YAML that starts after `linesBefore` lines, `charactersBefore` characters of its file. */
export function readYaml(text: string, linesBefore = 0, charactersBefore = 0): ReadFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const findings = document.errors.map((error) => ({ ...place(error.pos[0]), ...explain(error) }));
  return {
    data: findings.length > 0 ? undefined : (document.toJS() ?? {}),
    body: '',
    findings,
    locate: (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return place(node.range[0]);
      }
      return { line: linesBefore + 1, column: 1 };
    },
    range: (path) => {
      const node = document.getIn(path, true);
      if (!isNode(node) || !node.range) return undefined;
      return [node.range[0] + charactersBefore, node.range[1] + charactersBefore];
    },
  };
}

/** The commonest YAML mistakes in an author's words; the parser's own words for the rest. */
function explain(error: YAMLError): { found: string; fix: string } {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return { found: 'একই ঘর দুইবার', fix: 'একটি রেখে অন্যটি মুছে দিন' };
    case 'TAB_AS_INDENT':
      return { found: 'লাইনের শুরুতে ট্যাব', fix: 'ট্যাবের বদলে দুটি করে ফাঁকা (স্পেস) দিন' };
    case 'BAD_INDENT':
      return { found: 'লাইনের শুরুর ফাঁকা মেলে না', fix: 'পাশের লাইনগুলোর সমান স্পেস দিন' };
    case 'MISSING_CHAR':
      return { found: 'উদ্ধৃতি চিহ্ন বা বন্ধনী শেষ হয়নি', fix: 'শেষে " বা ] বসান' };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        found: 'এক লাইনে দুটি “: ”, বা ঘরের নামের পরে “:” নেই',
        fix: 'মানের ভেতরে “: ” থাকলে পুরো মান উদ্ধৃতি চিহ্নে লিখুন',
      };
    default:
      return {
        found: `লেখাটি পড়া গেল না (${error.message})`,
        fix: '“ঘর: মান” আকার, উদ্ধৃতি চিহ্ন ও লাইনের শুরুর ফাঁকা মিলিয়ে দেখুন',
      };
  }
}
