import type { ConfigData } from 'html-validate';

/** What html-validate holds every page to; each rule switched off says why. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A phone's rows are blocks by CSS, which takes the table's roles away unless they are written.
    'no-redundant-role': 'off',
    // It takes the words beside a number for parts of the number.
    'tel-non-breaking': 'off',
    // It counts code points; a Bangla title has about twice as many as it has letters' widths.
    'long-title': 'off',
  },
};
