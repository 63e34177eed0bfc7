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
  ['.', '111b.1bb.1b3.a1cccccc.2c3'],
  ['A-J', '333b33ba...3.b13aacc333c3'],
  ['K-Z_`', '333c311a.3133233a.bc33313'],
  ['aho', 'c.2ccccccac.ccc.cccc11c.3'],
  ['b', '333a11b.a3123c23caac33313'],
  ['cà-öù-ýÿ', '113c3acbc..3acc3cccc33333'],
  ['d', 'cc1cabccccb3cb11cccc331c3'],
  ['fp', 'c13c2ccccac33bc3cccc333c3'],
  ['e', 'b.3a1bccab.2bcc1cbcc232a3'],
  ['gx', '.23c3.ccb1.33aa3cccc33323'],
  ['i', '223cbacca.33acb.cccc232c3'],
  ['j†‡ˆ‰', '3331333323333333abac33333'],
  ['k~^&', '..3c32cab1.3b1.3cccc333.3'],
  ['lnz', 'b33c.ccccbb2cc.3cccc232c2'],
  ['m', '.33c1.baa3.321b3b2cc33333'],
  ['q', '333b33b333333c31133c33333'],
  ['r', 'cc1ccbccccc1ccacccccc1cc.'],
  ['s', 'cc3cccccccc3bb.cccccc31c3'],
  ['t', 'ccccaccccccaccc1ccccc1cc.'],
  ['u', 'c33ccbccccb1ccc.ccccc11cc'],
  ['v', '33313122a3233333.3a3b33c3'],
  ['À-ÅÇ-ÏÑ-ÕÙ-Ý', '333c333333333132cccb31313'],
  ['w', 'cc3.333323233133ccbb13bc3'],
  ['y', 'c33b11cc.233bb.3aca1b33b3'],
  ['^.', '3333332333333333.1c.33333'],
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
