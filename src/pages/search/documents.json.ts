import { searchDocuments } from '../../collections/search-documents.ts';
import { searchPlaces } from '../../collections/search-places.ts';
import type { ListedPages } from '../../search/document.ts';

/** What the build makes the search index from; the build takes it away again. */
export async function GET(): Promise<Response> {
  const listed: ListedPages = { documents: await searchDocuments(), places: await searchPlaces() };
  return Response.json(listed);
}
