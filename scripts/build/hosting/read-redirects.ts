import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readYaml } from '../../../src/content-files/frontmatter.ts';
import { redirectsSchema, type Redirects } from '../../../src/schemas/redirects.ts';

/** `content/redirects.yaml` below a project's root, which the check has found right; none without it. */
export async function readRedirects(root: string): Promise<Redirects> {
  const text = await readFile(join(root, 'content/redirects.yaml'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    },
  );
  return redirectsSchema.parse(readYaml(text).data);
}
