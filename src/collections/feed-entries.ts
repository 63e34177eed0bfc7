import { pagePath } from '../addresses.ts';
import { formatDate } from '../bangla/dates.ts';
import type { FeedEntry } from '../feed/atom.ts';
import { say } from '../interface-text.ts';
import { listAchievements } from './achievements.ts';
import { citationsOf, factsInBody } from './citations.ts';
import { newestSource } from './newest-source.ts';
import { listOffices } from './offices.ts';
import { listPlans } from './plans.ts';
import { listServices } from './services.ts';
import { sourcesById } from './sources.ts';

/**
 * Records for the feed, each dated by what is newest in it: its newest source, or the day on which
 * an office confirmed it. A record without any date is left out, and so is a private one: feed
 * readers keep what they fetch.
 */
export async function feedEntries(site: URL): Promise<FeedEntry[]> {
  const sources = await sourcesById();
  const offices = new Map((await listOffices()).map(({ id, data }) => [id, data.title]));
  const records = [
    ...(await listServices())
      .filter(({ data }) => !data.private)
      .map((entry) => ({ entry, path: `services/${entry.id}`, of: undefined })),
    ...(await listOffices()).map((entry) => ({
      entry,
      path: `offices/${entry.id}`,
      of: undefined,
    })),
    ...(await listAchievements()).map((entry) => ({
      entry,
      path: `achievements/${entry.id}`,
      of: entry.data.office,
    })),
    ...(await listPlans()).map((entry) => ({
      entry,
      path: `plans/${entry.id}`,
      of: entry.data.office,
    })),
  ];
  return records.flatMap(({ entry: { data, body }, path, of }) => {
    const source = newestSource(citationsOf(data, factsInBody(body)), sources)?.date ?? '';
    const checked = ('checkedOn' in data && data.checkedOn) || '';
    const date = source > checked ? source : checked;
    if (date === '') return [];
    const label = date === checked ? say.checkedOn : say.newestSource;
    return [
      {
        address: new URL(pagePath(path), site).href,
        title: of ? `${data.title}, ${offices.get(of)}` : data.title,
        summary: `${data.summary} ${label} ${formatDate(date)}।`,
        date,
      },
    ];
  });
}
