import type { SearchDocument } from '../../src/search/document.ts';
import type { Engine } from './engine.ts';
import { averageMeasures, measureQuery, type JudgedQuery, type Measures } from './measures.ts';

/** What one engine scored. */
export interface EngineScore {
  all: Measures;
  byCategory: Record<string, Measures>;
}

/** Opens the engine over the documents, asks it every query and closes it. */
export async function evaluateEngine(
  engine: Engine,
  documents: readonly SearchDocument[],
  queries: readonly JudgedQuery[],
): Promise<EngineScore> {
  const open = await engine.open(documents);
  const measured: { cat: string; measures: Measures }[] = [];
  try {
    for (const query of queries) {
      const measures = measureQuery(query, await open.search(query.q));
      measured.push({ cat: query.cat, measures });
    }
  } finally {
    await open.close();
  }
  const categories = [...new Set(measured.map(({ cat }) => cat))];
  const average = (rows: typeof measured): Measures =>
    averageMeasures(rows.map(({ measures }) => measures));
  return {
    all: average(measured),
    byCategory: Object.fromEntries(
      categories.map((category) => [
        category,
        average(measured.filter(({ cat }) => cat === category)),
      ]),
    ),
  };
}
