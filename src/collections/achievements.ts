import { getCollection, type CollectionEntry } from 'astro:content';
import { officeById, type OfficeEntry } from './offices.ts';
import { pagesOf, weighTexts, type PageOf } from './pages-of.ts';

/** An achievements record; its id is `<office>/<year>`. */
export type AchievementEntry = CollectionEntry<'achievements'>;

/** One figure of an achievements record. */
export type Figure = AchievementEntry['data']['figures'][number];

/** All achievements, the newest year first. */
export async function listAchievements(): Promise<AchievementEntry[]> {
  const entries = await getCollection('achievements');
  return entries.sort((a, b) => b.data.year.localeCompare(a.data.year) || (a.id < b.id ? -1 : 1));
}

/** Figures that say something of a service, with the record each stands in, newest first. */
export async function figuresOfService(service: string) {
  return (await allFigures()).filter(({ figure }) => figure.service === service);
}

/** Every figure with the record it stands in, newest first. */
export async function allFigures() {
  return (await listAchievements()).flatMap((entry) =>
    entry.data.figures.map((figure) => ({ entry, figure })),
  );
}

/** What an office has told of its years, the newest first. */
export interface OfficeYears {
  office: OfficeEntry;
  years: [AchievementEntry, ...AchievementEntry[]];
}

/** Every office with an achievements record; the offices with the newest years first. */
export async function yearsByOffice(): Promise<OfficeYears[]> {
  const groups = [...Map.groupBy(await listAchievements(), ({ data }) => data.office)];
  const all = await Promise.all(
    groups.map(async ([id, [newest, ...others]]): Promise<OfficeYears[]> =>
      newest ? [{ office: await officeById(id), years: [newest, ...others] }] : [],
    ),
  );
  return all.flat();
}

/** The largest figures that the list of all offices shows of each. */
export const figuresInList = 3;

/** How much a large figure with the name of its service weighs, in characters. */
const figureCharacters = 120;

/** The list of all offices' achievements, on pages. */
export async function achievementPages(): Promise<PageOf<OfficeYears>[]> {
  return pagesOf(
    'achievements',
    await yearsByOffice(),
    ({ office, years: [newest] }) =>
      weighTexts(office.data.title, newest.data.summary) + figuresInList * figureCharacters,
  );
}
