import type { z } from 'astro/zod';
import { detail, emailDetail } from './details.ts';
import { listOf, record, slug, text } from './fields.ts';
import { reviewShape } from './review.ts';
import { statementShape } from './statements.ts';

/** Details of a post that the charter's officer columns name, in the order of the columns. */
export const officerDetails = {
  name: detail({
    title: 'নাম',
    about: 'কর্মকর্তার নাম, শুধু অফিস নিজে প্রকাশ করে থাকলে।',
    example: 'নমুনা নাম',
  }),
  room: detail({ title: 'কক্ষ', about: 'কক্ষ নম্বর।', example: '২০৫' }),
  code: detail({
    title: 'কোড',
    about: 'জেলা বা উপজেলার কোড, টেলিফোনের আগে বসে।',
    example: '০৪৯৮',
  }),
  phone: detail({
    title: 'ফোন',
    about: 'দাপ্তরিক ফোন, ইংরেজি অঙ্কে।',
    example: '0498-00000',
  }),
  email: emailDetail({
    title: 'ই-মেইল',
    about: 'দাপ্তরিক ই-মেইল।',
    example: 'office@example.gov.bd',
  }),
};

/** One of the details of a post. */
export type OfficerDetail = keyof typeof officerDetails;

/** A post in an office, with all that the citizen's charter asks of it. */
export const officer = record({
  ...statementShape,
  post: text({
    title: 'পদ',
    about: 'পদের নাম। মানুষের নাম কেবল অফিস নিজে প্রকাশ করলে “name” ঘরে।',
    example: 'উপপরিচালক',
  }),
  ...officerDetails,
  services: listOf(
    {
      title: 'দায়িত্ব',
      about: 'পদটি যে সেবাগুলোর দায়িত্বে: content/services/ ফাইলের নাম। না জানলে ঘরটি রাখবেন না।',
      example: 'disability-id',
    },
    slug({ title: 'সেবা', about: 'একটি সেবার ফাইলের নাম।', example: 'disability-id' }),
  ).optional(),
  ...reviewShape,
});

/** A post in an office as the pages get it. */
export type Officer = z.infer<typeof officer>;
