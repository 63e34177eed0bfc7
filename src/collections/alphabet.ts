import { compareBangla, headingLetter } from '../bangla/collate.ts';
import { letterAddress } from '../bangla/letter-addresses.ts';
import { pagePath } from '../addresses.ts';
import { listOffices } from './offices.ts';
import { charactersPerPage, pagesOf, weighTexts, type PageOf } from './pages-of.ts';
import { question } from './reads.ts';
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

/** The names that begin with a letter, and where they stand. */
export interface Letter {
  letter: string;
  names: NameInList[];
  /** The letter's own pages; none where the whole list stands on one. */
  pages: PageOf<NameInList>[];
}

/** The A–Z list: every name of every service and office under its first letter, in Bangla order. */
export const alphabet = question('names by letter', async (): Promise<Letter[]> => {
  const names = await allNames();
  const fitsOnePage = names.reduce((sum, name) => sum + weighName(name), 0) <= charactersPerPage;
  return [...Map.groupBy(names, ({ name }) => headingLetter(name))]
    .map(([letter, group]) => ({
      letter,
      names: group,
      pages: fitsOnePage ? [] : pagesOf(`a-z/${letterAddress(letter)}`, group, weighName),
    }))
    .sort((a, b) => compareBangla(a.letter, b.letter));
});

async function allNames(): Promise<NameInList[]> {
  const services = (await listServices()).flatMap(({ id, data }) =>
    namesOf(data, pagePath(`services/${id}`), data.titleSources),
  );
  const offices = (await listOffices()).flatMap(({ id, data }) =>
    namesOf(data, pagePath(`offices/${id}`)),
  );
  return [...services, ...offices].sort((a, b) => compareBangla(a.name, b.name));
}

function namesOf(
  { title, otherNames = [] }: { title: string; otherNames?: string[] | undefined },
  address: string,
  sources: readonly string[] = [],
): NameInList[] {
  const others = otherNames.map((name) => ({ name, address, title, sources }));
  return [{ name: title, address, sources }, ...others];
}

/** A short name's line weighs more in tags than in letters. */
function weighName({ name, title }: NameInList): number {
  return weighTexts(name, title) / 2;
}
