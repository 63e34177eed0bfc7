import type { Department } from './departments.ts';
import type { InventedPlace } from './places.ts';
import type { Writer } from './prose.ts';

/** An office of a tree: which department's, where. */
export interface InventedOffice {
  id: string;
  title: string;
  department: Department;
  place: InventedPlace;
}

/**
 * So many offices: in turn each department's in each place, so that a tree of any size has offices
 * of districts and of upazilas.
 */
export function inventOffices(
  count: number,
  departments: readonly Department[],
  places: readonly InventedPlace[],
): InventedOffice[] {
  return Array.from({ length: count }, (_, index) => {
    const place = places[index % places.length];
    const turn = Math.floor(index / places.length);
    const department = departments[(turn + (index % places.length)) % departments.length];
    if (!place || !department) throw new Error('offices: no place or department');
    const copy = Math.floor(turn / departments.length);
    const number = copy === 0 ? '' : `-${copy + 1}`;
    return {
      id: `${department.slug}-${place.slug}${number}`,
      title: `${levelNames[place.level]} ${department.subject} কার্যালয়${copy === 0 ? '' : ` ${'ক'.repeat(copy)}`}, ${place.name}`,
      department,
      place,
    };
  });
}

/** What each level of places is called. */
export const levelNames = { district: 'জেলা', upazila: 'উপজেলা' } as const;

/** An office's frontmatter. */
export function officeRecord(
  writer: Writer,
  { id, title, department, place }: InventedOffice,
  services: readonly string[],
  sources: readonly string[],
): Record<string, unknown> {
  const { random, statements, sentence } = writer;
  const some = (least: number, most: number) => statements(least, most, sources);
  const host = `${id}.example`;
  return {
    title,
    shortName: `${department.subject} কার্যালয়`,
    titleEn: `Invented ${department.subjectEn} Office, ${place.nameEn}`,
    summary: sentence(),
    otherNames: [`${department.subject} অফিস, ${place.name}`],
    searchWords: [`${department.subjectEn} office ${place.nameEn}`, writer.phrase()],
    level: place.level,
    department: `নমুনা ${department.subject} অধিদপ্তর`,
    ministry: 'নমুনা মন্ত্রণালয়',
    places: [`${place.name} ${levelNames[place.level]}`],
    area: place.slug,
    sources: [sources[0]],
    contacts: [
      { kind: 'address', text: `${writer.phrase()}, ${place.name}`, sources: [sources[0]] },
      { kind: 'website', text: `ওয়েবসাইট ${host}।`, value: host, sources: [sources[0]] },
    ],
    hours: random.chance(0.5) ? some(1, 2) : 'unpublished',
    officers: officers(writer, services, sources),
    superior: 'unpublished',
    informationOfficer: 'unpublished',
    grievance: 'unpublished',
    vision: some(1, 1),
    mission: some(1, 2),
    expectations: random.chance(0.5) ? some(2, 4) : 'unpublished',
    subordinates: 'unpublished',
    about: some(3, 6),
    services,
    ...(random.chance(0.5) && { locally: localRules(writer, services, sources) }),
    ...(random.chance(0.3) && { checkedOn: `2026-0${random.whole(1, 9)}-10` }),
  };
}

/** What the office does in its own way for some of its services. */
function localRules(writer: Writer, services: readonly string[], sources: readonly string[]) {
  const parts = ['where', 'papers', 'timeLimit'] as const;
  return services.slice(0, writer.random.whole(1, 3)).map((service) => ({
    ...writer.statement(sources),
    service,
    part: writer.random.pick(parts),
  }));
}

/** Posts without people: nobody's name and nobody's number is made up. */
function officers(writer: Writer, services: readonly string[], sources: readonly string[]) {
  const posts = ['প্রধান কর্মকর্তা', 'সহকারী কর্মকর্তা', 'হিসাবরক্ষক', 'মাঠকর্মী'];
  return posts.slice(0, writer.random.whole(2, posts.length)).map((post, index) => ({
    post,
    text: writer.sentence(),
    sources: [writer.random.pick(sources)],
    name: 'unpublished',
    room: 'unpublished',
    code: 'unpublished',
    phone: 'unpublished',
    email: 'unpublished',
    ...(index < services.length && { services: [services[index]] }),
  }));
}
