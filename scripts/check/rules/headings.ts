import type { Paragraph } from 'mdast';
import { toBanglaDigits } from '../../../src/bangla/digits.ts';
import { shorten } from '../find-in.ts';
import { plainText } from '../plain-text.ts';
import { proseNodes } from '../prose.ts';
import type { FileRule, RuleFinding } from '../rule.ts';

/** Headings of the prose go step by step from the second level, each with its own words. */
export const headings: FileRule = {
  id: 'headings',
  level: 'warning',
  summary: 'লেখার শিরোনাম ## দিয়ে শুরু, ধাপে ধাপে নামে, খালি বা দুবার নয়।',
  why: 'পর্দা-পাঠক যন্ত্রে মানুষ শিরোনাম থেকে শিরোনামে লাফিয়ে পড়েন। # পাতার নামের জন্য, সেটি আগে থেকেই আছে।',
  examples: {
    good: ['## কী শেখানো হয়\n\nসেলাই।\n\n### কোথায়\n\nকার্যালয়ে।'],
    bad: [
      {
        example: '# কী শেখানো হয়',
        found: 'সবচেয়ে বড় শিরোনাম (#): “কী শেখানো হয়”',
        fix: 'পাতার নাম আগে থেকেই আছে; এখানে ## লিখুন',
      },
      {
        example: '## কী শেখানো হয়\n\n#### কোথায়',
        found: 'শিরোনামের ধাপ বাদ গেছে (২ থেকে ৪): “কোথায়”',
        fix: '### লিখুন',
      },
      { example: '##', found: 'খালি শিরোনাম', fix: 'শিরোনামে কিছু লিখুন, বা # চিহ্নগুলো মুছে দিন' },
      {
        example: '##কোথায়\n\nকার্যালয়ে।',
        found: 'শিরোনাম হয়নি: “##” চিহ্নের পরে ফাঁকা নেই',
        fix: 'লিখুন: ## কোথায়',
      },
      {
        example: '## কোথায়\n\nএখানে।\n\n## কোথায়\n\nসেখানে।',
        found: 'একই শিরোনাম দুবার: “কোথায়”',
        fix: 'দ্বিতীয়টিতে আলাদা করে লিখুন কী নিয়ে, বা দুই অংশ একসঙ্গে করুন',
      },
    ],
  },
  check: (file) => {
    const found: RuleFinding[] = [];
    const seen = new Set<string>();
    // The page's own name stands above.
    let above = 1;
    for (const node of proseNodes(file)) {
      const at = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
      if (node.type === 'heading') {
        const text = plainText(node).trim();
        const told = checkHeading(node.depth, text, above, seen);
        if (told) found.push({ ...at, ...told, text });
        above = node.depth;
        seen.add(text);
      } else if (node.type === 'paragraph') {
        found.push(...checkParagraph(node).map((told) => ({ ...at, ...told })));
      }
    }
    return found;
  },
};

/** Signs of a heading that Markdown did not take for one. */
function checkParagraph(paragraph: Paragraph) {
  const [line = ''] = plainText(paragraph).split('\n');
  const [, signs, words] = /^(#{2,6})([^\s#].*)$/u.exec(line) ?? [];
  if (!signs || !words) return [];
  const found = `শিরোনাম হয়নি: “${signs}” চিহ্নের পরে ফাঁকা নেই`;
  return [{ found, fix: `লিখুন: ${signs} ${shorten(words)}`, text: line }];
}

function checkHeading(depth: number, text: string, above: number, seen: ReadonlySet<string>) {
  const quoted = `“${shorten(text)}”`;
  if (text === '') return { found: 'খালি শিরোনাম', fix: 'শিরোনামে কিছু লিখুন, বা # চিহ্নগুলো মুছে দিন' };
  if (depth === 1) {
    return {
      found: `সবচেয়ে বড় শিরোনাম (#): ${quoted}`,
      fix: 'পাতার নাম আগে থেকেই আছে; এখানে ## লিখুন',
    };
  }
  if (depth > above + 1) {
    const steps = toBanglaDigits(`${above} থেকে ${depth}`);
    return {
      found: `শিরোনামের ধাপ বাদ গেছে (${steps}): ${quoted}`,
      fix: `${'#'.repeat(above + 1)} লিখুন`,
    };
  }
  if (seen.has(text)) {
    return {
      found: `একই শিরোনাম দুবার: ${quoted}`,
      fix: 'দ্বিতীয়টিতে আলাদা করে লিখুন কী নিয়ে, বা দুই অংশ একসঙ্গে করুন',
    };
  }
  return undefined;
}
