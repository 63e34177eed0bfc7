import { readTable } from './table.ts';

/** English letters by the names Bangla gives them, as in ভিজিডি and এনআইডি; source: Bangla newspapers' usual spelling. */
const letterNames = readTable(`
  a=এ b=বি c=সি d=ডি e=ই f=এফ g=জি h=এইচ i=আই j=জে k=কে l=এল m=এম
  n=এন o=ও p=পি q=কিউ r=আর s=এস t=টি u=ইউ v=ভি w=ডব্লিউ x=এক্স y=ওয়াই z=জেড
`);

/**
 * A short English word read letter by letter, in Bangla; nothing if it is no word of 2 to 5 English letters.
 * @example spellOut('VGD') === 'ভিজিডি'
 */
export function spellOut(word: string): string | undefined {
  const letters = word.toLowerCase().replace(/\./g, '');
  if (!/^[a-z]{2,5}$/.test(letters)) return undefined;
  return Array.from(letters, (letter) => letterNames.get(letter) ?? '').join('');
}

const names = new Set(letterNames.values());

/** Whether a word is one English letter, written as such or by its Bangla name. */
export function isLetterName(word: string): boolean {
  return names.has(word) || letterNames.has(word.toLowerCase());
}
