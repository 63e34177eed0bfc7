import { stringify } from 'yaml';
import { departments, offers, serviceId } from './departments.ts';
import { audiences, needs, papers, type InventedListEntry } from './lists.ts';
import { inventOffices, levelNames, officeRecord, type InventedOffice } from './offices.ts';
import { inventPlaces, type InventedPlace } from './places.ts';
import { makeWriter, type Writer } from './prose.ts';
import { randomFor } from './random.ts';
import { serviceRecord } from './services.ts';
import { siteSettings } from './site.ts';
import { makeVocabulary } from './vocabulary.ts';
import { achievementRecord, planRecord, yearsOf } from './years.ts';

/** One file of a tree, by its path below `content/`. */
export interface GeneratedFile {
  path: string;
  text: string;
}

/** What a tree is made from; the same settings give the same bytes. */
export interface TreeSettings {
  offices: number;
  districts: number;
  seed: number;
}

/** Offices that an average department has. */
const officesPerDepartment = 10;
/** Offices that the home page names. */
const officesAtHome = 6;
/** Services whose figures and goals an office tells of. */
const figuresPerYear = 8;

/** Every file of a content tree, in a steady order. */
export function* generateTree({
  offices,
  districts,
  seed,
}: TreeSettings): Generator<GeneratedFile> {
  const vocabulary = makeVocabulary(seed);
  const writerFor = (name: string) => makeWriter(vocabulary, randomFor(seed, name));
  const most = Math.round(offices / officesPerDepartment);
  const known = departments.slice(0, Math.max(2, most));
  const places = inventPlaces(seed, districts);
  const all = inventOffices(offices, known, places);

  yield yaml('site.yaml', siteSettings(all.slice(0, officesAtHome)));
  for (const [name, entries] of Object.entries({ needs, audiences, papers })) {
    yield yaml(`lists/${name}.yaml`, listFile(entries, writerFor(`list ${name}`)));
  }
  yield yaml('places.yaml', placesFile(places));
  yield source('invented', 'বানানো উৎস', {});
  for (const department of known) {
    const ids = offers.map(([offer]) => serviceId(department, offer));
    for (const offer of offers) {
      const id = serviceId(department, offer[0]);
      const sources = [`rule-${id}`, `page-${id}`];
      const writer = writerFor(`service ${id}`);
      for (const one of sources) yield source(one, writer.phrase(), { kind: 'department' });
      const record = serviceRecord(writer, department, offer, sources, ids);
      yield entry(`services/${id}`, record, writer.body(sources[0] ?? ''));
    }
  }
  for (const office of all) yield* officeFiles(office, writerFor(`office ${office.id}`));
}

/** All that is told of one office: itself, its sources, its years and its plan. */
function* officeFiles(office: InventedOffice, writer: Writer): Generator<GeneratedFile> {
  const { id, title } = office;
  const services = offers.map(([offer]) => serviceId(office.department, offer));
  const shown = services.slice(0, figuresPerYear);
  const [page, notice, report] = [`${id}-page`, `${id}-notice`, `${id}-report`] as const;
  for (const one of [page, notice, report]) {
    yield source(one, writer.phrase(), { publisher: title, kind: 'own-office', office: id });
  }
  yield entry(`offices/${id}`, officeRecord(writer, office, services, [page, notice]));
  for (const year of yearsOf(writer)) {
    const record = achievementRecord(writer, office, year, shown, report);
    yield entry(`achievements/${id}/${year}`, record, writer.body(report));
  }
  yield entry(`plans/${id}`, planRecord(writer, office, shown, page), writer.body(page));
}

function placesFile(places: readonly InventedPlace[]) {
  return Object.fromEntries(
    places.map(({ slug, name, nameEn, level, within }) => [
      slug,
      {
        title: `${name} ${levelNames[level]}`,
        titleEn: `Invented ${nameEn}`,
        ...(within && { within: within.slug }),
      },
    ]),
  );
}

function listFile(entries: readonly InventedListEntry[], writer: Writer) {
  return Object.fromEntries(
    entries.map(({ id, title, titleEn }) => [
      id,
      { title, titleEn, summary: writer.sentence(), searchWords: [writer.phrase()] },
    ]),
  );
}

function source(id: string, title: string, more: Record<string, unknown>): GeneratedFile {
  return entry(`sources/${id}`, {
    title: `নমুনা: ${title}`,
    publisher: 'নমুনা প্রকাশক',
    kind: 'department',
    date: '2025-07-01',
    address: `https://${id}.example/`,
    mayLink: false,
    readWhole: true,
    note: 'যন্ত্রে বানানো; এমন কোনো উৎস নেই।',
    ...more,
  });
}

function entry(path: string, record: Record<string, unknown>, body = ''): GeneratedFile {
  const frontmatter = stringify(record, { lineWidth: 0 });
  return { path: `${path}.mdx`, text: `---\n${frontmatter}---\n${body && `\n${body}\n`}` };
}

function yaml(path: string, value: unknown): GeneratedFile {
  return { path, text: stringify(value, { lineWidth: 0 }) };
}
