import { formatDate } from '../../src/bangla/dates.ts';
import { formatNumber } from '../../src/bangla/format-number.ts';
import { pageBudget } from '../build/page-sizes.ts';
import type { Report } from './report.ts';

/** Of each list so many lines; the file has all. */
const mostLines = 10;

/** A report as an operator reads it in a terminal. */
export function formatReport(report: Report): string {
  const { builtOn, sizes, offices, overdue, doubts, links, changes, tooLarge } = report;
  const number = formatNumber;
  const totalDoubts = doubts.reduce((sum, one) => sum + one.doubts, 0);
  return [
    `সাইট তৈরি হয়েছে ${formatDate(builtOn)}: ${number(sizes.length)}টি পাতা`,
    ...section(
      `অফিস: ${number(offices.length)}টি`,
      offices.map(({ title, pages }) => `${title}: ${number(pages)}টি পাতা`),
    ),
    ...section(
      `যাচাইয়ের সময় পেরিয়েছে: ${number(overdue.length)}টি`,
      overdue.map(
        ({ title, reviewBy, path }) => `${title}: ${formatDate(reviewBy)} পর্যন্ত ছিল (${path})`,
      ),
    ),
    ...section(
      `যাচাই প্রয়োজন, এমন তথ্য: ${number(totalDoubts)}টি, ${number(doubts.length)}টি ফাইলে`,
      doubts.map((one) => `${one.path}: ${number(one.doubts)}টি`),
    ),
    ...(links
      ? section(
          `বাইরের লিংক: ${number(links.known)}টির মধ্যে ${number(links.tried)}টি দেখা হয়েছে, ${number(links.broken.length)}টি খোলেনি`,
          links.broken.map(({ address, page, why }) => `${address} (${why}), ${page}`),
        )
      : ['বাইরের লিংক দেখা হয়নি; দেখতে --links দিন']),
    ...section(
      'সবচেয়ে বড় পাতা',
      sizes.slice(0, 3).map(({ page, bytes }) => `/${page}: ${number(bytes)} বাইট`),
    ),
    ...section(
      `আগের বারের চেয়ে বদলেছে: ${number(changes.length)}টি পাতা`,
      changes.map(
        ({ page, bytes, before }) => `/${page}: ${number(before)} থেকে ${number(bytes)} বাইট`,
      ),
    ),
    ...(tooLarge.length > 0
      ? section(
          `সীমা (${number(pageBudget)} বাইট) ছাড়িয়েছে: ${number(tooLarge.length)}টি পাতা`,
          tooLarge.map(({ page, bytes }) => `/${page}: ${number(bytes)} বাইট`),
        )
      : [`কোনো পাতা ${number(pageBudget)} বাইটের সীমা ছাড়ায়নি`]),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  const more = lines.length - mostLines;
  return [
    title,
    ...lines.slice(0, mostLines).map((line) => `  ${line}`),
    ...(more > 0 ? [`  … আরও ${formatNumber(more)}টি`] : []),
  ];
}
