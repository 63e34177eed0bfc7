import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readContent } from '../../../src/content-files/read-content.ts';
import { sampleContent } from '../../support/sample-content.ts';

let root: string;
let plan: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tothyopata-content-'));
  await cp(sampleContent, root, { recursive: true });
  plan = join(root, 'content/plans/dwa-nomuna.mdx');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const planIds = async () => (await readContent(root)).plans.map(({ id }) => id);

it('reads every record but the drafts', async () => {
  const text = await readFile(plan, 'utf8');
  await writeFile(join(root, 'content/plans/a.mdx'), text.replace('---', '---\ndraft: true'));
  await writeFile(join(root, 'content/plans/b.mdx'), text.replace('---', '---\ndraft: false'));
  expect(await planIds()).toEqual(['b', 'dwa-nomuna']);
});

it('does not even look at what a draft says', async () => {
  await writeFile(
    plan,
    '---\ndraft: true\nfigures: কিছুই ঠিক নেই\n---\n\n<script>alert(1)</script> {process.exit(1)}\n',
  );
  expect(await planIds()).toEqual([]);
});

it('says which file its schema refuses', async () => {
  await writeFile(plan, '---\ntitle: শুধু নাম\n---\n');
  await expect(planIds()).rejects.toThrow('dwa-nomuna.mdx');
});
