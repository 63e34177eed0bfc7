import { formatDate } from '../bangla/dates.ts';
import { toBanglaDigits } from '../bangla/digits.ts';
import { say } from '../interface-text.ts';

/** The most characters that a government information SMS may have (guideline of 2024). */
export const smsLimit = 200;

/** What an SMS on a service is made from. */
export interface SmsContent {
  title: string;
  summary: string;
  /** True for a page of violence or crisis: the text then names no service. */
  isPrivate: boolean;
  /** Names of the offices that give the service. */
  offices: readonly string[];
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
export function smsText({
  title,
  summary,
  isPrivate,
  offices,
  helplines,
  date,
}: SmsContent): string {
  const words = say.sms;
  const [office] = offices;
  const ask = office ? `${words.ask} ${office}।` : '';
  const call = helplines.length > 0 ? `${words.call} ${toBanglaDigits(helplines.join(', '))}।` : '';
  const dated = `${words.asOf} ${formatDate(date)}।`;
  if (isPrivate)
    return shortest([
      [call, ask, dated],
      [call, dated],
    ]);
  return shortest([
    [`${title}: ${summary}`, ask, call, dated],
    [`${title}: ${summary}`, ask, dated],
    [`${title}।`, ask, call, dated],
    [`${title}।`, ask, dated],
    [`${title}।`, dated],
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
