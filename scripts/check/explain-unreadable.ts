import type { Finding } from '../../src/content-files/code-in-content.ts';
import type { ContentFile } from './content-file.ts';

interface ParseFault extends Error {
  line?: number | null;
  column?: number | null;
}

/** Why a file's prose could not be read as MDX, and what its author can write instead. */
export function explainUnreadable(_file: ContentFile, fault: ParseFault): Finding {
  return {
    line: fault.line ?? 1,
    column: fault.column ?? 1,
    found: 'লেখাটি পড়া গেল না: এখানে “<” বা “{” আছে',
    fix: 'লেখার অংশ হলে আগে \\ দিন: \\< বা \\{; উপাদান হলে ঠিকভাবে শেষ করুন, যেমন: <Fact sources="s01">৩ মাস</Fact>',
  };
}
