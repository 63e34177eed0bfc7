import { say } from '../interface-text.ts';
import type { SearchDocument } from '../search/document.ts';
import { readSiteSettings } from '../site-settings.ts';
import { listAchievements } from './achievements.ts';
import { listEntries } from './lists.ts';
import { listOffices, officeById } from './offices.ts';
import { listPlans } from './plans.ts';
import { listServices, servicesForAudience, servicesForNeed } from './services.ts';

/**
 * What the search knows of each page beyond the page's own text: its names and the words that
 * people use for it. The build adds the text.
 */
export async function searchDocuments(): Promise<SearchDocument[]> {
  const offices = await listOffices();
  const officeOf = (service: string) =>
    offices.find(({ data }) => data.services.includes(service))?.id;
  const services = (await listServices()).map(({ id, data }) => ({
    id: `services/${id}`,
    kind: 'service',
    title: data.title,
    titleEn: data.titleEn,
    otherNames: data.otherNames,
    keywords: data.searchWords,
    summary: data.summary,
    office: officeOf(id),
  }));
  const officePages = offices.map(({ id, data }) => ({
    id: `offices/${id}`,
    kind: 'office',
    title: data.title,
    titleEn: data.titleEn,
    otherNames: [data.shortName, ...(data.otherNames ?? [])],
    keywords: data.searchWords,
    summary: data.summary,
    office: id,
  }));
  return [
    ...services,
    ...officePages,
    ...(await achievementPages()),
    ...(await planPages()),
    ...(await listPages()),
    ...(await helplinePages()),
  ];
}

async function achievementPages(): Promise<SearchDocument[]> {
  const entries = await listAchievements();
  return Promise.all(
    entries.map(async ({ id, data }) => ({
      id: `achievements/${id}`,
      kind: 'achievement',
      title: data.title,
      titleEn: data.titleEn,
      otherNames: [(await officeById(data.office)).data.shortName],
      keywords: data.searchWords,
      summary: data.summary,
      office: data.office,
    })),
  );
}

async function planPages(): Promise<SearchDocument[]> {
  const entries = await listPlans();
  return Promise.all(
    entries.map(async ({ id, data }) => ({
      id: `plans/${id}`,
      kind: 'plan',
      title: data.title,
      titleEn: data.titleEn,
      otherNames: [(await officeById(data.office)).data.shortName],
      keywords: data.searchWords,
      summary: data.summary,
      office: data.office,
    })),
  );
}

async function listPages(): Promise<SearchDocument[]> {
  const lists = [
    { name: 'needs', folder: 'needs', services: servicesForNeed },
    { name: 'audiences', folder: 'for', services: servicesForAudience },
  ] as const;
  const pages = await Promise.all(
    lists.map(async ({ name, folder, services }) => {
      const entries = await listEntries(name);
      return Promise.all(
        entries.map(async ({ id, data }) => ({
          id: `${folder}/${id}`,
          kind: 'list',
          title: data.title,
          titleEn: data.titleEn,
          keywords: data.searchWords,
          summary: data.summary,
          text: (await services(id)).map((service) => service.data.title).join('\n'),
        })),
      );
    }),
  );
  return pages.flat();
}

async function helplinePages(): Promise<SearchDocument[]> {
  const { helplines } = readSiteSettings();
  return [
    {
      id: 'helplines',
      kind: 'page',
      title: say.helplines,
      titleEn: 'Helplines',
      otherNames: helplines.map(({ title }) => title),
      keywords: helplines.flatMap(({ number, short, formerNumbers }) => [
        number,
        short,
        ...(formerNumbers ?? []),
      ]),
      summary: say.helplinesSummary,
    },
  ];
}
