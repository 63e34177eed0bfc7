import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeBill, type LockedPackages } from '../../../scripts/build/bill-of-materials.ts';
import { root } from '../../support/build-site.ts';

interface Bill {
  components: { 'bom-ref': string; version: string; hashes: { alg: string; content: string }[] }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as {
  packages: LockedPackages;
};
const bill = makeBill(packages, '2026-11-22') as unknown as Bill;

test('the bill names every package of the lock with its hash, and no other', () => {
  const locked = Object.entries(packages).filter(([folder]) => folder !== '');
  const named = new Set(
    locked.map(([folder, { name, version }]) => {
      const own = name ?? folder.replace(/^.*node_modules\//u, '');
      return `pkg:npm/${own.replace('@', '%40')}@${version}`;
    }),
  );
  expect(new Set(bill.components.map((one) => one['bom-ref']))).toEqual(named);
  for (const { hashes, 'bom-ref': ref } of bill.components) {
    expect(hashes, ref).toEqual([
      { alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/u) as string },
    ]);
  }
});

test('each thing that is needed stands in the bill', () => {
  const refs = new Set(bill.components.map((one) => one['bom-ref']));
  const lost = bill.dependencies.flatMap(({ dependsOn }) =>
    dependsOn.filter((ref) => !refs.has(ref)),
  );
  expect(lost).toEqual([]);
});

test('a package is found in its own folder before the one above, each named once', () => {
  const small = makeBill(
    {
      '': { name: 'site', version: '1.0.0', dependencies: { a: '1', b: '2' } },
      'node_modules/a': { version: '1.0.0', dependencies: { b: '1' } },
      'node_modules/a/node_modules/b': { version: '1.5.0' },
      'node_modules/b': { version: '2.0.0' },
    },
    '2026-11-22',
  ) as unknown as Bill;
  expect(small.dependencies).toEqual([
    { ref: 'pkg:npm/a@1.0.0', dependsOn: ['pkg:npm/b@1.5.0'] },
    { ref: 'pkg:npm/b@1.5.0', dependsOn: [] },
    { ref: 'pkg:npm/b@2.0.0', dependsOn: [] },
    { ref: 'pkg:npm/site@1.0.0', dependsOn: ['pkg:npm/a@1.0.0', 'pkg:npm/b@2.0.0'] },
  ]);
});

test('the same lock on the same day gives the same bill', () => {
  expect(makeBill(packages, '2026-11-22')).toEqual(bill);
  expect(makeBill(packages, '2026-11-23')).not.toEqual(bill);
});
