import { readTable } from './table.ts';

/**
 * How a Bangla word sounds, in a small Latin alphabet that people's Latin spellings can reach too.
 *
 * Sources: letter values from the Avro phonetic layout and the Bangla Academy pronunciation rules
 * (ব-ফলা and য-ফলা lengthen or are silent, ক্ষ sounds kkh, জ্ঞ sounds gg, ঁ and ঃ are often left out).
 * What Bangladeshi spelling mixes is one letter here: ণ/ন, শ/ষ/স, জ/য, র/ড়/ঢ়, long and short i and u;
 * what Latin typing mixes too: aspirates and their plain letters, dental and retroflex.
 */

/** Letters in the order of the alphabet; the inherent vowel is added by `banglaSound`. */
const consonants = readTable(`
  ক=k খ=k গ=g ঘ=g ঙ=ng
  চ=c ছ=c জ=j ঝ=j ঞ=n
  ট=t ঠ=t ড=d ঢ=d ণ=n
  ত=t থ=t দ=d ধ=d ন=n
  প=p ফ=p ব=b ভ=b ম=m
  য=j র=r ল=l শ=s ষ=s স=s হ=h
`);

/** Full vowels; their signs (aa, i, ii, u, uu, vocalic r, e, ai, o, au); khanda ta and anusvara, which carry no inherent vowel. */
const vowels = readTable(`
  অ=o আ=a ই=i ঈ=i উ=u ঊ=u ঋ=ri এ=e ঐ=oi ও=o ঔ=ou
  \u09BE=a \u09BF=i \u09C0=i \u09C1=u \u09C2=u \u09C3=ri \u09C7=e \u09C8=oi \u09CB=o \u09CC=ou
  \u09CE=t \u0982=ng
`);

const hasanta = '\u09CD';

/** Conjuncts that don't sound like their letters; applied in this order. */
const conjuncts: readonly (readonly [RegExp, string])[] = [
  [/ক\u09CDষ/g, 'ক'],
  [/জ\u09CDঞ/g, 'গ'],
  // অ্যা, and a word can't begin with a reph: what looks like one is র with য-ফলা.
  [/^অ\u09CDয(\u09BE?)/, 'আ'],
  [/^র\u09CDয/, 'র'],
  // ব-ফলা is silent, but ম্ব, র্ব, ল্ব and উদ্ব sound their b.
  [/^উদ\u09CDব/, 'উদব'],
  [/([^মরল])\u09CDব/g, '$1'],
  // য-ফলা is silent; after র it is a reph on য.
  [/([^র])\u09CDয(?!\u09BC)/g, '$1'],
  // য় is a glide; the letter y stands for it until the key is made.
  [/য\u09BC/g, 'y'],
  [/[ডঢ]\u09BC/g, 'র'],
];

/**
 * The sound of a normalised Bangla word, inherent vowels written `o`.
 * @example banglaSound('বিধবা') === 'bidoba'
 */
export function banglaSound(word: string): string {
  let letters = word;
  for (const [written, heard] of conjuncts) letters = letters.replace(written, heard);
  let sound = '';
  for (let index = 0; index < letters.length; index += 1) {
    const letter = letters[index] ?? '';
    const next = letters[index + 1] ?? '';
    const consonant = consonants.get(letter);
    if (consonant)
      sound +=
        next === hasanta || (next >= '\u09BE' && next <= '\u09CC') ? consonant : `${consonant}o`;
    else sound += letter === 'y' ? letter : (vowels.get(letter) ?? '');
  }
  return sound;
}
