import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../scripts/check/check-content.ts';
import { ofLevel } from '../../../scripts/check/problem.ts';
import { findInputs } from '../../../scripts/import/find-inputs.ts';
import { formatReport } from '../../../scripts/import/format-report.ts';
import { runImport } from '../../../scripts/import/run-import.ts';
import { root } from '../../support/build-site.ts';
import { withChangedSample } from '../../support/sample-content.ts';
import { pagesFolder, sampleWishes } from './import-fixture.ts';

let folder: string;
let pages: string;
let content: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tothyopata-import-'));
  [pages, content] = [join(folder, 'pages'), join(folder, 'content')];
  await mkdir(pages);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const silent = () => undefined;

/** Every file below a folder with its text. */
async function filesBelow(path: string): Promise<Record<string, string>> {
  const names = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = names
    .filter((name) => name.isFile())
    .map((name) => join(name.parentPath, name.name));
  return Object.fromEntries(
    await Promise.all(
      files
        .sort()
        .map(async (file) => [file.slice(path.length + 1), await readFile(file, 'utf8')] as const),
    ),
  );
}

async function manyPages(count: number): Promise<void> {
  await Promise.all(
    Array.from({ length: count }, (_, at) =>
      writeFile(
        join(pages, `page-${String(at).padStart(4, '0')}.txt`),
        `আমাদের অর্জনসমূহ\nঅর্থবছর ২০১৮-২০১৯\n• ${at + 2} জন নারীকে নমুনা সহায়তা প্রদান\n`,
      ),
    ),
  );
}

function runCommand(given: readonly string[]) {
  return promisify(execFile)(process.execPath, [join(root, 'scripts/import.ts'), ...given], {
    cwd: folder,
    maxBuffer: 1 << 28,
  });
}

