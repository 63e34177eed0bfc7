import { z } from 'astro/zod';
import { emailRemedy, isEmail } from './email.ts';
import { remedy, text, type FieldHelp } from './fields.ts';
import { absences } from './statements.ts';

/**
 * A single value that may not be forgotten, such as a room number: the value, or the word
 * `unpublished` or `not-applicable`.
 */
export function detail(help: FieldHelp) {
  return z
    .union([z.enum(['unpublished', 'not-applicable']), text(help)], {
      error: `${remedy(help, 'মানটি')}; কোনো উৎসে না থাকলে লিখুন: unpublished`,
    })
    .meta({ title: help.title, description: help.about });
}

/** The same for an e-mail address. */
export function emailDetail(help: FieldHelp) {
  return detail(help).refine((value) => value in absences || isEmail(value), {
    error: emailRemedy,
  });
}

/** The value of a detail; undefined where the record says that there is none. */
export function published(value: string): string | undefined {
  return value in absences ? undefined : value;
}
