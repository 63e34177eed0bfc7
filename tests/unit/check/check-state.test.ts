import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { madeOf } from '../../../scripts/check/check-state.ts';
import { root } from '../../support/build-site.ts';

/** The project's files that a module loads, with those that they load. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
    /(?:from|import)\s+'(\.[^']+)'/gu,
  ))
    loadedBy(join(dirname(file), name), seen);
  return seen;
}

it('results are kept for one state of every file that the check is made of', () => {
  const files = [...loadedBy(join(root, 'scripts/check/check-content.ts'))];
  const outside = files
    .map((file) => relative(root, file))
    .filter((path) => !madeOf.some((part) => path === part || path.startsWith(`${part}/`)));
  expect(outside).toEqual([]);
});
