import { describe, expect, it } from 'vitest';
import { checkTree } from '../../../scripts/check/check-tree.ts';
import { contentFile } from '../../../scripts/check/content-file.ts';
import { contentTree, kindOf } from '../../../scripts/check/content-tree.ts';
import { readNewArguments } from '../../../scripts/new/arguments.ts';
import { answerAll, askUntilRight, type Asker } from '../../../scripts/new/ask.ts';
import { fileName, type Answers } from '../../../scripts/new/kind.ts';
import { kinds } from '../../../scripts/new/kinds.ts';
import { entryText } from '../../../scripts/new/write-entry.ts';
import { realTree } from '../../support/real-tree.ts';

const answers: Record<keyof typeof kinds, Answers> = {
  service: {
    title: 'হাঁস পালন প্রশিক্ষণ',
    'title-en': 'Duck rearing',
    id: 'duck-rearing',
    summary: 'গ্রামের নারীরা হাঁস পালন শেখেন।',
    'service-kind': 'citizen',
    needs: 'money',
    audiences: 'widows',
    state: 'unsure',
  },
  office: {
    title: 'উপজেলা সমাজসেবা কার্যালয়, রাজাপুর',
    'short-name': 'সমাজসেবা',
    'title-en': 'DSS Rajapur',
    id: 'dss-rajapur',
    summary: 'ভাতা ও ঋণ দেয়।',
    level: 'upazila',
    department: 'সমাজসেবা অধিদপ্তর',
    ministry: 'সমাজকল্যাণ মন্ত্রণালয়',
    places: 'রাজাপুর উপজেলা',
    sources: 's01',
    services: 'old-age-allowance, widow-allowance',
  },
  achievement: {
    office: 'dwa-jhalokathi',
    year: '2021-2022',
    summary: 'এক অর্থবছরে কতজন কী পেয়েছেন।',
    sources: 's01',
    'figure-text': 'প্রশিক্ষণ পেয়েছেন ৭২০ জন নারী।',
    'figure-value': '720',
    'figure-unit': 'women',
    'figure-service': 'vgd',
    'figure-period': 'year',
  },
  plan: {
    office: 'dwa-jhalokathi',
    title: 'ভবিষ্যৎ পরিকল্পনা',
    'title-en': 'Future plan',
    summary: 'সেবার আওতা বাড়ানো।',
    sources: 's01',
    purpose: 'আরও মানুষকে সেবা দেওয়া।',
    'goal-title': 'সেবা বাড়ানো',
    goal: 'সেবার আওতা বাড়ানো হবে।',
  },
  source: {
    title: 'নোটিশ',
    id: 'notice-2026-01',
    publisher: 'উপজেলা সমাজসেবা কার্যালয়, ঝালকাঠি সদর',
    'source-kind': 'own-office',
    date: '',
    address: '',
  },
};

