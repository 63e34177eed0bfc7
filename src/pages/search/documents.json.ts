import { searchDocuments } from '../../collections/search-documents.ts';

/** What the build makes the search index from; the build takes it away again. */
export async function GET(): Promise<Response> {
  return Response.json(await searchDocuments());
}
