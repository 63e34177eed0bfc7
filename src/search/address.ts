/** Where a reader looks: a place by its address below `places/` and an office by its id; '' is everywhere. */
export interface AskedPlace {
  place: string;
  office: string;
}

/** What the search page's address says: the query and the filters. */
export interface AskedSearch extends AskedPlace {
  query: string;
  kind: string;
}

/** Of a longer query only so much is read; it bounds the work and the address. */
const longestQuery = 600;
const page = `${import.meta.env.BASE_URL}search/`;

/** A whole surrogate pair, or half of one. */
const surrogates = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g;

/** A query fit to be searched, shown and put into an address, which half a character is not. */
export function readQuery(text: string): string {
  return text
    .slice(0, longestQuery)
    .replace(surrogates, (found) => (found.length === 2 ? found : ''))
    .trim();
}

/** What an address's part after `?` asks for. */
export function readAddress(search: string): AskedSearch {
  const asked = new URLSearchParams(search);
  const read = (name: string) => asked.get(name) ?? '';
  return {
    query: readQuery(read('q')),
    kind: read('kind'),
    place: read('place'),
    office: read('office'),
  };
}

/** The search page's address for a query, to be shared and kept. */
export function writeAddress({ query, kind, place, office }: AskedSearch): string {
  const asked = Object.entries({ q: query, kind, place, office }).filter(
    ([, value]) => value !== '',
  );
  const parts = asked.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return page + (parts.length > 0 ? '?' : '') + parts.join('&');
}
