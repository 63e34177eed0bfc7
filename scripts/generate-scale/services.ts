import { formatNumber } from '../../src/bangla/format-number.ts';
import { serviceId, type Department, type offers } from './departments.ts';
import { audiences, needs, papers } from './lists.ts';
import type { Writer } from './prose.ts';

/** A guide's frontmatter, about as long as those that people write. */
export function serviceRecord(
  writer: Writer,
  department: Department,
  [offer, thing, thingEn]: (typeof offers)[number],
  sources: readonly string[],
  related: readonly string[],
): Record<string, unknown> {
  const { random, statements, sentence } = writer;
  const some = (least: number, most: number) => statements(least, most, sources);
  const own = serviceId(department, offer);
  return {
    title: `${department.subject}: ${thing} (নমুনা)`,
    titleEn: `Invented ${department.subjectEn} ${thingEn}`,
    summary: sentence(),
    otherNames: writer.phrases(3),
    searchWords: [...writer.phrases(2), `${thingEn} ${department.subjectEn}`],
    needs: [random.pick(needs).id],
    audiences: [random.pick(audiences).id],
    kind: random.chance(0.8) ? 'citizen' : random.pick(['institutional', 'internal']),
    status: { state: random.chance(0.9) ? 'running' : 'unsure' },
    eligibility: some(3, 6),
    fits: [fit(writer, sources)],
    benefit: [benefit(writer, sources), ...some(1, 3)],
    papers: some(2, 4).map((one) => ({ ...one, paper: random.pick(papers).id })),
    forms: random.chance(0.5) ? some(1, 2) : 'unpublished',
    steps: some(3, 6),
    where: some(1, 2),
    online: random.chance(0.4) ? some(1, 1) : 'unpublished',
    fee: random.chance(0.6)
      ? [{ text: 'কোনো টাকা লাগে না।', amount: 0, sources: [random.pick(sources)] }]
      : 'unpublished',
    timeLimit: [timeLimit(writer, sources)],
    officer: some(1, 2),
    complaint: random.chance(0.7) ? some(1, 2) : 'unpublished',
    law: random.chance(0.5) ? some(1, 1) : 'unpublished',
    more: some(2, 5),
    ...(random.chance(0.4) && { conflicts: some(1, 2) }),
    related: related.filter((id) => id !== own).slice(0, 4),
    ...(random.chance(0.5) && { checkedOn: `2026-0${random.whole(1, 9)}-15` }),
  };
}

function fit({ random }: Writer, sources: readonly string[]) {
  const minAge = random.pick([10, 18, 35, 60]);
  return {
    text: `বয়স ${formatNumber(minAge)} বছর বা বেশি হলে মেলে।`,
    sources: [random.pick(sources)],
    minAge,
  };
}

function benefit({ random }: Writer, sources: readonly string[]) {
  const amount = random.whole(2, 90) * 50;
  return {
    text: `মাসে ${formatNumber(amount)} টাকা।`,
    sources: [random.pick(sources)],
    amount,
    unit: 'taka',
    per: 'month',
  };
}

function timeLimit({ random }: Writer, sources: readonly string[]) {
  const number = random.whole(1, 60);
  return {
    text: `আবেদনের পর ${formatNumber(number)} কর্মদিবস লাগে।`,
    sources: [random.pick(sources)],
    number,
    unit: 'working-day',
  };
}
