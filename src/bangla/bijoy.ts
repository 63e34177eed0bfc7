/**
 * Recognises text in the Bijoy (SutonnyMJ) encoding, which puts Bangla shapes on Latin letters:
 * `weaev fvZv` is বিধবা ভাতা. Source: the layout of the SutonnyMJ font, where v is the sign aa, which
 * makes it the commonest letter, and the Latin-1 signs are conjuncts and vowel signs.
 */

/** Signs that stand inside words only in Bijoy. */
const signInWord =
  /[A-Za-z][\u2020\u2021\u02C6\u2030\u0160\u2039\u00A8-\u00B3\u00B5-\u00BE\u00D6-\u00D8]|[\u2020\u2021\u02C6\u2030][A-Za-z]/;
/** Two signs aa in a row, or one beside a capital within a word: `fvZv`, `KvW©`. */
const letterPattern = /(?:[A-Za-z]v){2}|[a-z]v[A-Z]|[a-z][A-Z]v/;

/**
 * Whether a text is likely Bijoy, to be named to the reader rather than searched as Latin letters.
 * @example looksLikeBijoy('weaev fvZv')
 */
export function looksLikeBijoy(text: string): boolean {
  return signInWord.test(text) || letterPattern.test(text);
}
