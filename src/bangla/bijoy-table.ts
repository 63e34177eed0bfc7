/**
 * The glyphs of the font SutonnyMJ as Bijoy Classic stores them: the Windows-1252 character of each code,
 * then the Bangla it draws. A dotted circle stands for the letter that a sign is written on.
 *
 * Source: the glyphs of two editions of the font (of 1999, and the later one of Bijoy Bayanno) looked at
 * one by one, and compared with the tables of OpenBangla poriborton (after Avro Keyboard), banglakit
 * bondhon and Mad-FOX bijoy2unicode.
 */

/**
 * Codes that mean one thing. Vowels, consonants and signs first; then conjuncts in the order of their
 * first letter, first parts of conjuncts, and what hangs below or behind a letter; then digits and
 * punctuation. No code is a part of another, so they are applied in the order of the text.
 */
const letters = `
A অ  B ই  C ঈ  D উ  E ঊ  F ঋ  G এ  H ঐ  I ও  J ঔ
K ক  L খ  M গ  N ঘ  O ঙ  P চ  Q ছ  R জ  S ঝ  T ঞ
U ট  V ঠ  W ড  X ঢ  Y ণ  Z ত  _ থ  \` দ  a ধ  b ন
c প  d ফ  e ব  f ভ  g ম  h য  i র  j ল  k শ  l ষ
m স  n হ  o ড়  p ঢ়  q য়  r ৎ  s ◌ং  t ◌ঃ  u ◌ঁ

v ◌া  w ◌ি  x ◌ী  y ◌ু  z ◌ু  ~ ◌ূ  ‚ ◌ূ  ƒ ◌ূ  „ ◌ৃ
† ◌ে  ‡ ◌ে  ˆ ◌ৈ  ‰ ◌ৈ  Š ◌ৗ

± ক্ট  ³ ক্ত  ´ ক্ম  µ ক্র  ¶ ক্ষ  ÿ ক্ষ  ² ক্ষ্ম  · ক্স
¸ গু  ¹ গ্গ  º গ্দ  » গ্ধ  ¼ ঙ্ক  ½ ঙ্গ
¾ জ্জ  À জ্ঝ  Á জ্ঞ  Â ঞ্চ  Ã ঞ্ছ  Ä ঞ্জ  Å ঞ্ঝ
Æ ট্ট  Ç ড্ড  È ণ্ট  É ণ্ঠ  Ê ণ্ড
Ë ত্ত  Ì ত্থ  Î ত্র  Ï দ্দ  × দ্ধ  Ø দ্ব  Ù দ্ম
Ú ন্ঠ  Û ন্ড  Ü ন্ধ  Ý ন্স
Þ প্ট  ß প্ত  à প্প  á প্স  â ব্জ  ã ব্দ  ä ব্ধ  å ভ্র  ç ম্ফ
é ল্ক  ê ল্গ  ë ল্ট  ì ল্ড  í ল্প  î ল্ফ
ï শু  ð শ্চ  ñ শ্ছ  ò ষ্ণ  ó ষ্ট  ô ষ্ঠ  õ ষ্ফ
ö স্খ  ÷ স্ট  ù স্ফ  û হু  ü হৃ  ý হ্ন  þ হ্ম

˜ দ্◌  ™ দ্◌  š ন্◌  ¤ ম্◌  ® ষ্◌  ¯ স্◌

¡ ◌্ব  ¢ ◌্ভ  £ ◌্ভ্র  ¥ ◌্ম  ¦ ◌্ব  § ◌্ম  ¨ ◌্য  ª ◌্র  « ◌্র  ¬ ◌্ল
Ö ◌্র  ú ◌্প  Œ ◌্ক্র  Ÿ ◌্ব  ^ ◌্ব  ¿ ◌্ত্র

0 ০  1 ১  2 ২  3 ৩  4 ৪  5 ৫  6 ৬  7 ৭  8 ৮  9 ৯
$ ৳  | ।  \\ ॥  Ñ –  Ò “  Ó ”  Ô ‘  Õ ’
`;

/** Each code that means one thing, with the Bangla its glyph draws. */
export const bijoyLetters: ReadonlyMap<string, string> = new Map(
  [...letters.matchAll(/(\S+) (\S+)/gu)].map(([, code = '', bangla = '']) => [
    code,
    bangla.replaceAll('\u25CC', ''),
  ]),
);

