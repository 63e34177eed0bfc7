import { readAddress } from '../search/address.ts';
import { startPackSearch, type PackData } from './pack-search.ts';

/** Put before this script by the pack. */
declare const PACK: PackData;

/** The search page of the pack's folder: links go from `search/` to the files of the pages. */
const search = startPackSearch(PACK, (id) => `../${id}/index.html`);
const { query } = readAddress(location.search);
if (query) search?.ask(query);
