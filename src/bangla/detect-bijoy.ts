import { weighPairs } from './bijoy-pairs.ts';

/** A stretch of a text: from `start` up to, not including, `end`. */
export interface BijoyRun {
  start: number;
  end: number;
}

interface Word extends BijoyRun {
  weight: number;
}

/** A word in Latin letters or in Bijoy; quotation marks and dashes only where a Bijoy letter takes them as its lower part. */
export const latinOrBijoyWord =
  /(?:[¯š][‘’—]|[iªÖ«Îåµ¬ø]“|[KPZdf]…(?=[A-Za-z©ò])|[A-Za-z…]”(?=[PQ])|[A-Za-z…]•(?=[A-Za-z])|[A-Za-z`_~^&\u0080-\u009F\u00A1-\u00D1\u00D6-\u02AF\u1E00-\u1EFFˆ˜‚„†‡‰‹›™\u2212\uF020-\uF0FF])+/gu;
/** What can't be Bijoy: addresses, file names, tags, program text, and codes in which digits stand between letters. */
export const foreign =
  /\S{0,99}(?:@|:\/\/|\.(?:com|gov|bd|md|html)\b|[a-z_]\d+[a-z_])\S*|<\/?[a-z][^<>]*>|&\w+;/giu;
/** Bangla words that look English or like an abbreviation: এ, ও; অথচ, এই, এইড, এক, একই, একক, ঋণ, ওই, কত, গত, ছক; শুধু, ঔষধ, ওষুধ, বলবৎ, ধরন, নং, ফরম, বড়, এবং, যুব, রংপুর, সব, গড়, গড়ব. */
const either =
  /^(?:A_P|G(?:BW?|I|K[BK]?)?|FY|IB?|[KM]Z|QK|ïay|Jla|Ilya|ejer|aib|bs|dig|eo|Ges|hye|iscyi|me|Moe?)$/u;
/** Usual words whose letters are not unusual together or stand in other languages too: অতঃপর, অপরাধ, অভাবী … স্পষ্ট, স্বল্প. */
const usual: ReadonlySet<string> = new Set(
  'AZtci Aciva Afvex Amvay Aemi Aóg AvPiYMZ Dò Drme Drmvn GKK IlyacÎ Kvco Kó Kzô MÜ Qwe Rzb RvwZMZ Zje `¶ `ytL `ytLx aŸsm avc bxwZMZ beel© bó cÎ cov cwi cyiæl eivei emZevwo eqm exR eskai eÜy fxwZ fzj fzqv fz³ gnov gviai hyeZx kir kvwo kã lô lohš¿ mieivn myax myôz m~Îai msMVK nVvr wewa wnmve ï× ¯úó ¯^í'.split(
    ' ',
  ),
);
/** Abbreviations, numbers, units, English words that look like Bijoy, and words with letters that Bijoy has not. */
const neverBijoy =
  /^(?:[Aa]|`?[A-Z_&·]{2,}`?|[A-Za-z]*[A-Z]{3}|[ivx]{2,}|(.)\1{2,}|[KM]iB|°[CF]|[ckm]?[cm][²³]|[a-z]{1,2}(?:·[a-z]{1,3})+|[A-Za-z]?[×÷±][A-Za-z]?|°[CF]±|[A-Z]{1,2}\u2212|¡[A-Z]?[a-zà-ú]+|[KMGT]b|[GMk]iB|Usb|Svg|[CT]sv|Xml|Kwh|[DHRT]x|(?:[Gg]ro|[Ww]ei|Ma)ß|[km]V?A?|[MNn][°ºª]|[Ww]eb|Dev|[BM]Sc|Mujib|Sanjib|Rajiv|Dev[ia]|[Cc]ivic|[Ww]iki|[Kk]iwi|iOS|VoIP|[Mm]yGov|Rev|Univ|Kiev|Lviv|[Jj]i[bg]|jamb|Webb|Wii|Ajax|Neb|[GM]eV|TeX|MiG)$|[^\0-ÿŒœŠšŸƒˆ˜–-™\u2212\uF020-\uF0FF]/u;

/** Alone, so much speaks for Bijoy; in a Bangla text, a word with a sign that English lacks needs less. */
const enough = { alone: 5, signBesideBangla: 4 };
const signOfBijoy = /[\u00A1-\u02AF†‡ˆ‰‹›™„‚]/u;

/** What a word that may be either says for Bijoy, and what is enough in a line that has Bijoy elsewhere. */
const least = 0.5;

function weigh(word: string): number {
  if (either.test(word)) return least;
  if (usual.has(word)) return enough.alone;
  if (neverBijoy.test(word)) return -8;
  if (word.length < 2) return 0;
  if (!/[a-z\uF020-\uF07E]/iu.test(word)) return 3;
  // Signs that stand beside a letter in no other language; and a short word proves little.
  const signs = /[‚ƒ„†‡ˆ‰¡-¾×ÿ”•]/u.test(word) ? 4 : 0;
  return Math.min(weighPairs(word), 4 * word.length - 4) + signs;
}

/** So much against Bijoy ends a run. */
const patience = 6;

/** The stretches of words that speak for Bijoy; `proof` is what each must reach. */
function chooseRuns(words: readonly Word[], proof: number): BijoyRun[] {
  const runs: BijoyRun[] = [];
  for (let first = 0; first < words.length; first += 1) {
    let [sum, best, last, at] = [0, 0, first, first];
    for (; at < words.length && sum >= 0 && best - sum <= patience; at += 1) {
      sum += words[at]?.weight ?? 0;
      if (sum >= best) [best, last] = [sum, at];
    }
    if (best >= proof) runs.push({ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 });
    first = best >= proof ? last : at - 1;
  }
  return runs;
}

/** The runs of a line: the first must outweigh the English beside it, any other need only be likely. */
function findRunsInLine(line: string, from: number, isInBangla: boolean): BijoyRun[] {
  const words: Word[] = [];
  for (const { 0: word, index } of line.matchAll(latinOrBijoyWord)) {
    const left = /[-./]/u.test(line[index - 1] ?? '') ? words.at(-1) : undefined;
    let weight = weigh(word);
    // A letter joined to an English word is a part of it (Form-A), a word joined to a Bijoy word is Bijoy too.
    if (left && left.weight < 0 && /^[A-FHJ-Z]$/u.test(word)) weight = -8;
    if (left && left.weight > -7 && weight > -7 && left.weight + weight > 0) {
      [left.weight, weight] = [Math.max(left.weight, 0), Math.max(weight, 0)];
    }
    words.push({ start: from + index, end: from + index + word.length, weight });
  }
  const against = words.reduce((sum, { weight }) => sum - Math.min(weight, 0), 0);
  const proof = isInBangla && signOfBijoy.test(line) ? enough.signBesideBangla : enough.alone;
  const isProven = chooseRuns(words, proof + Math.min(against / 3, 7)).length > 0;
  return isProven ? chooseRuns(words, least) : [];
}

/** Where a text holds Bijoy (SutonnyMJ) codes instead of Unicode: each run from its first word to its last. */
export function findBijoyRuns(text: string): BijoyRun[] {
  let from = 0;
  const isInBangla = /[\u0985-\u09B9]/u.test(text);
  return text
    .replace(foreign, (found) => found.replace(/\S/gu, '\u0100'))
    .split(/([\u0980-\u09FF\n]+)/u)
    .flatMap((line) => {
      from += line.length;
      return findRunsInLine(line, from - line.length, isInBangla);
    });
}

/** Whether a text holds Bijoy codes. */
export function isLikelyBijoy(text: string): boolean {
  return findBijoyRuns(text).length > 0;
}
