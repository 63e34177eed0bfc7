import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, QuestionKey } from '../../../src/questions/conditions.ts';
import {
  makeDecisions,
  mostPages,
  mostQuestions,
  type Decisions,
  type OutcomePage,
} from '../../../src/questions/decisions.ts';
import type { RuledService } from '../../../src/questions/branch.ts';
import { isRefused, services as anyServices, type Told } from './people.ts';
import { realNeeds, realServices } from './real-records.ts';

/** One way from the first page to an outcome. */
interface Journey {
  need: string | undefined;
  /** What was asked, in order, with the answer where there was one. */
  asked: [QuestionKey, Answer | undefined][];
  /** The addresses of its pages. */
  pages: string[];
  outcome: OutcomePage;
}

/** Every way there is; throws at an address that has no page. */
function* journeys({ first, questions, outcomes }: Decisions): Generator<Journey> {
  const asking = new Map(questions.map((page) => [page.id, page]));
  const ending = new Map(outcomes.map((page) => [page.id, page]));
  const open: { at: string; way: Omit<Journey, 'outcome'> }[] = first.map(({ need, to }) => ({
    at: to,
    way: { need, asked: [], pages: [to] },
  }));
  for (let here = open.pop(); here; here = open.pop()) {
    const { at, way } = here;
    const page = asking.get(at);
    const outcome = ending.get(at);
    if (outcome) yield { ...way, outcome };
    else if (!page) throw new Error(`no page at "${at}"`);
    if (!page) continue;
    for (const { answer, to } of page.choices) {
      const asked: Journey['asked'] = [...way.asked, [page.question, answer]];
      open.push({ at: to, way: { ...way, asked, pages: [...way.pages, to] } });
    }
  }
}

const toldOn = ({ asked }: Journey): Told =>
  Object.fromEntries(asked.filter(([, answer]) => answer !== undefined));

const ofNeed = (services: readonly RuledService[], need: string | undefined) =>
  services.filter(({ needs }) => need === undefined || needs.includes(need));

/** What is wrong with the ways; nothing, whatever the records. */
function faultsOf(decisions: Decisions, services: readonly RuledService[]): string[] {
  const faults: string[] = [];
  const reached = new Set<string>();
  for (const journey of journeys(decisions)) {
    const { need, asked, pages, outcome } = journey;
    const fault = (what: string) => faults.push(`${what}: ${need} ${JSON.stringify(asked)}`);
    for (const page of pages) reached.add(page);
    if (asked.length + 1 > mostQuestions) fault('too many questions');
    if (new Set(asked.map(([question]) => question)).size < asked.length) fault('asked twice');
    if (outcome.services.length === 0) fault('names no service');

    const told = toldOn(journey);
    const meeting = ofNeed(services, need);
    const left = meeting.filter(({ fits = [] }) =>
      fits.length > 0 ? fits.some((fit) => !isRefused(fit, told)) : true,
    );
    const named = outcome.services.map(({ id }) => id);
    if (named.some((id) => meeting.every((one) => one.id !== id))) fault('not of the need');
    const expected = left.map(({ id }) => id).join();
    if (expected !== (outcome.kind === 'nearest' ? '' : named.join())) fault('not what is left');
  }
  const made = [...decisions.questions, ...decisions.outcomes].map(({ id }) => id);
  return [...faults, ...made.filter((id) => !reached.has(id)).map((id) => `never reached: ${id}`)];
}

