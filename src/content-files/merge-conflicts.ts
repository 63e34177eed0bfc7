import type { Finding } from './code-in-content.ts';

/** Lines that Git writes around two versions of one place: https://git-scm.com/docs/git-merge#_how_conflicts_are_presented. */
const mark = /^(?:<{7}|>{7})(?: .*)?$/gmu;

/** Each place that Git could not merge, told once; empty in nearly every file. */
export function findConflicts(text: string): Finding[] {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return [];
  let isOpen = false;
  return [...text.replaceAll('\r', '').matchAll(mark)].flatMap(({ 0: written, index, input }) => {
    const isEnd = written.startsWith('>');
    const isOfOpen = isEnd && isOpen;
    isOpen = !isEnd;
    if (isOfOpen) return [];
    return [
      {
        line: input.slice(0, index).split('\n').length,
        column: 1,
        found: `একই জায়গায় দুজনের দুই রকম লেখা, গিট মেলাতে পারেনি: “${written}”`,
        fix: 'দুটির যেটি ঠিক সেটি রাখুন; অন্যটি আর <<<<<<<, ======= ও >>>>>>> দিয়ে শুরু লাইনগুলো মুছে দিন',
      },
    ];
  });
}
