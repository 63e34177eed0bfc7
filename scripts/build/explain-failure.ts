/** What went wrong with the machine and what helps, by the system's own code. */
const causes: Readonly<Record<string, [cause: string, remedy: string]>> = {
  ENOSPC: ['ডিস্কে জায়গা নেই', 'জায়গা খালি করে আবার চালান'],
  EDQUOT: ['আপনার ডিস্কের বরাদ্দ শেষ', 'জায়গা খালি করে আবার চালান'],
  EFBIG: ['ফাইলের আকারের সীমা ছাড়িয়েছে', 'ulimit -f বাড়িয়ে আবার চালান'],
  EACCES: ['লেখার বা পড়ার অনুমতি নেই', 'ফোল্ডারের অনুমতি ঠিক করুন, বা OUT_DIR-এ অন্য ফোল্ডার দিন'],
  EPERM: ['লেখার বা পড়ার অনুমতি নেই', 'ফোল্ডারের অনুমতি ঠিক করুন, বা OUT_DIR-এ অন্য ফোল্ডার দিন'],
  EROFS: ['ডিস্কটি শুধু পড়া যায়', 'লেখা যায় এমন জায়গায় রেখে, বা OUT_DIR দিয়ে চালান'],
  ENOENT: ['একটি ফাইল নেই', 'ফাইলটি ফিরিয়ে আনুন (git status দেখুন), তারপর আবার চালান'],
  ERR_MODULE_NOT_FOUND: [
    'প্রোগ্রামের একটি ফাইল নেই',
    'ফাইলটি ফিরিয়ে আনুন (git status দেখুন), তারপর আবার চালান',
  ],
  ENOTDIR: ['ফোল্ডারের জায়গায় অন্য ফাইল আছে', 'পথটি দেখে ঠিক করুন'],
  EMFILE: ['একসঙ্গে বেশি ফাইল খোলা', 'ulimit -n বাড়িয়ে আবার চালান'],
  ENOMEM: ['মেমোরি শেষ', 'অন্য প্রোগ্রাম বন্ধ করে আবার চালান'],
};

/** A misused setting: the message says in Bangla what to write instead. */
export class WrongSetting extends Error {}

/** Content that no site is made of: each fault is told in its message, or was told before. */
export class WrongContent extends Error {}

/** The same in the words of the bundler, which gives no codes. */
const words: readonly [said: RegExp, code: string][] = [
  [/No space left on device/u, 'ENOSPC'],
  [/File too large/u, 'EFBIG'],
  [/Read-only file system/u, 'EROFS'],
  [/Permission denied/u, 'EACCES'],
];
const colours = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'gu');
const headings = /^(?:Build failed|Error during|\s*$)/u;

function codeOf(code: string, message: string): string {
  if (causes[code]) return code;
  const said = words.find(([pattern]) => pattern.test(message))?.[1];
  return said ?? /\bE[A-Z]{4,6}\b/u.exec(message)?.[0] ?? '';
}

/**
 * What a person is told of a failed build: cause, place and remedy in one line; below it, where the
 * fault is the program's own, what its makers need.
 */
export function explainFailure(error: unknown): string {
  const { code = '', path, message, stack } = error as Partial<NodeJS.ErrnoException>;
  const text = (message ?? '').replace(colours, '');
  const known = causes[codeOf(code, text)];
  const end = 'আগের সাইট যেমন ছিল তেমনই আছে।';
  if (error instanceof WrongContent) {
    return [message, 'সাইট তৈরি হয়নি; আগের dist/ যেমন ছিল তেমনই আছে।'].filter(Boolean).join('\n');
  }
  if (error instanceof WrongSetting) return `সাইট তৈরি হয়নি: ${message}। ${end}`;
  if (known) {
    const [cause, remedy] = known;
    return `সাইট তৈরি হয়নি: ${cause} (${path ?? oneLine(text)}) — ${remedy}। ${end}`;
  }
  const first = text.split('\n').find((line) => !headings.test(line)) ?? '';
  return `সাইট তৈরি হয়নি: ${first} — ফাইলটি শেষ বদলের আগের মতো করে আবার চালান; না মিটলে নিচের লেখা সহ জানান। ${end}\n\n${stack ?? ''}`;
}

function oneLine(message: string): string {
  const lines = message.split('\n').filter((line) => !headings.test(line));
  return (lines.find((line) => line.includes('/')) ?? lines[0] ?? '').trim();
}
