import type { EngineScore } from './evaluate.ts';
import type { Measures } from './measures.ts';

const columns = ['success1', 'recall5', 'mrr10', 'ndcg10', 'noResult'] as const;
const names = {
  success1: 'Success@1',
  recall5: 'Recall@5',
  mrr10: 'MRR@10',
  ndcg10: 'nDCG@10',
  noResult: 'no result',
};

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function numbers(measures: Measures): string[] {
  return columns.map((name) =>
    name === 'noResult' ? `${Math.round(100 * measures[name])} %` : measures[name].toFixed(3),
  );
}

/** The scores as Markdown: all measures of every engine, then nDCG by category. */
export function reportScores(scores: Readonly<Record<string, EngineScore>>): string {
  const engines = Object.entries(scores);
  const categories = Object.keys(engines[0]?.[1].byCategory ?? {});
  return [
    row(['engine', ...columns.map((name) => names[name])]),
    row(['---', ...columns.map(() => '---')]),
    ...engines.map(([engine, { all }]) => row([engine, ...numbers(all)])),
    '',
    row(['nDCG@10', ...categories]),
    row(['---', ...categories.map(() => '---')]),
    ...engines.map(([engine, { byCategory }]) =>
      row([engine, ...categories.map((category) => byCategory[category]?.ndcg10.toFixed(3) ?? '')]),
    ),
  ].join('\n');
}
