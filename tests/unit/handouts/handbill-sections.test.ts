import { describe, expect, test } from 'vitest';
import { handbillSections } from '../../../src/handouts/handbill-sections.ts';
import { say } from '../../../src/interface-text.ts';
import { realServices } from '../questions/real-records.ts';

const services = await realServices();
const papers = new Map([['national-id', 'জাতীয় পরিচয়পত্র']]);
const sectionsOf = (service: (typeof services)[number]) =>
  handbillSections(service, {
    papers,
    standingOf: ({ standing }) => standing ?? 'sister-office',
  });

describe.each(services)('the handbill of $id', (service) => {
  const sections = sectionsOf(service);
  const facts = (title: string) => sections.find((one) => one.title === title)?.facts;

  test('keeps every doubt', () => {
    const listed = [
      service.eligibility,
      service.papers,
      service.fee,
      service.timeLimit,
      service.where,
    ];
    const doubts = listed.flatMap((list) =>
      Array.isArray(list) ? list.flatMap(({ doubt }) => doubt ?? []) : [],
    );
    const kept = sections.flatMap((one) => one.facts.flatMap(({ doubt }) => doubt ?? []));
    expect(kept).toEqual(expect.arrayContaining(doubts));
  });

  test('says of an unknown field that it is unpublished, and leaves out what does not apply', () => {
    expect(facts(say.fee)).toHaveLength(Array.isArray(service.fee) ? service.fee.length : 0);
    expect(facts(say.papers) === undefined).toBe(service.papers === 'not-applicable');
  });

  test('says first what is urgent, has ended or is closed', () => {
    const warned = sections.findIndex(({ title }) => title === say.closed);
    expect(warned).toBeLessThan(sections.findIndex(({ title }) => title === say.eligibility));
    expect(sections[0]?.title === say.urgent).toBe(service.urgent !== undefined);
  });

  test('names each paper once in its short list', () => {
    const names = sections.find(({ isPapers }) => isPapers)?.short?.map(({ text }) => text) ?? [];
    expect(new Set(names).size).toBe(names.length);
  });
});

test('an amount comes before a sentence without one', () => {
  const paying = services.find(({ id }) => id === 'old-age-allowance');
  if (!paying) throw new Error('test: no old-age-allowance');
  const [first] = sectionsOf(paying).find(({ title }) => title === say.benefit)?.facts ?? [];
  expect(first?.text).toMatch(/টাকা/u);
});
