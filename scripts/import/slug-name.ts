import { normalise } from '../../src/bangla/normalise.ts';

const consonants: Readonly<Record<string, string>> = {
  ক: 'k',
  খ: 'kh',
  গ: 'g',
  ঘ: 'gh',
  ঙ: 'ng',
  চ: 'ch',
  ছ: 'chh',
  জ: 'j',
  ঝ: 'jh',
  ঞ: 'n',
  ট: 't',
  ঠ: 'th',
  ড: 'd',
  ঢ: 'dh',
  ণ: 'n',
  ত: 't',
  থ: 'th',
  দ: 'd',
  ধ: 'dh',
  ন: 'n',
  প: 'p',
  ফ: 'f',
  ব: 'b',
  ভ: 'bh',
  ম: 'm',
  য: 'j',
  র: 'r',
  ল: 'l',
  শ: 'sh',
  ষ: 'sh',
  স: 's',
  হ: 'h',
  ৎ: 't',
};
const vowels: Readonly<Record<string, string>> = {
  অ: 'o',
  আ: 'a',
  ই: 'i',
  ঈ: 'i',
  উ: 'u',
  ঊ: 'u',
  ঋ: 'ri',
  এ: 'e',
  ঐ: 'oi',
  ও: 'o',
  ঔ: 'ou',
  '\u09BE': 'a',
  '\u09BF': 'i',
  '\u09C0': 'i',
  '\u09C1': 'u',
  '\u09C2': 'u',
  '\u09C3': 'ri',
  '\u09C7': 'e',
  '\u09C8': 'oi',
  '\u09CB': 'o',
  '\u09CC': 'ou',
};
const mostLetters = 48;

/** A Bangla name as an address in Latin letters, for an author to better: বয়স্ক ভাতা is `boyosk-bhata`. */
export function slugName(name: string): string {
  const text = normalise(name.slice(0, 200))
    .replace(/য\u09BC/gu, 'y')
    .replace(/[ডঢ]\u09BC/gu, 'r');
  let slug = '';
  const letters = [...text];
  for (const [at, letter] of letters.entries()) {
    const next = letters[at + 1] ?? '';
    const consonant = consonants[letter] ?? (letter === 'y' ? 'y' : undefined);
    if (consonant !== undefined) {
      // A consonant carries its own vowel unless another sign, a hasanta or the end of the word follows.
      const bare =
        vowels[next] !== undefined || /[\u09CD\u0981-\u0983]/u.test(next) || !/[\p{L}]/u.test(next);
      slug += consonant + (bare ? '' : 'o');
    } else if (vowels[letter] !== undefined) slug += vowels[letter];
    else if (letter === '\u0982') slug += 'ng';
    else if (/[a-z0-9]/u.test(letter)) slug += letter;
    else if (/[০-৯]/u.test(letter)) slug += String(letter.charCodeAt(0) - 0x09e6);
    else if (!/\p{M}/u.test(letter)) slug += '-';
  }
  const words = slug.split(/-+/u).filter(Boolean);
  let result = '';
  for (const word of words) {
    if (result !== '' && result.length + word.length >= mostLetters) break;
    result += `${result === '' ? '' : '-'}${word.slice(0, mostLetters)}`;
  }
  return result;
}
