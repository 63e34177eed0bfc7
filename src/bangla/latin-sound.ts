import { readTable } from './table.ts';

/**
 * How a word typed in Latin letters sounds, in the alphabet of `banglaSound`: Bangla as people type
 * it on cheap phones, and English words by the same rules.
 *
 * Sources: the Avro phonetic layout for the digraphs; spellings seen in Bangladeshi messages and
 * names (v for ভ, z for জ, w for the glide of ওয়া). English -tion is heard as -shon.
 */

/** What sounds unlike its single letters or has a letter outside the alphabet; the longest fits first. */
const spellings = readTable(`
  tion=son sion=son
  kkh=k ksh=k kh=k gh=g cch=c chh=c ch=c jh=j
  th=t dh=d ph=p bh=b sh=s rh=r zh=j
  ee=i oo=u ck=k c=k q=k x=ks f=p v=b z=j
`);

const anySpelling = new RegExp(
  [...spellings.keys()].sort((a, b) => b.length - a.length).join('|'),
  'g',
);

/**
 * The sound of a normalised Latin word; glides stay as y and w until the key is made.
 * @example latinSound('bidhoba') === 'bidoba'
 */
export function latinSound(word: string): string {
  return (
    word
      // c before e, i, y is s in English loans (centre, service); Bangla typing writes ch there.
      .replace(/c(?=[eiy])/g, 's')
      // A first w is the o of ওয়া: warish and oyarish are ওয়ারিশ.
      .replace(/^wh?o?/, 'o')
      // y is a vowel between consonants and at the end of a word (system, city), else a glide.
      .replace(/([b-df-hj-np-tvwxz])y(?![aeiou])/g, '$1i')
      .replace(anySpelling, (spelling) => spellings.get(spelling) ?? '')
  );
}
