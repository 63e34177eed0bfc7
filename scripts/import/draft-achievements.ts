import { formatFiscalYear } from '../../src/bangla/dates.ts';
import { formatNumber } from '../../src/bangla/format-number.ts';
import { fromBanglaDigits } from '../../src/bangla/digits.ts';
import { normalise } from '../../src/bangla/normalise.ts';
import { countedIn, type Counted } from './achievement-figures.ts';
import {
  linesOf,
  statementOf,
  uniqueNames,
  type DraftContext,
  type DraftMaker,
} from './draft-context.ts';
import { findService, type KnownOffice } from './known-content.ts';
import { sentencesOf } from './numbers.ts';
import type { Page } from './page.ts';

interface Figure extends Counted {
  sentence: string;
  service: string | undefined;
}

/** A page of achievements: every count as a figure of its own, every sentence as a fact. */
export const draftAchievements: DraftMaker = (context) => {
  const { page, source, office, note } = context;
  const year = fiscalYearOf(page);
  if (!year) note('year', page.title);
  const told = sentencesIn(page, context);
  const figures = figuresIn(told, context);
  const figureSentences = new Set(figures.map(({ sentence }) => sentence));
  const name = uniqueNames();
  const facts = told
    .filter(({ sentence }) => !figureSentences.has(sentence))
    .map(({ sentence, service }) => ({
      ...statementOf(sentence, context),
      ...serviceField(service),
    }));
  const shown = year ? formatFiscalYear(year) : undefined;
  return [
    {
      collection: 'achievements',
      id: `${office ?? 'office-unknown'}/${year ?? source}`,
      data: {
        draft: true,
        title: shown ? `অর্জন ${shown}` : 'অর্জন',
        titleEn: year ? `Achievements ${year}` : 'Achievements',
        summary: 'অফিসের নিজের পাতা থেকে আনা এক অর্থবছরের অর্জন।',
        ...(office && { office }),
        ...(year && { year }),
        sources: [source],
        ...(figures.length > 0 && {
          figures: figures.map((figure) => ({
            id: name(`${figure.service ?? 'figure'}-${figure.unit}`),
            ...statementOf(figure.sentence, context),
            ...doubtOf(figure, context.knownOffice),
            value: figure.value,
            ...(figure.approximate && { approximate: true }),
            unit: figure.unit,
            ...serviceField(figure.service),
            ...(figure.place && { place: figure.place }),
            period: figure.period,
          })),
        }),
        ...(facts.length > 0 && { facts }),
      },
    },
  ];
};

interface Told {
  sentence: string;
  service: string | undefined;
}

/** The page's sentences, each once, with the service that its own line is headed by or that it names. */
function sentencesIn(page: Page, context: DraftContext): Told[] {
  const told = new Map<string, Told>();
  for (const line of linesOf(page)) {
    if (isSubtitle(line)) {
      context.use(line);
      continue;
    }
    const heading = /^([^:।]{3,120}?) ?:/u.exec(line)?.[1] ?? '';
    const headed = serviceIn(heading, context);
    for (const sentence of sentencesOf(line)) {
      const service = headed ?? serviceIn(sentence, context);
      if (!told.has(sentence)) told.set(sentence, { sentence, service });
    }
  }
  return [...told.values()];
}

/** The page's name once more, as the portal repeats it above the list. */
function isSubtitle(line: string): boolean {
  const isName = /অর্জন ?সমূহ|সাফল্য ?সমূহ|^অর্থ ?বছর/u.test(line);
  return isName && line.length <= 60 && !line.includes('।');
}

function figuresIn(told: readonly Told[], { note }: DraftContext): Figure[] {
  const byValue = new Map<number, Figure[]>();
  const figures: Figure[] = [];
  for (const { sentence, service } of told) {
    const { counted, mentioned } = countedIn(sentence);
    for (const text of mentioned) note('figure-in-words', text);
    for (const one of counted) {
      const figure = { ...one, sentence, service };
      const alike = byValue.get(one.value) ?? [];
      const same = alike.find((other) => isSameFigure(other, figure));
      if (same) {
        note('repeated', `${formatNumber(one.value)}: ${sentence}`);
        addTo(same, figure);
      } else {
        figures.push(figure);
        byValue.set(one.value, [...alike, figure]);
      }
    }
  }
  for (const { value, service } of figures) {
    if (service) note('guess', `${formatNumber(value)} → ${service}`);
  }
  return figures;
}

/** A small or a round number may well count two things of one page. */
const isTelling = (value: number) => value >= 100 && value % 50 !== 0;

/** A page tells a figure in its list and again in its explanation. */
function isSameFigure(one: Figure, other: Figure): boolean {
  const isPeople = rank(one.unit) !== undefined && rank(other.unit) !== undefined;
  if (!isPeople && one.unit !== other.unit) return false;
  if (one.service !== undefined && other.service !== undefined)
    return one.service === other.service;
  return isTelling(one.value);
}

function addTo(same: Figure, figure: Figure): void {
  same.service ??= figure.service;
  same.place ??= figure.place;
  same.approximate ||= figure.approximate;
  if (same.period === 'year') same.period = figure.period;
  if ((rank(figure.unit) ?? 0) > (rank(same.unit) ?? 0)) same.unit = figure.unit;
}

/** How exactly a unit of people tells who they are; undefined for things. */
function rank(unit: Counted['unit']): number | undefined {
  const order = ['people', 'women', 'mothers', 'trainees', 'adolescents'];
  return order.includes(unit) ? order.indexOf(unit) : undefined;
}

function serviceIn(text: string, { known, knownOffice }: DraftContext): string | undefined {
  return findService(text, known.services, knownOffice?.services);
}

function serviceField(service: string | undefined) {
  return service === undefined ? {} : { service };
}

/** A place that the page names and the office does not serve: the text may be another office's. */
function doubtOf({ place }: Figure, office: KnownOffice | undefined): { doubt?: string } {
  const [named = ''] = (place ?? '').split(' ');
  if (!office || named === '') return {};
  const own = normalise(`${office.places.join(' ')} ${office.title}`);
  if (own.includes(normalise(named))) return {};
  return { doubt: `উৎসে জায়গার নাম ${named}; অফিসের এলাকার সঙ্গে মেলে না।` };
}

/** The fiscal year that a page's title or text names first. */
export function fiscalYearOf({ title, blocks }: Page): string | undefined {
  const texts = [
    title,
    ...blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [block.text])),
  ];
  for (const text of texts) {
    for (const [, first = '', second = ''] of fromBanglaDigits(text).matchAll(
      /(?<!\d)(20\d\d) ?[-–—/] ?(20\d\d|\d\d)(?!\d)/gu,
    )) {
      const end = second.length === 2 ? Number(first.slice(0, 2) + second) : Number(second);
      if (end === Number(first) + 1) return `${first}-${end}`;
    }
  }
  return undefined;
}