const consonants = [...bijoyLetters].filter(([, bangla]) => /[ক-হৎ\u09BC\u09CD]$/u.test(bangla));
const consonant = `${consonants.map(([code]) => code).join('')}°Ð‹’œøèÍ`;
const letter = 'A-Za-z_`~^&\\u00A1-\\u00D0\\u00D6-\\u00FFŒœŠšŸƒˆ˜‚„†‡…‰‹›‘’“”•–—™\\u2212';

/** Whether a text ends in a letter of Bijoy, as opposed to a digit, a space or punctuation. */
export const afterBijoyLetter = new RegExp(`[${letter}]$`, 'u');
/** Whether a text begins with a letter of Bijoy. */
export const beforeBijoyLetter = new RegExp(`^[${letter}]`, 'u');

const afterConsonant = new RegExp(`[${consonant}]$`, 'u');
/** Right after these the sign u is drawn at the side (রু, শ্রু, ত্রু, প্লু). */
const afterRaised = /[iªÖ«Îåµ¿Œ¬ø\u00AD\u2212]$/u;
/** Letters without an upright on the right, under which the 1999 edition draws … for ৃ. */
const afterRound = /[KPQRSTUVWXZdf×Ø]$/u;
const any = /(?:)/u;

/**
 * Codes that mean different things in the two editions, or that are ordinary punctuation elsewhere:
 * the code, what stands before it, what follows, the Bangla. The first row that fits is taken; where
 * none fits, the character stays as it is.
 */
export const bijoyInContext: readonly (readonly [string, RegExp, RegExp, string])[] = [
  ['_', /__$/u, any, '_'],
  ['_', /_$/u, /^_/u, '_'],
  ['_', any, /^__/u, '_'],
  ['\u00AD', afterConsonant, any, '\u09CDল'],
  ['\u00AD', any, any, ''],
  ['\u2212', afterConsonant, any, '\u09CDল'],
  ['&', afterBijoyLetter, /^[A-Za-z_`†‡ˆ‰š›\u00A1-\u00D0\u00D6-\u00FF]/u, '\u09CD\u200C'],
  ['&', afterBijoyLetter, any, '\u09CD'],
  ['©', afterBijoyLetter, any, '©'],
  ['°', /[^\d\s]$/u, any, 'ক্ক'],
  ['“', afterRaised, any, '\u09C1'],
  ['æ', afterRaised, any, '\u09C1'],
  ['æ', any, any, 'ম্ন'],
  ['–', /(?:^|[^w†‡ˆ‰])[op]$/u, any, '\u09C1'],
  ['…', new RegExp(`[${consonant}©]$`, 'u'), beforeBijoyLetter, '\u09C3'],
  ['…', afterRound, any, '\u09C3'],
  ['—', /[š¯¼k]$/u, any, '\u09CDত'],
  ['—', /L$/u, /^M/u, 'ড়\u09CD'],
  ['Í', /[š¯¼k]$/u, any, '\u09CDত'],
  ['Í', any, any, 'ত্ম'],
  ['‘', /[š¯]$/u, any, '\u09CDত\u09C1'],
  ['’', /[š¯]$/u, any, '\u09CDথ'],
  ['‹', /[®¯]$/u, any, '\u09CDক'],
  ['›', afterBijoyLetter, /^[UVW`anØ]/u, 'ন\u09CD'],
  ['”', afterBijoyLetter, /^[PQT¡]/u, 'চ\u09CD'],
  ['•', afterBijoyLetter, /^[KLNgk¶ÿ]/u, 'ঙ\u09CD'],
  ['Ð', afterBijoyLetter, any, 'ণ্ড'],
  ['Ð', any, any, '-'],
  ['ø', afterConsonant, any, '\u09CDল'],
  ['ø', any, beforeBijoyLetter, 'স্ন'],
  ['è', /K$/u, any, '\u09CDন'],
  ['è', afterBijoyLetter, any, '\u09CDণ'],
  ['œ', /[Yn]$/u, any, '\u09CDণ'],
  ['œ', afterBijoyLetter, any, '\u09CDন'],
];
