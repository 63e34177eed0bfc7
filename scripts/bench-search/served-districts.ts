import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchDocument } from '../../src/search/document.ts';
import { serveFolder, type ServedFolder } from '../browser/serve-folder.ts';
import { pagesByDistrict } from './country.ts';
import { firstPlace } from './many-places.ts';
import { writtenPagefind, type PagefindSizes } from './pagefind-sizes.ts';
import { writeSearchOf } from './write-search.ts';

/** The search of invented districts, each on an origin of its own. */
export interface ServedDistricts {
  /** What Chromium is told, so that it finds them by their names. */
  flags: readonly string[];
  /** The address below each of its first upazila, as `?place=` says it. */
  upazilas: readonly string[];
  /** What Pagefind's index of each weighs. */
  pagefind: readonly PagefindSizes[];
  close: () => Promise<void>;
}

/** Any site may read them, as hosts are told to let it; nothing is kept without being asked for again. */
const headers = () => ({ 'cache-control': 'no-cache', 'access-control-allow-origin': '*' });

/** Writes and serves the search of a district for each host name, made from a site's documents. */
export async function serveDistricts(
  hosts: readonly string[],
  documents: readonly SearchDocument[],
): Promise<ServedDistricts> {
  const folder = await mkdtemp(join(tmpdir(), 'served-districts-'));
  const served: ServedFolder[] = [];
  const rules: string[] = [];
  const upazilas: string[] = [];
  const pagefind: PagefindSizes[] = [];
  const close = async (): Promise<void> => {
    for (const one of served) await one.close();
    await rm(folder, { recursive: true });
  };
  try {
    for (const [number, pages] of pagesByDistrict(documents, hosts.length).entries()) {
      const [host = '', district] = [hosts[number], join(folder, String(number))];
      console.error(`• ${number + 1}/${hosts.length} ${host}`);
      await writeSearchOf(pages, district, 1);
      const one = await serveFolder(district, headers);
      served.push(one);
      rules.push(`MAP ${host} ${new URL(one.url).host}`);
      upazilas.push((await firstPlace(district)) ?? '');
      pagefind.push(await writtenPagefind(district));
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { flags: [`--host-resolver-rules=${rules.join(', ')}`], upazilas, pagefind, close };
}
