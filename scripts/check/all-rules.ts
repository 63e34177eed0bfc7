import type { Rule } from './rule.ts';
import { alternativeText } from './rules/alternative-text.ts';
import { amountInText } from './rules/amount-in-text.ts';
import { bijoy } from './rules/bijoy.ts';
import { checkedOn } from './rules/checked-on.ts';
import { clickHere } from './rules/click-here.ts';
import { contentNotCode } from './rules/content-not-code.ts';
import { danda } from './rules/danda.ts';
import { dateWithoutYear } from './rules/date-without-year.ts';
import { draft } from './rules/draft.ts';
import { duplicatePassage } from './rules/duplicate-passage.ts';
import { figureInProse } from './rules/figure-in-prose.ts';
import { fileName } from './rules/file-name.ts';
import { fileSize } from './rules/file-size.ts';
import { headings } from './rules/headings.ts';
import { hiddenCharacters } from './rules/hidden-characters.ts';
import { joiners } from './rules/joiners.ts';
import { links } from './rules/links.ts';
import { longSentence } from './rules/long-sentence.ts';
import { lostCharacters } from './rules/lost-characters.ts';
import { misspelling } from './rules/misspelling.ts';
import { mixedDigits } from './rules/mixed-digits.ts';
import { mojibake } from './rules/mojibake.ts';
import { movedPages } from './rules/moved-pages.ts';
import { nfc } from './rules/nfc.ts';
import { olderSpelling } from './rules/older-spelling.ts';
import { personalData } from './rules/personal-data.ts';
import { readableFrontmatter } from './rules/readable-frontmatter.ts';
import { references } from './rules/references.ts';
import { schema } from './rules/schema.ts';
import { spaces } from './rules/spaces.ts';
import { tables } from './rules/tables.ts';
import { timeBound } from './rules/time-bound.ts';
import { uniqueAddresses } from './rules/unique-addresses.ts';
import { unusedAllow } from './rules/unused-allow.ts';
import { utf8 } from './rules/utf-8.ts';
import { wordLeftovers } from './rules/word-leftovers.ts';
import { wrongOffice } from './rules/wrong-office.ts';

/** Every rule, in the order of the editors' page. */
export const allRules: readonly Rule[] = [
  fileName,
  utf8,
  readableFrontmatter,
  draft,
  schema,
  checkedOn,
  references,
  uniqueAddresses,
  movedPages,
  contentNotCode,
  links,
  headings,
  tables,
  wordLeftovers,
  alternativeText,
  fileSize,
  nfc,
  joiners,
  spaces,
  hiddenCharacters,
  lostCharacters,
  bijoy,
  mojibake,
  danda,
  mixedDigits,
  misspelling,
  olderSpelling,
  clickHere,
  dateWithoutYear,
  longSentence,
  timeBound,
  amountInText,
  figureInProse,
  wrongOffice,
  personalData,
  duplicatePassage,
  unusedAllow,
];
