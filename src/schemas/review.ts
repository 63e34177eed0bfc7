import { isoDate, text } from './fields.ts';

/**
 * When an office itself last confirmed a record. Set by offices only; absent means never confirmed.
 * Defaults when `reviewBy` is absent: officers 90 days, services 180, offices 365.
 */
export const reviewShape = {
  checkedOn: isoDate({
    title: 'যাচাইয়ের তারিখ',
    about: 'অফিস নিজে যেদিন পাতাটি মিলিয়ে দেখেছে। অফিস ছাড়া কেউ লিখবেন না।',
    example: '2026-11-22',
  }).optional(),
  reviewBy: isoDate({
    title: 'আবার দেখার তারিখ',
    about: 'এই তারিখের পরে পাতায় “আবার যাচাইয়ের সময় হয়েছে” লেখা দেখায়।',
    example: '2027-05-22',
  }).optional(),
  owner: text({
    title: 'কে ঠিক রাখেন',
    about: 'পাতাটি কে ঠিক রাখেন: পদের নাম, মানুষের নাম নয়।',
    example: 'অফিস সহকারী',
  }).optional(),
};
