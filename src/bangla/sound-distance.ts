/**
 * Consonants of keys that are taken for each other.
 *
 * Source of the pairs: spoken Bangla of Bangladesh (ছ heard as s, জ as z, ফ/প, ভ/ব, র/ল in loans) and
 * spelling mistakes that the folds of the key don't already make one.
 */
export const nearConsonants: ReadonlySet<string> = new Set(
  'cs sc jg gj pb bp td dt kg gk rl lr nm mn cj jc ks sk rd dr nl ln'.split(' '),
);

const vowelSlip = 0.5;
const nearSlip = 0.6;
const swapSlip = 0.7;
const signSlip = 0.7;
const weakLetters = 'aeiouh';

/** The cost of leaving out each letter of a word; an r beside a consonant may be reph, র-ফলা or ৃ, signs that are easily lost. */
function dropCosts(word: string): number[] {
  return Array.from(word, (letter, index) => {
    const [before = 'a', after = 'a'] = [word[index - 1], word[index + 1]];
    if (weakLetters.includes(letter) || letter === before) return vowelSlip;
    const isSign =
      letter === 'r' && [before, after].some((beside) => !weakLetters.includes(beside));
    return isSign ? signSlip : 1;
  });
}

function changeCost(a: string, b: string): number {
  if (a === b) return 0;
  if (weakLetters.includes(a) && weakLetters.includes(b)) return vowelSlip;
  return nearConsonants.has(a + b) ? nearSlip : 1;
}

/** No way is cheaper than this: each letter that the other key lacks is at least a vowel's slip. */
function leastDistance(from: string, to: string): number {
  let lacking = 0;
  for (let index = 0; index < from.length; index += 1) {
    if (!to.includes(from[index] ?? '')) lacking += 1;
  }
  return lacking * vowelSlip;
}

/**
 * How far apart two keys are, in slips of the finger and the ear: an optimal string alignment
 * distance (one row of the table per letter) with costs of this language, where vowels, h and near
 * consonants are confused more easily than others. Anything above `limit` once that is certain. With `isPrefix`, letters that `to` has beyond the end of `from` cost nothing.
 * @example soundDistance('bidab', 'bidba', 2) === 0.7
 */
export function soundDistance(from: string, to: string, limit: number, isPrefix = false): number {
  const least = isPrefix
    ? leastDistance(from, to)
    : Math.max(leastDistance(from, to), leastDistance(to, from));
  if (least > limit) return least;
  const dropFrom = dropCosts(from);
  const dropTo = dropCosts(to);
  let older: number[] = [];
  let previous: number[] = [0];
  for (const [column, cost] of dropTo.entries()) previous.push((previous[column] ?? 0) + cost);
  for (let row = 1; row <= from.length; row += 1) {
    const a = from[row - 1] ?? '';
    const dropA = dropFrom[row - 1] ?? 1;
    const current = [(previous[0] ?? 0) + dropA];
    let best = current[0] ?? 0;
    for (let column = 1; column <= to.length; column += 1) {
      const b = to[column - 1] ?? '';
      let cost = Math.min(
        (previous[column - 1] ?? 0) + changeCost(a, b),
        (previous[column] ?? 0) + dropA,
        (current[column - 1] ?? 0) + (dropTo[column - 1] ?? 1),
      );
      if (a !== b && a === to[column - 2] && b === from[row - 2]) {
        cost = Math.min(cost, (older[column - 2] ?? 0) + swapSlip);
      }
      current.push(cost);
      if (cost < best) best = cost;
    }
    // A swap of two letters reaches back over one row.
    if (best > limit && Math.min(...previous) > limit) return best;
    older = previous;
    previous = current;
  }
  return isPrefix ? Math.min(...previous) : (previous[to.length] ?? 0);
}
