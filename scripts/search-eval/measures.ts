/** A judged query: the pages wanted with their grades, 2 the page itself, 1 also fine. */
export interface JudgedQuery {
  q: string;
  cat: string;
  want: Readonly<Record<string, number>>;
}

/** How well an engine answers, each 0 to 1. */
export interface Measures {
  /** Share of queries whose first result is wanted. */
  success1: number;
  /** Share of the wanted pages among the first five results. */
  recall5: number;
  /** One over the place of the first wanted result, of ten. */
  mrr10: number;
  /** Gain 2^grade − 1, discounted by place, over the best order possible. */
  ndcg10: number;
  /** Share of queries without any result. */
  noResult: number;
}

const depth = 10;

function discountedGain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

/** The measures of one query's result list. */
export function measureQuery({ want }: JudgedQuery, results: readonly string[]): Measures {
  const grades = results.slice(0, depth).map((id) => want[id] ?? 0);
  const ideal = Object.values(want)
    .sort((a, b) => b - a)
    .slice(0, depth);
  const first = grades.findIndex((grade) => grade > 0);
  const reachable = Math.min(5, ideal.length);
  return {
    success1: first === 0 ? 1 : 0,
    recall5: grades.slice(0, 5).filter((grade) => grade > 0).length / (reachable || 1),
    mrr10: first < 0 ? 0 : 1 / (first + 1),
    ndcg10: discountedGain(grades) / (discountedGain(ideal) || 1),
    noResult: results.length === 0 ? 1 : 0,
  };
}

/** The mean of several queries' measures. */
export function averageMeasures(all: readonly Measures[]): Measures {
  const mean = (name: keyof Measures): number =>
    all.reduce((sum, measures) => sum + measures[name], 0) / (all.length || 1);
  return {
    success1: mean('success1'),
    recall5: mean('recall5'),
    mrr10: mean('mrr10'),
    ndcg10: mean('ndcg10'),
    noResult: mean('noResult'),
  };
}
