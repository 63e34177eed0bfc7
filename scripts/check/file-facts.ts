import { isDraft } from '../../src/content-files/draft.ts';
import { chainOf, placesSchema } from '../../src/schemas/places.ts';
import { anchorsOf } from './anchors.ts';
import type { ContentFile } from './content-file.ts';
import { longPassages, type LongPassage } from './long-passages.ts';
import type { RedirectLine } from './surroundings.ts';

/** What is known of a file to the rules on others, kept without the file. */
export interface FileFacts {
  path: string;
  collection: string;
  id: string;
  isDraft: boolean;
  /** Its fields can't be read, which is told of the file itself. */
  isUnreadable?: true;
  /** Of a list: its names; of the settings: the helplines' numbers. */
  names?: readonly string[];
  /** Of a source. */
  kind?: string;
  /** Of an office: the names of its places, and the services that it gives. */
  places?: readonly string[];
  services?: readonly string[];
  /** Of the file of places: the addresses of their pages. */
  pages?: readonly string[];
  redirects?: readonly RedirectLine[];
  /** Of a file with a page of its own, beside those that every page has. */
  anchors?: readonly string[];
  passages: readonly LongPassage[];
}

/** What the rules on other files may ask of this one. */
export function factsOf(file: ContentFile): FileFacts {
  const { path, collection, id } = file;
  const draft = isDraft(file.data);
  const data = (file.data ?? {}) as Record<string, unknown>;
  return {
    path,
    collection,
    id,
    isDraft: draft,
    ...(file.data === undefined && { isUnreadable: true }),
    ...(id === '' ? ofSettings(file, data) : ofEntry(file, data)),
    passages: longPassages(file).map(({ sources, shingles }) => ({ sources, shingles })),
  };
}

function ofSettings(file: ContentFile, data: Record<string, unknown>): Partial<FileFacts> {
  switch (file.collection) {
    case 'site': {
      const { helplines } = data as { helplines?: { number?: string }[] };
      return {
        names: Array.isArray(helplines) ? helplines.map((one) => String(one?.number)) : [],
      };
    }
    case 'places': {
      // Where they can't be read the schema tells.
      const { data: places = {} } = placesSchema.safeParse(data);
      return {
        names: Object.keys(data),
        pages: Object.keys(places).map((id) => ['places', ...chainOf(id, places)].join('/')),
      };
    }
    case 'redirects':
      return {
        redirects: Object.entries(data).map(([written, to]) => ({
          written,
          to: String(to),
          ...file.locate([written]),
        })),
      };
    default:
      return file.path.startsWith('content/lists/') ? { names: Object.keys(data) } : {};
  }
}

function ofEntry(file: ContentFile, data: Record<string, unknown>): Partial<FileFacts> {
  const { kind, places, services } = data;
  switch (file.collection) {
    case 'sources':
      return typeof kind === 'string' ? { kind } : {};
    case 'offices':
      return {
        places: Array.isArray(places) ? places.map(String) : [],
        services: Array.isArray(services) ? services.map(String) : [],
        anchors: [...anchorsOf(file)],
      };
    default:
      return { anchors: [...anchorsOf(file)] };
  }
}
