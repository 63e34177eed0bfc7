import { z } from 'astro/zod';
import { detail } from './details.ts';
import { count, oneOf, record, textWithoutFigures } from './fields.ts';
import { statementShape, timeUnits } from './statements.ts';

const time = record({
  number: count({ title: 'সময়ের সংখ্যা', about: 'সর্বোচ্চ কত সময়।', example: 30 }),
  unit: oneOf({ title: 'সময়ের একক', about: 'সময়টি কীসে গোনা।', example: 'working-day' }, timeUnits),
});

/** A row of the charter's grievance table. */
const step = record({
  when: textWithoutFigures({
    title: 'কখন যোগাযোগ করবেন',
    about: 'কোন অবস্থায় এই ধাপে যেতে হয়, অঙ্ক ছাড়া।',
    example: 'আপিল কর্মকর্তা সমাধান দিতে না পারলে',
  }),
  who: textWithoutFigures({
    title: 'কার সঙ্গে',
    about: 'পদের নাম, মানুষের নাম নয়।',
    example: 'অভিযোগ নিষ্পত্তি কর্মকর্তা (অনিক)',
  }),
  address: detail({
    title: 'যোগাযোগের ঠিকানা',
    about: 'কোথায় বা কোন ঠিকানায়।',
    example: 'জেলা কার্যালয়, কক্ষ ২০৫',
  }),
  time: z
    .union([z.enum(['unpublished', 'not-applicable']), time], {
      error: '“নিষ্পত্তির সময়সীমা” ঘরে number ও unit লিখুন; কোনো উৎসে না থাকলে লিখুন: unpublished',
    })
    .meta({
      title: 'নিষ্পত্তির সময়সীমা',
      description: 'কত দিনে নিষ্পত্তি হয়: number ও unit, না থাকলে unpublished।',
    }),
}).meta({
  title: 'ধাপ',
  description: 'সনদের অভিযোগ ছকের একটি সারি; না লিখলে কথাটি ছকের নিচে থাকে।',
});

/**
 * A sentence on how to complain. With `step` it is a row of the charter's grievance table; without,
 * it stands below the table.
 */
export const grievance = record({ ...statementShape, step: step.optional() });

/** A sentence on how to complain as the pages get it. */
export type Grievance = z.infer<typeof grievance>;
