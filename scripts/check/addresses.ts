/** Pages that are not made from one record. */
export const fixedPages: readonly string[] = [
  '',
  'services',
  'offices',
  'achievements',
  'plans',
  'a-z',
  'search',
  'helplines',
  'sources',
  'freshness',
  'data',
  'offline',
  'about',
  'free',
  'papers',
  'places',
  'what-can-i-get',
];

/** Pages that a record has below its own, by its collection. */
export const pagesBeside: Readonly<Record<string, readonly string[]>> = {
  services: ['handbill'],
  offices: ['charter', 'board'],
};

/** The folder of the pages that each list's names make. */
export const listPages: Readonly<Record<string, string>> = {
  needs: 'needs',
  audiences: 'for',
  papers: 'papers',
};
