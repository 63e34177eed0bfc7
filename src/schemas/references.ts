/** Fields that hold the name of another entry, and the collection, list or setting it must be in. */
export const referenceFields: Readonly<Record<string, string>> = {
  sources: 'sources',
  titleSources: 'sources',
  service: 'services',
  services: 'services',
  related: 'services',
  now: 'services',
  office: 'offices',
  offices: 'offices',
  needs: 'needs',
  audiences: 'audiences',
  paper: 'papers',
  area: 'places',
  within: 'places',
  helplines: 'helplines',
};
