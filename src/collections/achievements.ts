import { listEntriesOf, type Entry } from './entries.ts';
import { officeById, type OfficeEntry } from './offices.ts';
import { pagesOf, weighTexts, type PageOf } from './pages-of.ts';
import { question } from './reads.ts';

/** An achievements record; its id is `<office>/<year>`. */
export type AchievementEntry = Entry<'achievements'>;

/** One figure of an achievements record. */
export type Figure = AchievementEntry['data']['figures'][number];

/** All achievements, the newest year first. */
export const listAchievements = question(
  'achievements',
  async (): Promise<readonly AchievementEntry[]> =>
    (await listEntriesOf('achievements')).toSorted(newestFirst),
);

/** Orders achievements: the newest year first, those of a year by their office. */
export function newestFirst(a: AchievementEntry, b: AchievementEntry): number {
  if (a.id === b.id) return 0;
  return b.data.year.localeCompare(a.data.year) || (a.id < b.id ? -1 : 1);
}

const achievementsByOffice = question('achievements by office', async () =>
  Map.groupBy(await listAchievements(), ({ data }) => data.office),
);

/** An office's achievements, the newest year first. */
export const achievementsOfOffice = question(
  'achievements of an office',
  async (office: string) => (await achievementsByOffice()).get(office) ?? [],
);

/** A figure with the record it stands in. */
export interface FigureInEntry {
  entry: AchievementEntry;
  figure: Figure;
}

/** Every figure with the record it stands in, newest first. */
export const allFigures = question('figures', async (): Promise<readonly FigureInEntry[]> =>
  (await listAchievements()).flatMap((entry) =>
    entry.data.figures.map((figure) => ({ entry, figure })),
  ),
);

const figuresByService = question('figures by service', async () =>
  Map.groupBy(await allFigures(), ({ figure }) => figure.service),
);

/** Figures that say something of a service, with the record each stands in, newest first. */
export const figuresOfService = question(
  'figures of a service',
  async (service: string) => (await figuresByService()).get(service) ?? [],
);

/** What an office has told of its years, the newest first. */
export interface OfficeYears {
  office: OfficeEntry;
  years: [AchievementEntry, ...AchievementEntry[]];
}

/** Every office with an achievements record; the offices with the newest years first. */
export async function yearsByOffice(): Promise<OfficeYears[]> {
  const groups = [...(await achievementsByOffice())];
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
