import { buildQuickIndex } from '../../src/search/index-build.ts';
import { search } from '../../src/search/query.ts';
import { openQuickIndex, type QuickIndexData } from '../../src/search/quick-index.ts';
import type { Engine } from './engine.ts';

/** Our engine over an index of all words, written to JSON and read back as a browser would. */
export const ours: Engine = {
  name: 'ours',
  open: async (documents) => {
    const json = JSON.stringify(buildQuickIndex(documents));
    const index = openQuickIndex(JSON.parse(json) as QuickIndexData);
    return {
      search: async (query) => search(query, index).results.map(({ page }) => page.id),
      close: async () => {},
    };
  },
};
