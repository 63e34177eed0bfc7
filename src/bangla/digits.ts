const banglaZero = 0x09e6;

/** Latin digits in a text as Bangla digits (U+09E6 to U+09EF); all else stays. */
export function toBanglaDigits(text: string): string {
  return text.replace(/[0-9]/gu, (digit) => String.fromCodePoint(banglaZero + Number(digit)));
}

/** Bangla digits in a text as Latin digits; all else stays. */
export function fromBanglaDigits(text: string): string {
  return text.replace(/[\u09E6-\u09EF]/gu, (digit) =>
    String((digit.codePointAt(0) ?? banglaZero) - banglaZero),
  );
}
