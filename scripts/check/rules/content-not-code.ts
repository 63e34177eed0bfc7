import { findCode, type Finding } from '../../../src/content-files/code-in-content.ts';
import { parseMdx } from '../../../src/markdown.ts';
import type { ContentFile } from '../content-tree.ts';
import type { Rule } from '../rule.ts';

/** The prose of each file is text and the site's own components: nothing in it can run. */
export const contentNotCode: Rule = {
  id: 'content-not-code',
  check: (files) =>
    files
      .filter(({ body }) => body.trim() !== '')
      .flatMap((file) => findInFile(file).map((one) => ({ file: file.path, ...one }))),
};

interface ParseFault {
  line?: number;
  column?: number;
  reason: string;
}

function findInFile(file: ContentFile): Finding[] {
  try {
    return findCode(parseMdx(file.text));
  } catch (error) {
    const { line = 1, column = 1 } = error as ParseFault;
    return [
      {
        line,
        column,
        found: 'লেখাটি পড়া গেল না: এখানে “<” বা “{” আছে',
        fix: 'লেখার অংশ হলে আগে \\ দিন: \\< বা \\{; উপাদান হলে ঠিকভাবে শেষ করুন, যেমন: <Fact sources="s01">৩ মাস</Fact>',
      },
    ];
  }
}
