import type { Fit } from '../schemas/fits.ts';
import { answersTo, narrow, nextQuestion, skip, type Candidate } from './candidates.ts';
import { readWays, type Answer, type QuestionKey } from './conditions.ts';

/** What the questions need to know of a service. */
export interface RuledService {
  id: string;
  needs: readonly string[];
  fits?: readonly Fit[] | undefined;
  private?: boolean | undefined;
}

/** A page that asks; `answer` is absent from the choice of who doesn't know or won't say. */
export interface Question {
  /** Its place on the way, from 2: the need is the first question. */
  number: number;
  question: QuestionKey;
  /** The services not excluded so far. */
  services: readonly string[];
  choices: readonly { answer?: Answer; to: string }[];
}

/**
 * A page that answers. What it names is not excluded (`fitting`); or everything is, and it names what
 * the first answer alone did not exclude (`nearest`); or the need asks nothing (`help`).
 */
export interface Outcome {
  kind: 'fitting' | 'nearest' | 'help';
  services: readonly Named[];
}

/** A service that an outcome names, with the places of those of its `fits` that are not excluded. */
export interface Named {
  id: string;
  fits: readonly number[];
}

/** Pages by what each hangs on, the first one first. */
export type Pages = ReadonlyMap<string, Question | Outcome>;

/** Where some answers lead. */
interface Place {
  key: string;
  candidates: readonly Candidate[];
  /** How many questions were put. */
  asked: number;
  /** What to name where nothing is left. */
  near: readonly Named[];
  /** The next question; none where it ends. */
  question: QuestionKey | undefined;
}

/** The one page of a need that asks nothing. */
export function helpPages(services: readonly RuledService[]): Pages {
  const page: Outcome = { kind: 'help', services: named(candidatesOf(services)) };
  return new Map([[JSON.stringify(page), page]]);
}

/**
 * The pages behind a need. Ways that leave the same services with the same conditions open share a
 * page. On each way the question that most services hang on comes first; what is not asked within
 * `most` questions excludes nothing. Stops once there are more pages than the limit.
 */
export function askingPages(services: readonly RuledService[], most: number, limit: number): Pages {
  const start = candidatesOf(services);
  const places = [placeOf(start, 0, most, named(start))];
  const pages = new Map<string, Question | Outcome>();
  for (const place of places) {
    if (pages.has(place.key)) continue;
    if (pages.size > limit) break;
    const { candidates, asked, question } = place;
    if (!question) {
      pages.set(place.key, outcomeOf(place));
      continue;
    }
    const follow = (left: readonly Candidate[]): string => {
      const near = asked === 0 && left.length > 0 ? named(left) : place.near;
      const next = placeOf(left, asked + 1, most, near);
      places.push(next);
      return next.key;
    };
    const choices = answersTo(question, candidates).map((answer) => ({
      answer,
      to: follow(narrow(candidates, question, answer)),
    }));
    pages.set(place.key, {
      number: asked + 2,
      question,
      services: candidates.map(({ service }) => service),
      choices: [...choices, { to: follow(skip(candidates, question)) }],
    });
  }
  return pages;
}

function placeOf(
  candidates: readonly Candidate[],
  asked: number,
  most: number,
  near: readonly Named[],
): Place {
  const question = asked < most ? nextQuestion(candidates) : undefined;
  const hangsOn = question ? [asked, most, candidates, near] : outcomeOf({ candidates, near });
  return { key: JSON.stringify(hangsOn), candidates, asked, near, question };
}

function outcomeOf({ candidates, near }: Pick<Place, 'candidates' | 'near'>): Outcome {
  return candidates.length > 0
    ? { kind: 'fitting', services: named(candidates) }
    : { kind: 'nearest', services: near };
}

function candidatesOf(services: readonly RuledService[]): Candidate[] {
  return services.map(({ id, fits }) => ({ service: id, ways: readWays(fits) }));
}

function named(candidates: readonly Candidate[]): Named[] {
  return candidates.map(({ service, ways }) => ({ id: service, fits: ways.map(({ fit }) => fit) }));
}
