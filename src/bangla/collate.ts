const collator = new Intl.Collator('bn');

/** Orders two Bangla texts as a Bangla dictionary does (CLDR `bn` collation). */
export function compareBangla(a: string, b: string): number {
  return collator.compare(a, b);
}

/** The letter under which a text stands in an A–Z list; Latin letters in upper case. */
export function headingLetter(text: string): string {
  const [first = ''] = text.match(/\p{L}/u) ?? [];
  return first.toUpperCase();
}
