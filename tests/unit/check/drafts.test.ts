import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../scripts/check/check-content.ts';
import { ofLevel } from '../../../scripts/check/problem.ts';
import { withChangedSample, type Change } from '../../support/sample-content.ts';

const path = 'content/services/half.mdx';
const half = {
  file: 'services/half.mdx',
  text: '---\ndraft: true\ntitle: আধা লেখা\nfee: জানা নেই\n---\n\n<script>alert(1)</script>\n',
};

async function told(changes: readonly Change[], only?: ReadonlySet<string>) {
  return withChangedSample(changes, (folder) => checkContent(folder, only));
}

describe('a draft', () => {
  it('stops no build, however little of it is written, and is named in one warning', async () => {
    const report = await told([half]);
    expect(ofLevel(report, 'error')).toEqual([]);
    expect(report.problems.filter(({ file }) => file === path).map(({ rule }) => rule)).toEqual([
      'draft',
    ]);
  });

  it('has all its faults told to whoever asks for it, as warnings', async () => {
    const report = await told([half], new Set([path]));
    expect(ofLevel(report, 'error')).toEqual([]);
    const rules = new Set(report.problems.map(({ rule }) => rule));
    expect([...rules]).toEqual(expect.arrayContaining(['draft', 'schema', 'content-not-code']));
  });

  it('is no draft any more once the field is gone', async () => {
    const report = await told([{ ...half, text: half.text.replace('draft: true\n', '') }]);
    expect(ofLevel(report, 'error').length).toBeGreaterThan(3);
  });

  it('cannot be named by a page that is read', async () => {
    const report = await told([
      half,
      {
        file: 'offices/dwa-nomuna.mdx',
        from: 'services: [old-age-allowance]',
        to: 'services: [old-age-allowance, half]',
      },
    ]);
    expect(ofLevel(report, 'error').map(({ found }) => found)).toEqual(['“half” এখনও খসড়া']);
  });
});
