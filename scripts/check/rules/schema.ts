import type { z } from 'astro/zod';
import { formatNumber } from '../../../src/bangla/format-number.ts';
import { messageOf, schemaIssues } from '../../../src/content-files/schema-issues.ts';
import type { ContentFile } from '../content-file.ts';
import type { FileRule } from '../rule.ts';

/** The typed part of each file has the fields that its schema wants, each with a value that can be. */
export const schema: FileRule = {
  id: 'schema',
  level: 'error',
  summary: 'প্রতিটি ঘরে ঠিক ধরনের মান থাকে; যে ঘর লাগবেই তা থাকে, অচেনা ঘর থাকে না।',
  why: 'পাতা, তালিকা, নাগরিক সনদ ও খোঁজ এই ঘরগুলো থেকে নিজে নিজে তৈরি হয়। ঘরের নাম বা মান ভুল হলে তথ্যটি কোথাও দেখায় না।',
  examples: {
    good: [
      {
        path: 'content/sources/s09.mdx',
        text: '---\ntitle: নোটিশ\npublisher: অফিস\nkind: own-office\nmayLink: false\nreadWhole: true\n---\n',
      },
    ],
    bad: [
      {
        example: {
          path: 'content/sources/s09.mdx',
          text: '---\ntitle: নোটিশ\npublisher: অফিস\nkind: own-office\nmaylink: false\nmayLink: false\nreadWhole: true\n---\n',
        },
        found: 'অচেনা ঘর “maylink”',
        fix: '“maylink” এর বদলে “mayLink” লিখুন',
      },
    ],
  },
  check: (file) => (file.data === undefined ? [] : checkFile(file)),
};

function checkFile(file: ContentFile) {
  const issues = schemaIssues(file.schema, file.data).filter(({ issue }) => !hasOwnRule(issue));
  return issues.map(({ path, issue }) => ({
    // An unknown key stands one step below the record that refuses it.
    ...(issue.code === 'unrecognized_keys'
      ? file.locateKey([...path, ...issue.keys.slice(0, 1)])
      : file.locate(path)),
    ...(tellUnquoted(file, path, issue) ??
      (isCommentedOut(file, path)
        ? {
            found: `${describe(file, path, issue)}: “#” থেকে লাইনের শেষ পর্যন্ত বাদ পড়ে`,
            fix: '“#” মুছে দিন, বা পুরো মান উদ্ধৃতি চিহ্নে লিখুন',
          }
        : { found: describe(file, path, issue), fix: messageOf(issue) })),
  }));
}

/** A telephone number or the like without quotation marks, which YAML takes for a number. */
function tellUnquoted(file: ContentFile, path: PropertyKey[], issue: z.core.$ZodIssue) {
  const key = path.at(-1);
  const range = file.range(path);
  const isOfText =
    issue.code === 'invalid_union' ||
    (issue.code === 'invalid_type' && issue.expected === 'string');
  if (!range || !isOfText || typeof key !== 'string' || typeof valueAt(file, path) !== 'number')
    return undefined;
  const written = file.text.slice(...range);
  if (messageOf(issue).includes('উদ্ধৃতি') || !/^[+0]\d+$|^\d{5,}$/u.test(written)) return undefined;
  return {
    found: `${fieldName(path)}: ${written} উদ্ধৃতি চিহ্ন ছাড়া`,
    fix: `উদ্ধৃতি চিহ্ন ছাড়া এটি গোনার সংখ্যা হয়ে যায়, শুরুর ০ বা + থাকে না। লিখুন: ${key}: "${written}"`,
  };
}

/** Whether a field is empty because its value begins with the sign of a comment. */
function isCommentedOut(file: ContentFile, path: PropertyKey[]): boolean {
  const range = file.range(path);
  return range !== undefined && range[0] === range[1] && /^ *#/u.test(file.text.slice(range[0]));
}

function hasOwnRule(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'custom' && issue.params?.['rule'] !== undefined;
}

/** The field by its path in the file and what stands there, as the author wrote it. */
function describe(file: ContentFile, path: PropertyKey[], issue: z.core.$ZodIssue): string {
  const name = fieldName(path);
  if (issue.code === 'unrecognized_keys') {
    return `${path.length > 0 ? `${name}: ` : ''}অচেনা ঘর ${issue.keys.map((key) => `“${key}”`).join(', ')}`;
  }
  if (issue.code === 'invalid_key') return `নাম “${String(path.at(-1))}”`;
  const value = valueAt(file, path);
  if (value === undefined) return `${name} নেই`;
  if (value === null || value === '') return `${name} খালি`;
  return `${name}: ${shorten(JSON.stringify(value))}`;
}

function fieldName(path: readonly PropertyKey[]): string {
  const field = path.map((key) =>
    typeof key === 'number' ? `${formatNumber(key + 1)} নম্বর` : String(key),
  );
  return field.length > 0 ? `“${field.join(' › ')}” ঘর` : 'ফাইলের ঘরগুলো';
}

function valueAt({ data }: ContentFile, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );
}

function shorten(text: string): string {
  const letters = [...new Intl.Segmenter('bn').segment(text)].map(({ segment }) => segment);
  return letters.length <= 40 ? text : `${letters.slice(0, 40).join('')}…`;
}
