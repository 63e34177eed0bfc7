import { formatDate } from '../bangla/dates.ts';
import { builtOn } from './own-page.ts';

/** A stored page that says, before its text, that it is a copy and of which day. */
export function markStored(html: string): string {
  const note = `ইন্টারনেট নেই। এটি ফোনে রাখা কপি, ${formatDate(builtOn(html))} তারিখের। এখনকার তথ্য আলাদা হতে পারে।`;
  return html.replace(/<main[^>]*>/u, `$&<p class="notice" role="status">${note}</p>`);
}
