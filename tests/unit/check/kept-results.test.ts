import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent, readTree } from '../../../scripts/check/check-content.ts';
import { checkTree } from '../../../scripts/check/check-tree.ts';
import { listContent } from '../../../scripts/check/content-tree.ts';
import { judgeContent } from '../../../scripts/check/judge-content.ts';
import { copyCode } from '../../../scripts/generate-scale/project-folder.ts';
import { sampleContent } from '../../support/sample-content.ts';

const run = promisify(execFile);
const store = '.cache/check/results';
const office = 'content/offices/dwa-nomuna.mdx';
const service = 'content/services/old-age-allowance.mdx';
const achievement = 'content/achievements/dwa-nomuna/2020-2021.mdx';
const passage =
  'অন্য অফিসের পাতায় লেখা, নমুনা কাজের জন্য আগে ফরম পূরণ করতে হয়, পরে ছবি ও পরিচয়পত্রের কপি দিতে হয়, আর শেষে কার্যালয়ে এসে সই করে রসিদ নিতে হয়।';
/** What an author may add to a file's prose; some of it is right as long as something else is there. */
const paragraphs = [
  passage,
  '## কোথায় যাবেন',
  '[ভাতা](/services/old-age-allowance/#কোথায়-যাবেন) দেখুন।',
  '[ভাতা](/services/old-age-allowance/#fee) দেখুন।',
  '[নতুন](/services/new-aid/) দেখুন।',
  '[ফরম](/files/form.pdf) নিন।',
  'জেলা মহিলা বিষয়ক কর্মকর্তার কার্যালয়, মেহেরপুর।',
  'ঝালকাঠি জেলার ক্লাব শুক্রবার বসে।',
  '<Fact sources="s02">৩ মাস</Fact>।',
  'বয়স <১০ হলে।',
  'মন্ত্রনালয়ে যান ।',
];
/** Words of the typed part, and what may come in their place. */
const words: readonly [from: string, to: string][] = [
  ['sources: [s01]', 'sources: [s02]'],
  ['places: [নমুনা জেলা]', 'places: [ঝালকাঠি জেলা]'],
  ['places: [নমুনা জেলা]', 'places: [মেহেরপুর জেলা]'],
  ['services: [old-age-allowance]', 'services: [new-aid]'],
  ['kind: own-office', 'kind: sister-office'],
  ["number: '109'", "number: '333'"],
  ["helplines: ['109']", "helplines: ['333']"],
  ['money:', 'savings:'],
  ['titleEn:', 'titelEn:'],
  ['title:', 'draft: true\ntitle:'],
  ['office: dwa-nomuna', 'office: dss-nomuna'],
];

type Edit =
  | { add: string; to: string }
  | { write: string; for: string }
  | { remove: string }
  | { rename: string; to: string }
  | { copy: string; to: string }
  | { text: string; in: string }
  | { forget: true };

const entries = [office, service, achievement, 'content/sources/s01.mdx'];
const others = [
  'content/services/new-aid.mdx',
  'content/sources/s02.mdx',
  'content/offices/dss-nomuna.mdx',
  'content/achievements/dwa-nomuna/2021-2022.mdx',
];
const anyEntry = fc.constantFrom(...entries, ...others);
const edits = fc.oneof(
  fc.record({ add: fc.constantFrom(...paragraphs), to: anyEntry }),
  fc.record({ copy: fc.constantFrom(...entries), to: fc.constantFrom(...others) }),
  fc.record({ rename: anyEntry, to: anyEntry }),
  fc.record({ remove: anyEntry }),
  fc.constantFrom(...words).map(([from, to]): Edit => ({ write: to, for: from })),
  fc.constantFrom<Edit>(
    {
      text: 'services/old: services/new-aid\nservices/new-aid: services\n',
      in: 'content/redirects.yaml',
    },
    { text: 'nomuna:\n  title: নমুনা জেলা\n  titleEn: Nomuna\n', in: 'content/places.yaml' },
    { text: 'ক', in: 'public/files/form.pdf' },
    { remove: 'public/files/form.pdf' },
    { remove: 'content/lists/papers.yaml' },
    { remove: 'content/redirects.yaml' },
    { text: 'শূন্য', in: service },
    { forget: true },
  ),
);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-results-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function beginAnew(): Promise<string> {
  const root = await mkdtemp(join(folder, 'site-'));
  await cp(sampleContent, root, { recursive: true });
  return root;
}

