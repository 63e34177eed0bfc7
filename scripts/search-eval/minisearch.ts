import MiniSearch from 'minisearch';
import { bodyText } from '../browser/plain-pagefind.ts';
import type { Engine } from './engine.ts';

/** MiniSearch as one would set it up for short texts: slips, prefixes, titles twice as heavy. */
export const minisearch: Engine = {
  name: 'minisearch',
  open: async (documents) => {
    const index = new MiniSearch({
      fields: ['title', 'text'],
      searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true },
    });
    index.addAll(documents.map((document) => ({ ...document, text: bodyText(document) })));
    return {
      search: async (query) => index.search(query).map(({ id }) => String(id)),
      close: async () => {},
    };
  },
};
