import { formatNumber } from '../../src/bangla/format-number.ts';
import type { Random } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Writes what an author would, in words that mean nothing. */
export interface Writer {
  random: Random;
  /** A sentence without figures, of 5 to 14 words, with its dari. */
  sentence: () => string;
  /** A few words without figures and without a dari, as a title or a name. */
  phrase: () => string;
  /** So many phrases, each unlike the others. */
  phrases: (count: number) => string[];
  /** A sourced sentence; every third has a figure, every twelfth a doubt. */
  statement: (sources: readonly string[]) => Record<string, unknown>;
  /** As many sourced sentences, each unlike the others. */
  statements: (
    least: number,
    most: number,
    sources: readonly string[],
  ) => Record<string, unknown>[];
  /** Markdown of some paragraphs, a heading and a list, with facts bound to a source. */
  body: (source: string) => string;
}

const figureUnits = ['জন', 'টি', 'টাকা', 'দিন', 'কেজি', 'শতাংশ'] as const;

/** A writer with a vocabulary, and numbers of its own. */
export function makeWriter(vocabulary: Vocabulary, random: Random): Writer {
  const part = () =>
    [
      ...(random.chance(0.4) ? [vocabulary.adjective(random)] : []),
      vocabulary.noun(random),
      ...(random.chance(0.5) ? [vocabulary.noun(random)] : []),
    ].join(' ');
  const clause = () => {
    const parts = Array.from({ length: random.whole(2, 3) }, part);
    return parts.join(random.chance(0.3) ? ` ${vocabulary.link(random)} ` : ' ');
  };
  const figure = () => `${formatNumber(random.whole(2, 9000))} ${random.pick(figureUnits)}`;
  const sentence = () => `${clause()} ${vocabulary.verb(random)}।`;
  const withFigure = () => `${clause()} ${figure()} ${vocabulary.verb(random)}।`;

  const statement: Writer['statement'] = (sources) => ({
    text: random.chance(0.33) ? withFigure() : sentence(),
    sources: [random.pick(sources)],
    ...(random.chance(0.08) && { doubt: sentence() }),
  });
  const paragraph = () => Array.from({ length: random.whole(3, 6) }, sentence).join(' ');
  return {
    random,
    sentence,
    phrase: part,
    phrases: (count) => unlike(count, part, (phrase) => phrase),
    statement,
    statements: (least, most, sources) =>
      unlike(
        random.whole(least, most),
        () => statement(sources),
        ({ text }) => String(text),
      ),
    body: (source) =>
      [
        paragraph(),
        `${clause()} <Fact sources="${source}">${figure()}</Fact> ${vocabulary.verb(random)}।`,
        `## ${part()}`,
        Array.from({ length: random.whole(2, 5) }, () => `- ${sentence()}`).join('\n'),
        paragraph(),
      ].join('\n\n'),
  };
}

/** So many things made one after the other, without those whose text came before. */
function unlike<T>(count: number, make: () => T, textOf: (made: T) => string): T[] {
  const found = new Map<string, T>();
  while (found.size < count) {
    const made = make();
    if (!found.has(textOf(made))) found.set(textOf(made), made);
  }
  return [...found.values()];
}
