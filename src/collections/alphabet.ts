import { compareBangla, headingLetter } from '../bangla/collate.ts';
import { pagePath } from '../addresses.ts';
import { listOffices } from './offices.ts';
import { listServices } from './services.ts';

/** One line of the A–Z list: a name people know, and the page it leads to. */
export interface NameInList {
  name: string;
  address: string;
  /** The page's own title where the name is another one. */
  title?: string;
  /** Sources of a figure in the name. */
  sources: readonly string[];
}

/** Every name of every service and office under its first letter, in Bangla order. */
export async function namesByLetter(): Promise<{ letter: string; names: NameInList[] }[]> {
  const names: NameInList[] = [];
  for (const { id, data } of await listServices()) {
    const address = pagePath(`services/${id}`);
    const sources = data.titleSources ?? [];
    names.push({ name: data.title, address, sources });
    for (const name of data.otherNames ?? [])
      names.push({ name, address, title: data.title, sources });
  }
  for (const { id, data } of await listOffices()) {
    const address = pagePath(`offices/${id}`);
    names.push({ name: data.title, address, sources: [] });
    for (const name of data.otherNames ?? []) {
      names.push({ name, address, title: data.title, sources: [] });
    }
  }
  names.sort((a, b) => compareBangla(a.name, b.name));
  const letters = [...Map.groupBy(names, ({ name }) => headingLetter(name))];
  return letters
    .map(([letter, group]) => ({ letter, names: group }))
    .sort((a, b) => compareBangla(a.letter, b.letter));
}
