import type { YAMLError } from 'yaml';

/** Why YAML cannot be read, at the place where its author went wrong. */
export interface YamlFault {
  /** Characters from the beginning of the YAML text. */
  offset: number;
  /** What stands there, in Bangla. */
  found: string;
  /** What to do, in Bangla. */
  fix: string;
  /** A line that begins at a wrong place: the parser then tells the same of the lines below it. */
  ofIndent?: boolean;
  /** A bracket too few or too many: the parser then takes the lines below it for what they are not. */
  ofBracket?: boolean;
  /** Told in the parser's own words, since no usual mistake is known by them. */
  isUnknown?: boolean;
}

const quoteValue = 'পুরো মান উদ্ধৃতি চিহ্নে লিখুন, যেমন: title: "বয়স্ক ভাতা: নিয়ম"';

/** The commonest mistakes in an author's words; the parser's own words for the rest. */
export function explainYaml({ code, message, pos: [at] }: YAMLError, text: string): YamlFault {
  const line = lineAround(text, at);
  switch (code) {
    case 'DUPLICATE_KEY': {
      const key = text.slice(at, line.end).split(':', 1)[0];
      return { offset: at, found: `“${key}” ঘর দুইবার`, fix: 'একটি রেখে অন্যটি মুছে দিন' };
    }
    case 'TAB_AS_INDENT':
      return {
        offset: at,
        found: 'লাইনের শুরুতে ট্যাব',
        fix: 'ট্যাবের বদলে দুটি করে ফাঁকা (স্পেস) দিন',
        ofIndent: true,
      };
    case 'MISSING_CHAR': {
      const quote = /^Missing closing (["'])/u.exec(message)?.[1];
      if (!quote)
        return /:(?:\s|$)/u.test(line.text) ? wrongIndent(line.start) : withoutColon(line);
      return {
        offset: text.lastIndexOf(quote, at - 1),
        found: `উদ্ধৃতি চিহ্ন ${quote} শুরু হয়েছে, শেষ হয়নি`,
        fix: `লেখার শেষে ${quote} বসান`,
      };
    }
    case 'BAD_INDENT': {
      const bracket = /end with a ([\]}])$/u.exec(message)?.[1];
      if (!bracket) return wrongIndent(line.start);
      const opening = bracket === ']' ? '[' : '{';
      return {
        offset: text.lastIndexOf(opening, at),
        found: `বন্ধনী ${opening} শুরু হয়েছে, শেষ হয়নি`,
        fix: `তালিকার শেষে ${bracket} বসান`,
        ofBracket: true,
      };
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/:(?:\s|$)/u.test(text.slice(at, line.end))) {
        return { offset: at, found: 'মানের ভেতরে “: ”', fix: quoteValue };
      }
      return wrongIndent(message.includes('block sequence') ? line.start : line.end + 1);
    case 'MULTILINE_IMPLICIT_KEY':
      if (line.text.startsWith('- ')) return wrongIndent(line.start);
      return /:(?:\s|$)/u.test(line.text) ? wrongIndent(line.end + 1) : withoutColon(line);
    case 'BAD_SCALAR_START':
      return startsWith(text.charAt(at), at);
    case 'BAD_DQ_ESCAPE':
      return {
        offset: at,
        found: `উদ্ধৃতির ভেতরে “${text.slice(at, at + 2)}”`,
        fix: '\\ চিহ্নটি মুছে দিন, বা \\\\ লিখুন',
      };
    case 'MULTIPLE_DOCS':
      return { offset: at, found: 'মাঝখানে “---” লাইন', fix: 'লাইনটি মুছে দিন' };
    case 'UNEXPECTED_TOKEN':
      return unexpected(at, message, line);
    default:
      return unknown(at, message);
  }
}

/** A value that begins with a sign which means something else to YAML. */
export function startsWith(sign: string, offset: number): YamlFault {
  return { offset, found: `মানের শুরুতে “${sign}”`, fix: quoteValue };
}

interface Line {
  start: number;
  end: number;
  text: string;
}

function lineAround(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  const end = next < 0 ? text.length : next;
  return { start, end, text: text.slice(start, end).trim() };
}

function wrongIndent(offset: number): YamlFault {
  return {
    offset,
    found: 'লাইনের শুরুর ফাঁকা পাশের লাইনের সঙ্গে মেলে না',
    fix: 'পাশের লাইনগুলোর সমান ফাঁকা (স্পেস) দিন',
    ofIndent: true,
  };
}

function withoutColon({ start, text }: Line): YamlFault {
  const found = text.includes(':')
    ? `“${text}” লাইনে “:” এর পরে ফাঁকা নেই`
    : `“${text}” লাইনে “:” নেই`;
  return { offset: start, found, fix: '“ঘর: মান” আকারে লিখুন, যেমন: title: বয়স্ক ভাতা' };
}

function unexpected(offset: number, message: string, line: Line): YamlFault {
  if (message.includes('scalar at node end')) {
    return {
      offset,
      found: 'উদ্ধৃতি চিহ্ন শেষ হওয়ার পরে আরও লেখা',
      fix: 'উদ্ধৃতি চিহ্ন একেবারে শেষে বসান; লেখার ভেতরের উদ্ধৃতি “ ” দিয়ে লিখুন',
    };
  }
  if (message.includes('block-seq-ind')) {
    return {
      offset,
      found: `“${line.text}”: ঘরের নামের পাশে “- ”`,
      fix: 'তালিকা পরের লাইন থেকে লিখুন, প্রতি লাইনে দুটি স্পেস ও “- ” দিয়ে',
    };
  }
  if (/flow-\w+-end/u.test(message)) {
    return { offset, found: 'বাড়তি বন্ধনী', fix: 'মুছে দিন', ofBracket: true };
  }
  return unknown(offset, message);
}

function unknown(offset: number, message: string): YamlFault {
  return {
    offset,
    found: `লেখাটি পড়া গেল না (${message})`,
    fix: '“ঘর: মান” আকার, উদ্ধৃতি চিহ্ন ও লাইনের শুরুর ফাঁকা মিলিয়ে দেখুন',
    isUnknown: true,
  };
}