describe('a run of the import', () => {
  it('writes what the check takes for drafts and not for pages', async () => {
    await withChangedSample([], async (site) => {
      await runImport(
        await findInputs(pagesFolder),
        join(site, 'content'),
        await sampleWishes(),
        silent,
      );
      const report = await checkContent(site);
      expect(ofLevel(report, 'error')).toEqual([]);
      expect(new Set(report.problems.map(({ rule }) => rule))).toEqual(new Set(['draft']));
    });
  });

  it('gives a draft that is a page once its mark is taken off, with its old address led on', async () => {
    await withChangedSample([], async (site) => {
      await rm(join(site, 'content/plans/dwa-nomuna.mdx'));
      const inputs = await findInputs(join(pagesFolder, 'new-plan.html'));
      const [report] = await runImport(inputs, join(site, 'content'), await sampleWishes(), silent);
      for (const { path } of report?.drafts ?? []) {
        const file = join(site, 'content', path);
        await writeFile(file, (await readFile(file, 'utf8')).replace('draft: true\n', ''));
      }
      await writeFile(join(site, 'content/redirects.yaml'), `${report?.redirect}\n`);
      expect(ofLevel(await checkContent(site), 'error')).toEqual([]);
    });
  });

  it('touches no file that is there, and puts the draft beside it', async () => {
    await mkdir(join(content, 'plans'), { recursive: true });
    await writeFile(join(content, 'plans/dwa-nomuna.mdx'), 'অফিসের নিজের লেখা');
    const inputs = await findInputs(join(pagesFolder, 'new-plan.html'));
    const [report] = await runImport(inputs, content, await sampleWishes(), silent);
    const files = await filesBelow(content);
    expect(files['plans/dwa-nomuna.mdx']).toBe('অফিসের নিজের লেখা');
    expect(report?.drafts.map(({ path }) => path)).toEqual([
      'plans/dwa-nomuna-portal-944f9fc2cf.mdx',
      'sources/portal-944f9fc2cf.mdx',
    ]);
  });

  it('done again, writes nothing and says so', async () => {
    const inputs = await findInputs(pagesFolder);
    await runImport(inputs, content, await sampleWishes(), silent);
    const before = await filesBelow(content);
    const again = await runImport(inputs, content, await sampleWishes(), silent);
    expect(await filesBelow(content)).toEqual(before);
    expect(new Set(again.map(({ state }) => state))).toEqual(new Set(['before', 'nothing']));
  });

  it('reads a folder of a thousand pages, and tells how far it is', async () => {
    await manyPages(1000);
    const told: number[] = [];
    const reports = await runImport(
      await findInputs(pages),
      content,
      await sampleWishes(),
      (done) => told.push(done),
    );
    expect(told).toHaveLength(1000);
    expect(reports.every(({ state }) => state === 'imported')).toBe(true);
    expect(Object.keys(await filesBelow(content))).toHaveLength(2000);
  });

  it('killed halfway and run again, gives the files of one run', async () => {
    await manyPages(300);
    const script = join(root, 'scripts/import.ts');
    const killed = spawn(process.execPath, [script, pages, '--out', content], { cwd: folder });
    let progress = '';
    const ended = new Promise((resolve) => killed.on('exit', resolve));
    killed.stderr.on('data', (chunk: Buffer) => {
      progress += chunk.toString();
      if (progress.includes('৬০/৩০০')) killed.kill('SIGKILL');
    });
    await ended;
    const half = Object.keys(await filesBelow(content)).length;
    expect(half).toBeGreaterThan(50);
    expect(half).toBeLessThan(600);
    const { stderr } = await runCommand([pages, '--out', content]);
    expect(stderr.trim().split('\n').at(-1)).toBe('৩০০/৩০০');
    await runCommand([pages, '--out', join(folder, 'once')]);
    const resumed = await filesBelow(content);
    // A page that was being written when the run was killed may leave its part.
    const whole = Object.fromEntries(
      Object.entries(resumed).filter(([name]) => !name.endsWith('.part')),
    );
    expect(whole).toEqual(await filesBelow(join(folder, 'once')));
  });

  it('goes on after a page that cannot be read', async () => {
    await writeFile(join(pages, 'a.txt'), 'আমাদের অর্জনসমূহ ২০১৮-২০১৯\n• ৫ জন নারীকে সহায়তা\n');
    const inputs = [
      { name: 'lost.html', read: () => Promise.reject(new Error('নেই')) },
      ...(await findInputs(pages)),
    ];
    const reports = await runImport(inputs, content, await sampleWishes(), silent);
    expect(reports.map(({ state }) => state)).toEqual(['unreadable', 'imported']);
  });

  it('fetches a page by its address, and gives the line for its old address', async () => {
    const page = await readFile(join(pagesFolder, 'text-achievements.txt'));
    const server = createServer((_request, response) => response.end(page));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      const inputs = await findInputs(`http://127.0.0.1:${port}/site/page/orjon`);
      const [report] = await runImport(
        inputs,
        content,
        { ...(await sampleWishes()), office: 'dwa-nomuna' },
        silent,
      );
      expect(report?.redirect).toBe('site/page/orjon: achievements/dwa-nomuna/2018-2019');
      const files = await filesBelow(content);
      expect(files['achievements/dwa-nomuna/2018-2019.mdx']).toContain(
        '# প্রকাশের সময় content/redirects.yaml ফাইলে লিখুন: site/page/orjon: achievements/dwa-nomuna/2018-2019\n',
      );
    } finally {
      server.close();
    }
  });

  it('tells a person in Bangla what is left to do', async () => {
    const names = ['new-service.html', 'scanned-pdf.html', 'unknown.html'];
    const inputs = (
      await Promise.all(names.map((name) => findInputs(join(pagesFolder, name))))
    ).flat();
    const reports = await runImport(inputs, content, await sampleWishes(), silent);
    const report = formatReport(reports.map((one, at) => ({ ...one, input: names[at] ?? '' })));
    expect(report).toMatchInlineSnapshot(`
      "■ new-service.html (সেবা)
        খসড়া: services/nomuna-onudan.mdx
          লিখতে হবে: titleEn, summary, needs, audiences
        খসড়া: sources/portal-4ce2c426ff.mdx
        প্রকাশের সময় content/redirects.yaml ফাইলে: pages/services/nomuna-onudan: services/nomuna-onudan
        পোর্টালের সাজসজ্জার লাইন বাদ:
          - শেয়ার করুন

      ■ scanned-pdf.html
        কোনো খসড়া হয়নি
        সংযুক্ত ফাইল আনা হয়নি; ভেতরের লেখা টাইপ করতে হবে:
          -  (orjon-2021.pdf)
        ছবি আনা হয়নি; ছবিতে লেখা থাকলে টাইপ করতে হবে:
          - pdf.png
          - স্ক্যান করা পাতা
        পাতায় কোনো লেখা পাওয়া যায়নি:
          - আমাদের অর্জনসমূহ

      ■ unknown.html
        কোনো খসড়া হয়নি
        পোর্টালের সাজসজ্জার লাইন বাদ:
          - শেয়ার করুন
        পাতাটি কীসের, বোঝা যায়নি; --force-kind দিয়ে বলে দিন:
          - নমুনা জেলার ইতিহাস
        এই লেখা কোনো ঘরে বসানো যায়নি:
          - নমুনা জেলা গঠিত হয় ১৯৭১ সালে।

      মোট ৩টি পাতা: ১টি আনা হলো, ০টি আগেই ছিল, ২টিতে কিছু পাওয়া যায়নি, ০টি পড়া যায়নি; নতুন খসড়া ২টি।"
    `);
  });
});

describe('the command', () => {
  it('refuses what it does not know, in one line of Bangla, and ends with 2', async () => {
    for (const given of [
      [],
      ['--office'],
      ['x.html', '--force-kind', 'poem'],
      ['no-such-file.html'],
      [pages, '--office', 'no-such'],
    ]) {
      const told = await runCommand(given).catch(
        (error: { code: number; stderr: string }) => error,
      );
      expect(told).toMatchObject({ code: 2 });
      expect(told.stderr).toMatch(/চালান|নেই/u);
      expect(told.stderr).not.toMatch(/Error|^ +at /mu);
    }
  });

  it('prints the report as JSON when asked', async () => {
    await writeFile(join(pages, 'a.txt'), 'আমাদের অর্জনসমূহ ২০১৮-২০১৯\n• ৫ জন নারীকে সহায়তা\n');
    const { stdout } = await runCommand([pages, '--out', content, '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject([
      { state: 'imported', kind: 'achievements', losses: [{ kind: 'office' }] },
    ]);
  });
});
