/** Which letters a letter bears in a conjunct, after the ones of the word lists; reph and য-ফলা stand on any. */
const borne: Readonly<Record<string, string>> = {
  ক: 'কটতনবমরলষস',
  খ: 'র',
  গ: 'গণদধনবমরল',
  ঘ: 'নর',
  ঙ: 'কখগঘনম',
  চ: 'চছঞ',
  ছ: 'বর',
  জ: 'জঝঞবরল',
  ঞ: 'চছজঝ',
  ট: 'টবর',
  ড: 'ডমর',
  ঢ: 'র',
  ণ: 'টঠডঢণনবম',
  ত: 'তথনণবমর',
  থ: 'বর',
  দ: 'গঘদধবভমরস',
  ধ: 'নবমর',
  ন: 'টঠডতথদধনবমস',
  প: 'টতনপরলস',
  ফ: 'টরল',
  ব: 'জদধবরল',
  ভ: 'রল',
  ম: 'নপফবভমরল',
  ল: 'কগটডপফবমল',
  শ: 'চছতনবমরল',
  ষ: 'কটঠণপফমব',
  স: 'কখটতথনপফবমরল',
  হ: 'নণবমরল',
  ঠ: 'র',
};
const consonant = '[ক-হ]\u09BC?';
const conjunct = `(?:র\u09CD)?(?:${Object.entries(borne)
  .map(([letter, below]) => `${letter}\u09CD(?=[${below}])`)
  .join('|')})*${consonant}(?:\u200D?\u09CDয)?`;
const end = '\u0981?[\u0982\u0983]?';
const vowelSign = '[\u09BE-\u09CC\u09D7]';
const first = `(?:[অ-ঔ](?:\u09CDযা?)?|জ\u09CDঞ${vowelSign}?|(?:[ক-হ]\u09CD(?=[যরলবমন])|[শষস]\u09CD|ক\u09CD(?=ষ))*(?![ঙঞণ]|[ডঢয]\u09BC)${consonant}(?:\u200D?\u09CDয)?${vowelSign}?)${end}`;
const later = `(?:${conjunct}(?:\u09CD\u200C)?${vowelSign}?|ৎ|[আইউএও](?:\u09CDযা?)?|[অঋ](?=[ক-হ]))${end}`;
const spelling = new RegExp(`^${first}(?:${later})*$`, 'u');

export function isSpelling(word: string): boolean {
  return spelling.test(word);
}
