import { say } from '../interface-text.ts';
import type { SearchDocument } from '../search/document.ts';
import { readSiteSettings } from '../site-settings.ts';
import { listAchievements } from './achievements.ts';
import { papersInUse } from './found-by-fact.ts';
import { listEntries } from './lists.ts';
import { listOffices, officeById, type OfficeEntry } from './offices.ts';
import { listPlans } from './plans.ts';
import { listServices, servicesForAudience, servicesForNeed } from './services.ts';

/**
 * What the search knows of each page beyond the page's own text: its names and the words that
 * people use for it. The build adds the text.
 */
export async function searchDocuments(): Promise<SearchDocument[]> {
  const offices = await listOffices();
  const services = (await listServices()).map(({ id, data }) => ({
    id: `services/${id}`,
    kind: 'service',
    title: data.title,
    titleEn: data.titleEn,
    otherNames: data.otherNames,
    keywords: data.searchWords,
    summary: data.summary,
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
    ...(await paperPages()),
    ...charterPages(offices),
    ...otherPages(),
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

async function paperPages(): Promise<SearchDocument[]> {
  return (await papersInUse()).map(({ id, data }) => ({
    id: `papers/${id}`,
    kind: 'paper',
    title: data.title,
    titleEn: data.titleEn,
    keywords: data.searchWords,
    summary: data.summary,
  }));
}

function charterPages(offices: readonly OfficeEntry[]): SearchDocument[] {
  return offices.map(({ id, data }) => ({
    id: `offices/${id}/charter`,
    kind: 'page',
    title: say.charter.title,
    titleEn: 'Citizen’s charter',
    summary: `${data.shortName}। ${say.charter.summary}`,
    office: id,
  }));
}

/** Pages that are about no record of their own, with what people ask for when they want them. */
function otherPages(): SearchDocument[] {
  const { helplines } = readSiteSettings();
  const pages = [
    { id: 'free', title: say.freeServices, titleEn: 'Free services', summary: say.freeSummary },
    {
      id: 'data',
      title: say.data.title,
      titleEn: 'Open data',
      summary: say.data.summary,
      keywords: ['CSV', 'JSON', 'ডাউনলোড', 'download'],
    },
    {
      id: 'about',
      title: say.about,
      titleEn: 'About this site',
      summary: say.aboutSummary,
      keywords: ['গোপনীয়তা', 'privacy'],
    },
    {
      id: 'helplines',
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
  return pages.map((page) => ({ ...page, kind: 'page' }));
}
