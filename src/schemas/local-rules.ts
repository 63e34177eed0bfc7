import type { z } from 'astro/zod';
import { oneOf, record, slug } from './fields.ts';
import { statementShape } from './statements.ts';

/** Parts of a guide that an office may do in its own way; the keys are the guide's own fields. */
export const localParts = {
  eligibility: 'কে পেতে পারেন',
  papers: 'কাগজপত্র',
  forms: 'ফরম কোথায়',
  steps: 'কীভাবে করবেন',
  where: 'কোথায় যাবেন',
  online: 'অনলাইনে',
  fee: 'খরচ',
  timeLimit: 'কত দিন লাগে',
  officer: 'কার কাছে যাবেন',
  complaint: 'কাজ না হলে',
} as const;

/** What an office does in its own way for one service, or adds to the guide. */
export const localRule = record({
  ...statementShape,
  service: slug({
    title: 'সেবা',
    about: 'যে সেবায় আলাদা: content/services/ ফাইলের নাম।',
    example: 'vgd',
  }),
  part: oneOf(
    {
      title: 'কোন অংশে',
      about: 'সেবার পাতার যে অংশের কথা; সনদের কোন ঘরে বসবে তা এ থেকে ঠিক হয়।',
      example: 'where',
    },
    localParts,
  ),
});

/** An office's own way as the pages get it. */
export type LocalRule = z.infer<typeof localRule>;
