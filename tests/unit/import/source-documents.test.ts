import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitFigures } from '../../../src/bangla/figures.ts';
import { importPage } from '../../../scripts/import/import-page.ts';
import { readKnownContent } from '../../../scripts/import/known-content.ts';
import { root } from '../../support/build-site.ts';

/** The folder with the texts of the two pages that the site began with; they are not ours to copy in. */
const folder = process.env['SOURCE_DOCUMENTS'];

/** Every figure of the achievements page: its number, unit and service. */
const figures = [
  [3191, 'women', 'vgd'],
  [5886, 'mothers', 'maternity-allowance'],
  [2300, 'mothers', 'lactating-mother-support'],
  [971, 'women', 'womens-microcredit'],
  [720, 'women', undefined],
  [25, 'women', 'legal-aid'],
  [27, 'women', 'women-entrepreneurs'],
  [30, 'sewing-machines', 'sewing-machine-distribution'],
  [21, 'child-marriages', 'child-marriage-prevention'],
  [100, 'trainees', 'vocational-training'],
  [600, 'adolescents', 'adolescent-clubs'],
] as const;

/** Every other number of the page, which its sentences carry. */
const inSentences = [
  '18',
  '30',
  '24',
  '02',
  '800',
  '03',
  '05',
  '100',
  '1986',
  '1',
  '4',
  '7',
  '109',
];

async function importDocument(name: string, office: string) {
  const known = await readKnownContent(join(root, 'content'));
  return importPage(await readFile(join(folder ?? '', name)), { known, office });
}

describe.skipIf(!folder)(
  'the two source documents (where SOURCE_DOCUMENTS names their folder)',
  () => {
    it('give an achievements draft in which no figure is typed again', async () => {
      const { drafts } = await importDocument('achievements-2020-2021.txt', 'dwa-jhalokathi');
      const [draft] = drafts;
      expect(draft?.id).toBe('dwa-jhalokathi/2020-2021');
      const data = draft?.data as {
        figures: {
          value: number;
          unit: string;
          service?: string;
          approximate?: true;
          doubt?: string;
        }[];
        facts: { text: string }[];
      };
      expect(data.figures.map(({ value, unit, service }) => [value, unit, service])).toEqual(
        figures,
      );
      expect(data.figures.find(({ value }) => value === 600)?.approximate).toBe(true);
      expect(data.figures.filter(({ doubt }) => doubt).map(({ value }) => value)).toEqual([
        2300, 600,
      ]);
      const told = numbersIn([...data.figures, ...data.facts]);
      expect(inSentences.filter((number) => !told.has(number))).toEqual([]);
    });

    it('give a plan draft that fits the schema but for nothing, with its one measure', async () => {
      const { drafts, losses } = await importDocument('future-plan.txt', 'dss-jhalokathi-sadar');
      const data = drafts[0]?.data as { goals: { title: string; target?: object }[] };
      expect(data.goals).toHaveLength(9);
      expect(data.goals.flatMap(({ target }) => target ?? [])).toEqual([
        { value: 10, unit: 'percent', per: 'year' },
      ]);
      expect(
        losses.filter(({ kind }) => kind === 'text').map(({ text }) => /[০-৯]/u.test(text)),
      ).not.toContain(true);
    });
  },
);

function numbersIn(statements: readonly object[]): Set<string> {
  const texts = statements.map((statement) => ('text' in statement ? String(statement.text) : ''));
  return new Set(
    texts.flatMap(splitFigures).flatMap((piece) => (piece.kind === 'number' ? [piece.value] : [])),
  );
}
