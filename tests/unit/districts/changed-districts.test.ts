import { expect, test } from 'vitest';
import { changedDistricts } from '../../../scripts/districts/changed-districts.ts';

const known = ['gomta', 'kajla', 'khoyra'];

test.each<[string, string[], string[]]>([
  ['its own office', ['districts/kajla/offices/dss.mdx'], ['kajla']],
  [
    'files of two districts',
    ['districts/khoyra/site.yaml', 'districts/gomta/x.mdx'],
    ['gomta', 'khoyra'],
  ],
  ['a guide that all have', ['content/services/vgd.mdx'], known],
  ['the code', ['districts/kajla/site.yaml', 'src/pages/index.astro'], known],
  ['a package', ['package-lock.json'], known],
  ['what no site is built from', ['README.md', 'tests/unit/a.test.ts', '.github/x.yml'], []],
  ['a district that is gone', ['districts/former/site.yaml'], []],
  ['a file beside the districts', ['districts/README.md'], []],
  ['nothing', [''], []],
])('after a change of %s the right districts are built', (_, files, built) => {
  expect(changedDistricts(files, known)).toEqual(built);
});
