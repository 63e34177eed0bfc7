import { fromBanglaDigits, toBanglaDigits } from './digits.ts';

const monthName = new Intl.DateTimeFormat('bn', { month: 'long', timeZone: 'UTC' });

/** The twelve month names of Unicode's locale data (CLDR `bn`) from January, in NFC. */
export const monthNames: readonly string[] = Array.from({ length: 12 }, (_, month) =>
  monthName.format(new Date(Date.UTC(2000, month, 1))).normalize('NFC'),
);

/** `2026-11-22`, `2026-11` or `2026` as people write it: ২২ নভেম্বর ২০২৬, নভেম্বর ২০২৬, ২০২৬. */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const parts = [
    ...(day ? [toBanglaDigits(String(Number(day)))] : []),
    ...(month ? [monthNames[Number(month) - 1] ?? ''] : []),
    toBanglaDigits(year),
  ];
  return parts.join(' ');
}

/** A fiscal year `2020-2021` as ২০২০–২০২১. */
export function formatFiscalYear(year: string): string {
  return toBanglaDigits(year.replace('-', '–'));
}

/** A Bangla date such as ৩ জুন ২০২৪ or জুন ২০২৪ as `2024-06-03` or `2024-06`; undefined if it is none. */
export function parseBanglaDate(text: string): string | undefined {
  const match = /^(?:(?<day>\d{1,2}) )?(?<month>\S+) (?<year>\d{4})$/u.exec(fromBanglaDigits(text));
  const month = monthNames.indexOf(match?.groups?.['month'] ?? '') + 1;
  if (!match?.groups || month === 0) return undefined;
  const { day, year } = match.groups;
  const padded = [month, ...(day ? [day] : [])].map((part) => String(part).padStart(2, '0'));
  return [year, ...padded].join('-');
}
