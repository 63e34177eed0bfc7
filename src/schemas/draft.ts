import { flag } from './fields.ts';

/** A record that is not yet fit to be read: it makes no page, and stands in no list, search or file. */
export const draftShape = {
  draft: flag({
    title: 'খসড়া',
    about:
      'লেখা শেষ না হলে বা মিলিয়ে দেখা বাকি থাকলে true: পাতাটি সাইটে থাকে না। ঠিক হলে ঘরটি মুছে দিন।',
    example: true,
  }).optional(),
};