async function apply(root: string, edit: Edit): Promise<void> {
  const at = (path: string) => join(root, path);
  const there = (path: string) => readFile(at(path), 'utf8').catch(() => undefined);
  if ('forget' in edit) await rm(at('.cache'), { recursive: true, force: true });
  else if ('remove' in edit) await rm(at(edit.remove), { force: true });
  else if ('text' in edit) await put(at(edit.in), edit.text);
  else if ('copy' in edit) {
    const text = await there(edit.copy);
    if (text !== undefined) await put(at(edit.to), text);
  } else if ('rename' in edit) {
    if ((await there(edit.rename)) === undefined) return;
    await mkdir(dirname(at(edit.to)), { recursive: true });
    await rename(at(edit.rename), at(edit.to));
  } else if ('add' in edit) {
    const text = await there(edit.to);
    if (text !== undefined) await writeFile(at(edit.to), `${text}\n${edit.add}\n`);
  } else {
    for (const name of readdirSync(at('content'), { recursive: true, encoding: 'utf8' })) {
      const text = await there(`content/${name}`);
      if (text?.includes(edit.for)) {
        await writeFile(at(`content/${name}`), text.replace(edit.for, edit.write));
      }
    }
  }
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

const cleanly = async (root: string) => checkTree(await readTree(root));

describe('a check that uses what an earlier one was told', () => {
  it('tells the same as one of the whole content, after any edits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 8 }), async (made) => {
        const root = await beginAnew();
        expect(await checkContent(root)).toEqual(await cleanly(root));
        for (const edit of made) {
          await apply(root, edit);
          expect(await checkContent(root)).toEqual(await cleanly(root));
        }
      }),
      { numRuns: Number(process.env['INCREMENTAL_EDITS'] ?? 25) },
    );
  }, 240_000);

  it('tells of drafts and copies only to whoever asks for the file, as a clean one does', async () => {
    const root = await beginAnew();
    await apply(root, { write: 'draft: true\ntitle: বয়স্ক', for: 'title: বয়স্ক' });
    await checkContent(root);
    const only = new Set([service]);
    expect(await checkContent(root, only)).toEqual(checkTree(await readTree(root), only));
  });

  it('tells the same where threads share the files', async () => {
    const root = await beginAnew();
    for (const to of [service, achievement, office]) {
      // One of them keeps the prose from being read.
      for (const add of paragraphs.filter((one) => !one.includes('<১০'))) {
        await apply(root, { add, to });
      }
    }
    const kinds = await listContent(root);
    const judge = (mostForOneThread: number) =>
      judgeContent(
        root,
        kinds,
        { publicFiles: [], unreadFiles: [], formerAddresses: [] },
        new Map(),
        mostForOneThread,
      );
    const [alone, shared] = [await judge(Infinity), await judge(0)];
    expect(shared.files).toEqual(alone.files);
    expect(alone.files.flatMap(({ problems }) => problems).length).toBeGreaterThan(10);
  }, 60_000);

  it('reads no kept file that is cut short, changed or something else', async () => {
    const root = await beginAnew();
    await apply(root, { add: 'মন্ত্রনালয়ে যান।', to: service });
    const told = await checkContent(root);
    const kept = readFileSync(join(root, store));
    const flipped = Buffer.from(kept);
    flipped[kept.length - 1] = (flipped[kept.length - 1] ?? 0) ^ 1;
    for (const bytes of [kept.subarray(0, 200), Buffer.alloc(0), flipped, Buffer.from('{}\n')]) {
      await writeFile(join(root, store), bytes);
      expect(await checkContent(root)).toEqual(told);
      expect(readFileSync(join(root, store))).toEqual(kept);
    }
  });

  it('tells the same where nothing can be kept', async () => {
    const root = await beginAnew();
    await writeFile(join(root, '.cache'), 'a file where the folder should be');
    expect(await checkContent(root)).toEqual(await cleanly(root));
    await rm(join(root, '.cache'));
    await mkdir(join(root, store), { recursive: true });
    expect(await checkContent(root)).toEqual(await cleanly(root));
    expect(readdirSync(join(root, '.cache/check'))).toEqual(['results']);
  });

  it('keeps one file, of the content as it is: what is gone is gone from it', async () => {
    const root = await beginAnew();
    await apply(root, { copy: service, to: 'content/services/new-aid.mdx' });
    await checkContent(root);
    expect(readFileSync(join(root, store), 'utf8')).toContain('services/new-aid.mdx');
    await apply(root, { remove: 'content/services/new-aid.mdx' });
    await checkContent(root);
    expect(readFileSync(join(root, store), 'utf8')).not.toContain('services/new-aid.mdx');
    expect(readdirSync(join(root, '.cache/check'))).toEqual(['results']);
  });

  it('hears of a changed word list, in a process that has read the old one and in the next', async () => {
    const project = join(folder, 'project');
    await copyCode(project);
    await cp(join(sampleContent, 'content'), join(project, 'content'), { recursive: true });
    await apply(project, { add: 'ঘুঘুরি আসে।', to: service });
    const added =
      '- rule: নমুনা নিয়ম\n  kind: wrong\n  source: নমুনা\n  date: 2026-11-28\n  words:\n    ঘুঘুরি: ঘুঘরি\n';
    await writeFile(
      join(project, 'twice.mjs'),
      `import { appendFileSync } from 'node:fs';
      import { checkContent } from './scripts/check/check-content.ts';
      const tell = async () => {
        const { problems } = await checkContent(process.cwd());
        console.log(problems.map(({ fix }) => fix).join());
      };
      await tell();
      const [, , added] = process.argv;
      if (added) appendFileSync('content/words/misspellings.yaml', added);
      await tell();`,
    );
    const check = async (...given: string[]) => {
      const { stdout } = await run(process.execPath, ['twice.mjs', ...given], { cwd: project });
      return stdout;
    };
    const advice = 'লিখুন “ঘুঘরি”; নিয়ম: নমুনা নিয়ম\n';
    expect(await check(added)).toBe(`\n${advice}`);
    expect(await check()).toBe(advice + advice);
  }, 120_000);
});
