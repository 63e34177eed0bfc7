import licence from '../../fonts/OFL.txt?raw';

/** The font's licence, which the Open Font License wants beside the font. */
export function GET(): Response {
  return new Response(licence);
}
