import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { readArguments } from '../../../scripts/check/arguments.ts';
import { root } from '../../support/build-site.ts';

const run = promisify(execFile);
let folder = '';

async function check(...given: string[]): Promise<{ code: number; out: string }> {
  try {
    const script = join(root, 'scripts/check.ts');
    const { stdout } = await run(process.execPath, [script, '--root', folder, ...given]);
    return { code: 0, out: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout + stderr };
  }
}

const page = 'content/services/vgd.mdx';
const other = 'content/services/legal-aid.mdx';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
  await cp(join(root, 'content'), join(folder, 'content'), { recursive: true });
  const text = await readFile(join(folder, page), 'utf8');
  await writeFile(join(folder, page), text.replace('মোবাইল নম্বর লাগে।', 'মোবাইল নম্বর লাগে ।'));
  const aid = await readFile(join(folder, other), 'utf8');
  await writeFile(join(folder, other), aid.replace('kind: citizen', 'kind: citizens'));
});

describe('npm run check', () => {
  it('ends with 1 where there is an error', async () => {
    const { code, out } = await check();
    expect(code).toBe(1);
    expect(out).toContain(`${other}:`);
    expect(out).toContain('১টি ভুল, ১টি সতর্কতা');
  });

  it('of one file knows the ids of all, tells of that file alone, and warnings end with 0', async () => {
    const { code, out } = await check(join(folder, page));
    expect(code).toBe(0);
    expect(out).toContain(`${page}:`);
    expect(out).not.toContain(other);
    expect(out).toContain('১টি ফাইল দেখা হয়েছে: ১টি সতর্কতা');
  });

  it('--fix mends what is safe and says which file', async () => {
    const { code, out } = await check(join(folder, page), '--fix');
    expect(code).toBe(0);
    expect(out).toContain('সব ঠিক আছে');
    expect(await readFile(join(folder, page), 'utf8')).toContain('মোবাইল নম্বর লাগে।');
  });

  it('names the option that it does not know', async () => {
    expect(await check('--fxi')).toMatchObject({
      code: 2,
      out: expect.stringContaining('“--fxi” চলে না') as unknown,
    });
  });

  it('ends with 2 where there is no content', async () => {
    expect(await check('--root', join(folder, 'content'))).toMatchObject({
      code: 2,
      out: expect.stringContaining('ফোল্ডারে content/ নেই') as unknown,
    });
  });

  it.each(['--help', '-h'])('says with %s how it is used, and ends with 0', async (asked) => {
    const { code, out } = await check(asked);
    expect(code).toBe(0);
    expect(out).toMatch(/^এভাবে চালান: npm run check/u);
    for (const option of ['--fix=bijoy', '--format=json', '--watch', '--root']) {
      expect(out).toContain(option);
    }
  });

  it('ends with 2 and a line of help where it was misused', async () => {
    const { code, out } = await check('--format=xml');
    expect(code).toBe(2);
    expect(out).toContain('“--format=xml” চলে না');
  });
});

describe('the command line', () => {
  it.each([
    [['--fix'], { fix: true, fixAlso: undefined }],
    [['--fix=bijoy'], { fix: true, fixAlso: 'bijoy' }],
    [['--format=json', '--watch'], { as: 'json', watch: true }],
    [['content/site.yaml'], { only: new Set(['content/site.yaml']) }],
    [[], { only: undefined, as: 'text', fix: false, watch: false }],
  ])('%j is understood', (given, wanted) => {
    expect(readArguments(given, root)).toMatchObject(wanted);
  });

  it.each([['--fix=all'], ['--colour'], ['content/absent.mdx'], ['package.json'], ['../x.mdx']])(
    '%s is refused with how to run it',
    (given) => {
      expect(readArguments([given], root)).toContain('এভাবে চালান');
    },
  );
});
