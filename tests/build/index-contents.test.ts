import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { bases, type BaseName } from '../support/build-site.ts';
import { listAddresses, listFiles } from '../support/pages.ts';

describe.each(Object.keys(bases) as BaseName[])(
  'the search index of the site at the %s',
  (name) => {
    const dist = inject('sites')[name];

    test('has only the files that the search page loads', async () => {
      const files = (await listFiles(dist)).filter((file) =>
        /^pagefind\/.+(?<!\.(?:br|gz))$/u.test(file),
      );
      const known =
        /^pagefind\/(?:pagefind\.js|pagefind-entry\.json|pagefind\.bn_\w+\.pf_meta|wasm\.\w+\.pagefind|index\/bn_\w+\.pf_index)$/u;
      expect(files.filter((file) => !known.test(file))).toEqual([]);
      expect(files).toContain('pagefind/pagefind.js');
    });

    test('knows each service, office, achievement and plan once, by its address', async () => {
      const quick = await readFile(join(dist, 'search/quick.json'), 'utf8');
      const { documents } = JSON.parse(quick) as { documents: { id: string }[] };
      const ids = documents.map(({ id }) => `${id}/`);
      const addresses = await listAddresses(dist);
      const guides = addresses.filter((address) =>
        /^(?:services\/[^/]+|offices\/[^/]+|achievements\/[^/]+\/[^/]+|plans\/[^/]+)\/$/u.test(
          address,
        ),
      );
      expect(new Set(ids).size).toBe(ids.length);
      expect(guides.filter((address) => !ids.includes(address))).toEqual([]);
      expect(ids.filter((id) => !addresses.includes(id))).toEqual([]);
    });
  },
);
