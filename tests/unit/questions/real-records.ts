import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFrontmatter, readYaml } from '../../../src/content-files/frontmatter.ts';
import { listEntryFiles } from '../../../src/content-files/entry-files.ts';
import { serviceSchema, type Service } from '../../../src/schemas/services.ts';
import { root } from '../../support/build-site.ts';

/** The services of this site's own content. */
export async function realServices(): Promise<(Service & { id: string })[]> {
  const files = await listEntryFiles(join(root, 'content/services'));
  return Promise.all(
    files.map(async ({ id, file }) => ({
      id,
      ...serviceSchema.parse(readFrontmatter(await readFile(file, 'utf8')).data),
    })),
  );
}

/** The needs that this site's own content lists. */
export async function realNeeds(): Promise<string[]> {
  const text = await readFile(join(root, 'content/lists/needs.yaml'), 'utf8');
  return Object.keys(readYaml(text).data as object);
}
