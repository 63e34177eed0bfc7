import { describe, expect, it } from 'vitest';
import { allRules } from '../../../scripts/check/all-rules.ts';
import { checkTree } from '../../../scripts/check/check-tree.ts';
import { exampleTree, examplePath } from '../../../scripts/check/example-tree.ts';
import type { Example } from '../../../scripts/check/rule.ts';

function toldBy(rule: string, example: Example) {
  const path = typeof example === 'string' ? examplePath : example.path;
  return checkTree(exampleTree(example))
    .problems.filter((problem) => problem.rule === rule && problem.file === path)
    .map(({ found, fix }) => ({ found, fix }));
}

describe.each(allRules)('the rule $id', ({ id, examples }) => {
  it.each(examples.good)('says nothing of %j', (example) => {
    expect(toldBy(id, example)).toEqual([]);
  });

  it.each(examples.bad)('tells what is wrong in $example', ({ example, found, fix }) => {
    expect(toldBy(id, example)).toEqual([{ found, fix }]);
  });

  it('has examples of both kinds', () => {
    expect(examples.good.length).toBeGreaterThan(0);
    expect(examples.bad.length).toBeGreaterThan(0);
  });
});
