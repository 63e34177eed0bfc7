/**
 * How much more usual each pair of neighbouring letters is in Bijoy than in English.
 *
 * Counted over 12,700 lines of Bangla (this guide; names of places, countries and languages) written in
 * both editions of the encoding, and 22,700 lines in Latin letters (English, French, Portuguese and 18
 * other languages, names, addresses, Bangla in Latin letters). A row is the first letter of a pair, a
 * column the second, in the same order; the first of each is the edge of a word, the last all letters
 * that only Bijoy uses. A cell is the natural logarithm of the ratio, rounded and kept within 3: 1 to 3
 * speak for Bijoy, a to c against it, a point for neither. Letters share a row where that made no more
 * words of uncounted lines go wrong.
 */
const chart: readonly (readonly [letters: string, weights: string])[] = [
  ['.', '12c11b.1b.1b3.a1cccc.2c3'],
  ['A', '11113332b3ab3.c11ca333b3'],
  ['CEFHJ', 'a1cb1c.bcccc2accbccc1bc3'],
  ['BDGI', '3.b33c33b.3.3..13.ac33c3'],
  ['K-Z_`', '31b33c31a.3133233a.33313'],
  ['aho', 'cbb12cccccac.ccc.cc11c.3'],
  ['b', '33133a11ca3123c23ca33313'],
  ['cà-öù-ýÿ', '13113c3acc..3acc3cc33333'],
  ['dfpu', 'cbc23cbccccb2bca3cc332c3'],
  ['e', 'b.c13a1bcab.2bcc1cb232a3'],
  ['gx', '.3c33c3.cb1.33aa3cc33323'],
  ['i', '23b23cbaca.33acb.cc232c3'],
  ['j†‡ˆ‰', '31133133223333333ab33333'],
  ['k~^&', '.11.3c32cb1.3b1.3cc333.3'],
  ['lnz', 'b3c33c.cccbb2cc.3cc232c2'],
  ['m', '.1c33c1.aa3.321b3c233333'],
  ['q', '31133b33c33333c313333333'],
  ['rt', 'cbcc.ccccccc1ccacccc1cc.'],
  ['s', 'cbcb3ccccccc3bb.cccc31c3'],
  ['v', '33a331312a3233333.3b33c3'],
  ['À-ÅÇ-ÏÑ-ÕÙ-Ý', '31133c33233333132cc31313'],
  ['w', 'caba3.33323233133cc13bc3'],
  ['y', 'cab33b11c.233bb.3acb33b3'],
  ['^.', '31333333133333333b133333'],
];

const classes = chart.map(([letters]) => new RegExp(`[${letters}]`, 'u'));

/** How strongly a word's letters speak for Bijoy (above 0) or for another language (below 0). */
export function weighPairs(word: string): number {
  let weight = 0;
  let row = 0;
  // A soft hyphen (U+00AD) stands in any language.
  for (const letter of `${word.replaceAll('\u00AD', '')}.`) {
    const column = classes.findIndex((same) => same.test(letter));
    const cell = chart[row]?.[1][column] ?? '.';
    weight += cell > '9' ? 96 - cell.charCodeAt(0) : Number(cell) || 0;
    row = column;
  }
  return weight;
}
