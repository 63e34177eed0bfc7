import type { CharterFact } from '../charter/cells.ts';
import { say } from '../interface-text.ts';
import type { Service } from '../schemas/services.ts';
import type { Facts, Standing, Statement } from '../schemas/statements.ts';
import type { Section } from './fit-sections.ts';

/** What the sections of a handbill need besides the service. */
export interface HandbillContext {
  /** Names of papers by their key. */
  papers: ReadonlyMap<string, string>;
  standingOf: (statement: Pick<Statement, 'sources' | 'standing'>) => Standing;
}

/** A titled list of a handbill; without facts it says that they are not published. */
export interface HandbillSection extends Section<CharterFact> {
  /** True for papers, which the reader ticks off. */
  isPapers?: boolean;
}

/**
 * All that a handbill would say of a service. Each list keeps its author's order, the most needed
 * first, so that what room is lacking for is its end.
 */
export function handbillSections(data: Service, context: HandbillContext): HandbillSection[] {
  const fact = (one: Statement & { from?: string | undefined }): CharterFact => ({
    text: one.text,
    sources: one.sources,
    standing: context.standingOf(one),
    ...(one.doubt !== undefined && { doubt: one.doubt }),
    ...(one.from !== undefined && { from: one.from }),
  });
  const list = (facts: Facts<Statement> | undefined) =>
    Array.isArray(facts) ? facts.map(fact) : [];
  const section = (title: string, facts: Facts<Statement> | undefined, weight = 1) => ({
    title,
    facts: list(facts),
    weight,
    isNeeded: facts === 'unpublished',
  });

  const urgent = section(say.urgent, data.urgent, 9);
  const status = section(say.status[data.status.state], data.status.facts ?? []);
  const sections = [
    // In an emergency nothing is said of standing.
    { ...urgent, facts: urgent.facts.map((one) => ({ ...one, standing: 'own-office' as const })) },
    { ...status, isNeeded: data.status.state !== 'running' },
    section(say.closed, data.closed),
    section(say.eligibility, data.eligibility, 2),
    section(say.notEligible, data.notEligible),
    { ...section(say.benefit, data.benefit, 1.3), facts: amountsFirst(data.benefit).map(fact) },
    {
      ...section(say.papers, data.papers, 3),
      isPapers: true,
      ...(Array.isArray(data.papers) && {
        short: paperNames(
          data.papers.map(fact),
          data.papers.map(({ paper }) => context.papers.get(paper ?? '')),
        ),
      }),
    },
    section(say.fee, data.fee),
    section(say.timeLimit, data.timeLimit),
    section(say.where, data.where),
  ];
  return sections
    .filter(({ facts, isNeeded }) => isNeeded || facts.length > 0)
    .map(({ isNeeded: _isNeeded, ...rest }) => rest);
}

/** As a reader meets them: this office's and its department's, other offices', hearsay. */
const groups: readonly (readonly Standing[])[] = [
  ['own-office', 'law', 'department'],
  ['sister-office'],
  ['other'],
];

/** Each paper once by its name alone, the strongest source's first; a doubt stays with it. */
function paperNames(
  papers: readonly CharterFact[],
  names: readonly (string | undefined)[],
): CharterFact[] {
  const named = papers.map(({ from: _from, ...one }, index) => ({
    ...one,
    text: names[index] ?? one.text.replace(/।$/u, ''),
  }));
  const strongest = groups.flatMap((group) =>
    named.filter(({ standing }) => group.includes(standing)),
  );
  return strongest.filter(
    (one, index) => strongest.findIndex(({ text }) => text === one.text) === index,
  );
}

function amountsFirst(facts: Service['benefit']) {
  if (!Array.isArray(facts)) return [];
  const hasAmount = (one: (typeof facts)[number]) => one.amount !== undefined;
  return [...facts.filter(hasAmount), ...facts.filter((one) => !hasAmount(one))];
}
