/** Letters that Bijoy is written with; a query of Bangla alone has none. */
const latin = /[A-Za-z\u00A1-\u00FF]/;
/** What Latin spellings of Bangla and English hardly have: a capital within a word, signs. */
const unusual = /[a-z][A-Z]|[\u00A1-\u036F\u2010-\u2122]/;

const load = () => import('../bangla/convert-bijoy-line.ts');

/**
 * What a query typed in Bijoy means in Unicode; nothing for any other. The code that knows Bijoy is
 * fetched only for a query that is unusual, or has no good answer as it stands.
 */
export async function readBijoy(query: string, isAnswered: boolean): Promise<string | undefined> {
  if (!latin.test(query) || (isAnswered && !unusual.test(query))) return undefined;
  try {
    const { convertBijoyLine } = await load();
    const unicode = convertBijoyLine(query);
    return unicode === query.normalize('NFC') ? undefined : unicode;
  } catch {
    // Without this code the query is answered as it stands.
    return undefined;
  }
}
