import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readYaml } from '../../src/content-files/frontmatter.ts';
import { readRedirects } from '../build/hosting/read-redirects.ts';
import { readIfThere } from '../build/read-if-there.ts';
import { asOtherOffices } from '../init/kept-files.ts';

/** What of a country's own a district has no part in. */
const countrys = ['offices', 'achievements', 'plans', 'site.yaml'];

/**
 * Puts a district's own files (`districts/<slug>/`) over the content that all have, in the place of
 * what is the country's alone. A source that is the country's own office's is another office's here;
 * of the country's old addresses those stay that lead to what all have.
 */
export async function takeDistrict(root: string, slug: string): Promise<void> {
  const content = join(root, 'content');
  const redirects = await readRedirects(root);
  for (const name of countrys) await rm(join(content, name), { recursive: true, force: true });
  const sources = join(content, 'sources');
  for (const name of await readdir(sources)) {
    const text = await readFile(join(sources, name), 'utf8');
    const foreign = asOtherOffices(text);
    if (foreign !== text) await writeFile(join(sources, name), foreign);
  }
  await rm(join(content, 'redirects.yaml'), { force: true });
  await cp(join(root, 'districts', slug), content, { recursive: true });
  const own = readIfThere(join(content, 'redirects.yaml'))?.toString() ?? '';
  const told = new Set(Object.keys(readYaml(own).data ?? {}));
  const shared = Object.entries(redirects).filter(
    ([from, to]) => !told.has(from) && !isCountrys(to),
  );
  // The district's own lines as they are, so that the check can tell what is wrong with them.
  const before = shared.length > 0 ? stringify(Object.fromEntries(shared)) : '';
  if (before + own !== '') await writeFile(join(content, 'redirects.yaml'), before + own);
}

function isCountrys(address: string): boolean {
  return countrys.some((name) => address.startsWith(`${name}/`));
}
