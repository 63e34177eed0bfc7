import { readTable } from './table.ts';

/** Bangla letters by their names in Unicode (UnicodeData.txt, block Bengali), without BENGALI LETTER. */
const names = readTable(`
  অ=a আ=aa ই=i ঈ=ii উ=u ঊ=uu ঋ=vocalic-r এ=e ঐ=ai ও=o ঔ=au
  ক=ka খ=kha গ=ga ঘ=gha ঙ=nga চ=ca ছ=cha জ=ja ঝ=jha ঞ=nya
  ট=tta ঠ=ttha ড=dda ঢ=ddha ণ=nna ত=ta থ=tha দ=da ধ=dha ন=na
  প=pa ফ=pha ব=ba ভ=bha ম=ma য=ya র=ra ল=la শ=sha ষ=ssa স=sa হ=ha ৎ=khanda-ta
`);

/**
 * A letter of the A–Z list in ASCII, for an address: ক is `ka`, B is `latin-b`; any other sign is
 * `u` and its code.
 */
export function letterAddress(letter: string): string {
  const known = names.get(letter);
  if (known) return known;
  if (/^[A-Z]$/u.test(letter)) return `latin-${letter.toLowerCase()}`;
  return `u${(letter.codePointAt(0) ?? 0).toString(16)}`;
}