describe.each(Object.entries(kinds))('a new %s', (name, kind) => {
  const given = answers[name] ?? {};
  const path = `content/${kind.collection}/${kind.id(given)}.mdx`;
  const text = entryText(kind, kind.values(given));

  it('passes the whole check among the real content', async () => {
    const known = kindOf(path);
    if (!known) throw new Error(`${path} is no content`);
    const tree = await realTree();
    const file = contentFile(known, Buffer.from(text));
    expect(checkTree(contentTree([...tree.files, file], tree), new Set([path])).problems).toEqual(
      [],
    );
  });

  it('says of nothing that it was checked, and invents no fact', () => {
    expect(text).not.toMatch(/checkedOn|reviewBy/u);
    expect(text.match(/^[a-z]+: \d+$/gimu) ?? []).toEqual([]);
  });

  it('explains every field', () => {
    const fields = text.split('\n').filter((line) => /^[a-z]+:/iu.test(line));
    expect(fields.length).toBeGreaterThan(3);
    expect(text.match(/^# \S/gmu)?.length).toBeGreaterThan(fields.length / 2);
  });
});

it('a new service holds “unpublished” in every field that no source has filled', () => {
  const text = entryText(kinds['service']!, kinds['service']!.values(answers['service']!));
  expect([...text.matchAll(/^(\w+): unpublished$/gmu)].map(([, field]) => field)).toEqual([
    'eligibility',
    'benefit',
    'papers',
    'forms',
    'steps',
    'where',
    'online',
    'fee',
    'timeLimit',
    'officer',
    'complaint',
    'law',
  ]);
});

/** Somebody who types these lines, and what is told to them. */
function typing(...lines: string[]): Asker & { told: string[] } {
  const told: string[] = [];
  return {
    told,
    question: () => {
      const line = lines.shift();
      return line === undefined
        ? Promise.reject(new Error(told.join('\n')))
        : Promise.resolve(line);
    },
    tell: (line) => void told.push(line),
  };
}

describe('asking', () => {
  const tree = contentTree([]);
  const [level] = kinds['office']!.questions.filter(({ name }) => name === 'level');
  const [id] = kinds['service']!.questions.filter(({ name }) => name === 'id');

  it('asks again until the answer is one of the choices, and says why', async () => {
    const somebody = typing('upzila', 'upazila');
    expect(await askUntilRight(somebody, level!, {}, tree)).toBe('upazila');
    expect(somebody.told).toContain('  “upzila” নামে কিছু নেই। আবার লিখুন।');
  });

  it.each(['upazila', 'Upazila', '২', '2', 'উপজেলা'])(
    'takes a choice by its name, number or meaning: %j',
    async (said) => {
      const choices = { district: 'জেলা', upazila: 'উপজেলা' };
      const question = { name: 'level', ask: 'স্তর', choices };
      expect(await askUntilRight(typing(said), question, {}, tree)).toBe('upazila');
    },
  );

  it.each(['০', '3', '-1', 'উপ'])('takes nothing that no choice is called: %j', async (said) => {
    const choices = { district: 'জেলা', upazila: 'উপজেলা' };
    const question = { name: 'level', ask: 'স্তর', choices };
    expect(await askUntilRight(typing(said, '1'), question, {}, tree)).toBe('district');
  });

  it('takes several choices, each in its own way', async () => {
    const question = { name: 'needs', ask: 'কী', choices: { a: 'এক', b: 'দুই' }, many: true };
    expect(await askUntilRight(typing('দুই, ১'), question, {}, tree)).toBe('b, a');
  });

  it('searches a list that is too long to show, by parts of names', async () => {
    const question = { name: 'sources', ask: 'সূত্র', choices: { collection: 'sources' } };
    const somebody = typing('বিধবা', 'y03');
    const sources = await realTree();
    expect(sources.idsOf('sources').length).toBeGreaterThan(100);
    expect(await askUntilRight(somebody, question, {}, sources)).toBe('y03');
    const shown = somebody.told.filter((line) => /^ {2}[০-৯]+\. /u.test(line));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((line) => line.includes('বিধবা'))).toBe(true);
  });

  it('takes what is offered where nothing is typed', async () => {
    const offered = { 'title-en': 'Duck Rearing (2026)' };
    expect(await askUntilRight(typing(''), id!, offered, tree)).toBe('duck-rearing-2026');
  });

  it('without a terminal names every flag that is missing, with what it takes', async () => {
    const questions = [{ name: 'title', ask: 'শিরোনাম' }, level!];
    expect(await answerAll(questions, {}, tree, undefined)).toMatch(
      /^এগুলোও লাগবে:\n {2}--title: শিরোনাম\n {2}--level: স্তর: \w+ \(/u,
    );
  });

  it('says which flag has an answer that there is not', async () => {
    expect(await answerAll([level!], { level: 'upzila' }, tree, undefined)).toBe(
      '--level: “upzila” নামে কিছু নেই',
    );
  });

  it.each([
    ['Old age allowance', 'old-age-allowance'],
    ["Women's microcredit", 'womens-microcredit'],
    ['  VGD / VWB  ', 'vgd-vwb'],
  ])('makes of %j the file name %j', (english, name) => {
    expect(fileName(english)).toBe(name);
  });

  it('takes Bangla digits in flags that machines read', () => {
    expect(
      readNewArguments(
        ['--year', '২০২১–২০২২', '--figure-value', '৩,১৯১', '--title', '৩ মাস'],
        '/x',
      ),
    ).toEqual({
      root: '/x',
      answers: { year: '2021-2022', 'figure-value': '3191', title: '৩ মাস' },
    });
  });

  it('answers a flag that is not there with the ones that are', () => {
    expect(readNewArguments(['--titel', 'ক'], '/x')).toContain('--title');
  });
});