describe('the questions about the services of this site', async () => {
  const services = await realServices();
  const decisions = makeDecisions(services, await realNeeds());
  const ways = [...journeys(decisions)];

  test('have no dead end, reach every page, ask at most eight, and exclude only what an answer refuses', () => {
    expect(ways.length).toBeGreaterThan(500);
    expect(faultsOf(decisions, services)).toEqual([]);
  });

  test('are fewer than 500 pages', () => {
    expect(mostPages).toBeLessThan(500);
    const pages = decisions.questions.length + decisions.outcomes.length;
    expect(pages).toBeGreaterThan(100);
    expect(pages).toBeLessThanOrEqual(mostPages);
  });

  test('number each page by the questions that come before it, on every way to it', () => {
    const numbers = new Map(decisions.questions.map(({ id, number }) => [id, number]));
    for (const { pages } of ways) {
      for (const [index, page] of pages.slice(0, -1).entries()) {
        expect(numbers.get(page)).toBe(index + 2);
      }
    }
  });

  test('lead to every service that has rules, by the need and without knowing it', () => {
    const ruled = services.filter(({ fits }) => fits);
    expect(ruled.length).toBeGreaterThan(15);
    for (const { id, needs } of ruled) {
      for (const need of [...needs, undefined]) {
        const fitting = ways.filter(
          (way) =>
            way.need === need &&
            way.outcome.kind !== 'nearest' &&
            way.outcome.services.some((one) => one.id === id),
        );
        expect(fitting.length, `${id} by ${need}`).toBeGreaterThan(0);
      }
    }
  });

  test('keep every service of the need for who says nothing', () => {
    const silent = ways.filter(({ asked }) => asked.every(([, answer]) => answer === undefined));
    expect(silent).toHaveLength(decisions.first.length);
    for (const { need, outcome } of silent) {
      expect(outcome.services).toEqual(
        ofNeed(services, need).map(({ id, fits = [] }) => ({ id, fits: [...fits.keys()] })),
      );
    }
  });

  test('ask nothing of who needs safety, legal help or a child’s protection', () => {
    for (const need of ['safety', 'legal-help', 'child-care']) {
      const [way, ...others] = ways.filter((one) => one.need === need);
      expect(others).toEqual([]);
      expect(way?.asked).toEqual([]);
      expect(way?.outcome.kind).toBe('help');
    }
  });

  test('ask of a need without private services what its rules hang on', () => {
    for (const need of ['money', 'expecting-a-child', 'disability-help', 'loan', 'treatment']) {
      const longest = Math.max(
        ...ways.filter((one) => one.need === need).map(({ asked }) => asked.length),
      );
      expect(longest, need).toBeGreaterThan(0);
    }
  });

  test('offer each age exactly once', () => {
    const asking = decisions.questions.filter(({ question }) => question === 'age');
    expect(asking.length).toBeGreaterThan(0);
    for (const { choices } of asking) {
      const bands = choices.flatMap(({ answer }) => (typeof answer === 'object' ? [answer] : []));
      expect(bands[0]?.from).toBe(0);
      expect(bands.at(-1)?.to).toBe(Infinity);
      for (const [index, band] of bands.slice(1).entries()) {
        expect(band.from).toBe((bands[index]?.to ?? 0) + 1);
      }
    }
  });

  test('are the same in every build', async () => {
    expect(makeDecisions(await realServices(), await realNeeds())).toEqual(decisions);
  });
});

describe('the questions about any services', () => {
  const needs = ['a', 'b', 'c'];

  test('have no dead end, reach every page, ask at most eight, and exclude only what an answer refuses', () => {
    fc.assert(
      fc.property(anyServices(needs), (services) => {
        expect(faultsOf(makeDecisions(services, needs, 60), services)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('keep within the pages they may have, asking less where there are more rules', () => {
    fc.assert(
      fc.property(anyServices(needs), fc.integer({ min: 4, max: 80 }), (services, limit) => {
        const { questions, outcomes } = makeDecisions(services, needs, limit);
        expect(questions.length + outcomes.length).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 40 },
    );
  });

  test('offer no need that no service meets', () => {
    const { first } = makeDecisions([{ id: 'one', needs: ['a'] }], needs);
    expect(first.map(({ need }) => need)).toEqual(['a', undefined]);
  });

  test('cannot be fewer than the needs', () => {
    const services = needs.map((need) => ({ id: need, needs: [need] }));
    expect(() => makeDecisions(services, needs, 3)).toThrow('questions: 3 needs in 3 pages');
  });
});
