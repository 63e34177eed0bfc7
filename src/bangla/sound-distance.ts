/**
 * How far apart two keys are, in slips of the finger and the ear. An optimal string alignment
 * distance (one row of the table per letter) with costs of this language: vowels, h and near
 * consonants are confused more easily than others.
 *
 * Source of the pairs: spoken Bangla of Bangladesh (ছ heard as s, জ as z, ফ/প, ভ/ব, র/ল in loans) and
 * spelling mistakes that the folds of the key don't already make one.
 */
const nearConsonants = 'cs sc jg gj pb bp td dt kg gk rl lr nm mn cj jc ks sk rd dr nl ln';

const vowelSlip = 0.5;
const nearSlip = 0.6;
const swapSlip = 0.7;

function isWeak(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiouh'.includes(letter);
}

function dropCost(word: string, index: number): number {
  const letter = word[index];
  return isWeak(letter) || letter === word[index - 1] ? vowelSlip : 1;
}

function changeCost(a: string, b: string): number {
  if (a === b) return 0;
  if (isWeak(a) && isWeak(b)) return vowelSlip;
  return nearConsonants.includes(a + b) ? nearSlip : 1;
}

/**
 * The cost of the cheapest way from one key to the other, or anything above `limit` once that is
 * certain. With `isPrefix`, letters that `to` has beyond the end of `from` cost nothing.
 * @example soundDistance('bidab', 'bidba', 2) === 0.7
 */
export function soundDistance(from: string, to: string, limit: number, isPrefix = false): number {
  let older: number[] = [];
  let previous: number[] = [0];
  for (let column = 1; column <= to.length; column += 1) {
    previous.push((previous[column - 1] ?? 0) + dropCost(to, column - 1));
  }
  for (let row = 1; row <= from.length; row += 1) {
    const current = [(previous[0] ?? 0) + dropCost(from, row - 1)];
    let best = current[0] ?? 0;
    const a = from[row - 1] ?? '';
    for (let column = 1; column <= to.length; column += 1) {
      const b = to[column - 1] ?? '';
      let cost = Math.min(
        (previous[column - 1] ?? 0) + changeCost(a, b),
        (previous[column] ?? 0) + dropCost(from, row - 1),
        (current[column - 1] ?? 0) + dropCost(to, column - 1),
      );
      if (a !== b && a === to[column - 2] && b === from[row - 2]) {
        cost = Math.min(cost, (older[column - 2] ?? 0) + swapSlip);
      }
      current.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return best;
    older = previous;
    previous = current;
  }
  return isPrefix ? Math.min(...previous) : (previous[to.length] ?? 0);
}
