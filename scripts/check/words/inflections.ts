/**
 * Endings of nouns in Bangla: case, number, article, emphasis. From the grammar of the Bangla Academy
 * (প্রমিত বাংলা ভাষার ব্যাকরণ, ২০১১), the longest first.
 */
const endings =
  'গুলোতেও গুলোতে গুলোকে গুলোর গুলো গুলিতে গুলিকে গুলির গুলি সমূহের সমূহে সমূহ দেরকেও দেরকে দেরই দেরও দের টিতে টিকে টির টিও টি টায় টার টা খানা এর ের েরও েরই েই েও ে য়ের য়েও য়ে য় র রও রই রা রাও রাই কে কেও কেই টাই টিই টাও টুকু দেরকেই গুলোই গুলিও গণ গণের গণকে বৃন্দ তে তেও তেই ও ই এ ভিত্তিক সহ মতো যোগ্য';

/** One ending with which a noun may stand. */
export const inflections: ReadonlySet<string> = new Set(['', ...endings.split(' ')]);

const longestEnding = Math.max(...[...inflections].map(({ length }) => length));

/** A word read as a stem and an ending. */
export interface Inflected {
  stem: string;
  ending: string;
}

/** The ways to read a word as a stem and an ending, the longest stem first. */
export function stemsOf(word: string): Inflected[] {
  const stems: Inflected[] = [];
  const shortest = Math.max(1, word.length - longestEnding);
  for (let length = word.length; length >= shortest; length -= 1) {
    const ending = word.slice(length);
    if (inflections.has(ending)) stems.push({ stem: word.slice(0, length), ending });
  }
  return stems;
}
