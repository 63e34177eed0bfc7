/**
 * One written form for texts that look or mean the same.
 *
 * Sources: Unicode core specification, chapter 12 "Bengali (Bangla)" (encodings of য় ড় ঢ়, khanda ta,
 * joiners); Unicode Standard Annex 15 (NFC, NFKC). Sources of this project are NFC, which keeps
 * য় ড় ঢ় as letter + nukta: U+09DF, U+09DC and U+09DD are excluded from composition.
 */

/** Marks that follow a letter: candrabindu to visarga, nukta, vowel signs, hasanta, au length mark. */
const repeatedMark = /([\u0981-\u0983\u09BC\u09BE-\u09CC\u09CD\u09D7])\1+/g;

/** Words whose visarga (U+0983) is often typed as a colon; a colon elsewhere is punctuation. */
const colonForVisarga = /(^|[^\u0980-\u09FF])(অত|অন্ত|দু|নি|পুন|প্রাত|মো|স্বত):(?=[\u0985-\u09B9])/g;

/** Wrong orders and look-alikes on the left, what was meant on the right; applied from top to bottom. */
const lookAlikes: readonly (readonly [RegExp, string])[] = [
  // A nukta typed after the vowel sign it should precede.
  [/([\u09BE-\u09CC\u09D7])\u09BC/g, '\u09BC$1'],
  // ব with a nukta and the Assamese ra are drawn like র, the Assamese wa like ব.
  [/\u09AC\u09BC|\u09F0/g, '\u09B0'],
  [/\u09F1/g, '\u09AC'],
  // অ with the sign aa (U+09BE) is drawn like আ.
  [/\u0985\u09BE/g, '\u0986'],
  // The sign o (U+09CB) typed as aa (U+09BE), then e (U+09C7).
  [/\u09BE\u09C7/g, '\u09CB'],
  // এ with য-ফলা and অ with য-ফলা are one sound, অ্যা.
  [/\u098F\u09CD\u09AF/g, '\u0985\u09CD\u09AF'],
];

/** What does not change the word: format characters (ZWJ, ZWNJ, BOM, direction marks), variation selectors, Latin accents. */
const invisible = /[\p{Cf}\uFE00-\uFE0F\u0300-\u036F]/gu;

function normaliseOnce(text: string): string {
  // Latin accents must be apart to be dropped; the recomposition at the end is for Bangla o and au.
  let result = text.toLowerCase().normalize('NFKD').replace(invisible, '').normalize('NFC');
  result = result.replace(repeatedMark, '$1');
  for (const [wrong, meant] of lookAlikes) result = result.replace(wrong, meant);
  return result.replace(colonForVisarga, '$1$2\u0983').normalize('NFC');
}

/**
 * The text in lower case, in one Unicode form, without invisible characters, with look-alike
 * encodings made one; two texts a reader can't tell apart come out equal.
 * @example normalise('\u09DF') === normalise('\u09AF\u09BC')
 */
export function normalise(text: string): string {
  // One correction can bring two marks together that are again a wrong order; a few rounds settle any word people type.
  let before = text;
  for (let round = 0; round < 8; round += 1) {
    const after = normaliseOnce(before);
    if (after === before) break;
    before = after;
  }
  return before;
}
