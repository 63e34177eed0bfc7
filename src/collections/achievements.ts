import { getCollection, type CollectionEntry } from 'astro:content';

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
