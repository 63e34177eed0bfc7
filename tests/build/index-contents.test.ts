import { gunzipSync } from 'node:zlib';
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
        /^pagefind\/(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\.bn_\w+\.pf_meta|wasm\.\w+\.pagefind|(?:filter|fragment|index)\/bn_\w+\.pf_(?:filter|fragment|index))$/u;
      expect(files.filter((file) => !known.test(file))).toEqual([]);
      expect(files).toContain('pagefind/pagefind.js');
    });

    test('has each service, office, achievement and plan once, and no list page', async () => {
      const files = (await listFiles(dist)).filter((file) => file.endsWith('.pf_fragment'));
      const urls = await Promise.all(
        files.map(async (file) => {
          const text = gunzipSync(await readFile(join(dist, file))).toString();
          return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
        }),
      );
      const guides = (await listAddresses(dist)).filter((address) =>
        /^(?:services\/[^/]+|offices\/[^/]+|achievements\/[^/]+\/[^/]+|plans\/[^/]+)\/$/u.test(
          address,
        ),
      );
      expect(urls.sort()).toEqual(guides.map((address) => `/${address}`).sort());
    });
  },
);
