import { formatDate } from '../bangla/dates.ts';
import { toBanglaDigits } from '../bangla/digits.ts';
import { say } from '../interface-text.ts';

/** The most characters that a government information SMS may have (guideline of 2024). */
export const smsLimit = 200;

/** What an SMS on a service is made from. */
export interface SmsContent {
  title: string;
  summary: string;
  /** What a reader must know of a service that may not run any more. */
  status?: string | undefined;
  /** True where a danger may stand behind it: the text then names no service. */
  isPrivate: boolean;
  /** The office that gives the service; undefined where none of the site's does. */
  office?: { title: string; shortName: string } | undefined;
  /** Numbers to call, the most important first. */
  helplines: readonly string[];
  /** The day the text was made, `YYYY-MM-DD`. */
  date: string;
}

/**
 * A service as one SMS: its name, what it is, where to ask, a number, and the date. Parts are left
 * out from the least needed where all would be too long. A private service's text tells numbers
 * and an office only, since others may read it on the screen.
 */
export function smsText(content: SmsContent): string {
  const { title, summary, status, isPrivate, office, helplines, date } = content;
  const words = say.sms;
  const ask = office ? `${words.ask} ${office.title}।` : '';
  const askShort = office ? `${words.ask} ${office.shortName}।` : '';
  const call = helplines.length > 0 ? `${words.call} ${toBanglaDigits(helplines.join(', '))}।` : '';
  const warning = status ? `${status}।` : '';
  const dated = `${words.date} ${formatDate(date)}।`;
  if (isPrivate) {
    return shortest([
      [call, ask, dated],
      [call, dated],
    ]);
  }
  return shortest([
    [`${title}: ${summary}`, warning, ask, call, dated],
    [`${title}: ${summary}`, warning, askShort, call, dated],
    [`${title}: ${summary}`, warning, askShort, dated],
    [`${title}।`, warning, ask, call, dated],
    [`${title}।`, warning, askShort, dated],
    [`${title}।`, warning, dated],
  ]);
}

/** The first of some texts, given in parts, that an SMS may hold; else the last. */
function shortest(candidates: readonly (readonly string[])[]): string {
  const texts = candidates.map((parts) => parts.filter((part) => part !== '').join(' '));
  return texts.find((text) => text.length <= smsLimit) ?? texts.at(-1) ?? '';
}

/** A link that opens the phone's messages with a text in it and nobody's number. */
export function smsLink(text: string): string {
  // iOS takes the text after `&`, Android after `?`: both read this. Bangla letters may stand as
  // they are in an address, what has a meaning there may not.
  return `sms:?&body=${text.replace(/[\s%&#?+"'<>]/gu, encodeURIComponent)}`;
}
