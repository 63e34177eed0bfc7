import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../scripts/check/problem.ts';
import { format } from '../../../scripts/check/reporters/format.ts';

const problem = {
  rule: 'danda',
  level: 'warning' as const,
  file: 'content/services/vgd.mdx',
  line: 12,
  column: 5,
  found: 'দাঁড়ির আগে ফাঁকা: “মেলে ।”',
  fix: 'লিখুন: “মেলে।”',
};
const report: Report = {
  files: 1234,
  problems: [
    {
      ...problem,
      rule: 'schema',
      level: 'error',
      line: 3,
      found: '“fee” ঘর নেই',
      fix: '“fee” লিখুন',
    },
    problem,
    { ...problem, file: 'content/site.yaml', line: 1 },
  ],
};

function decode(text: string): string {
  return text
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%25', '%');
}

describe('a report to read', () => {
  it('tells where, what and what to do, file by file, and ends with how many', () => {
    expect(format(report, 'text')).toMatchInlineSnapshot(`
      "content/services/vgd.mdx:3:5 — “fee” ঘর নেই — “fee” লিখুন (schema)
      content/services/vgd.mdx:12:5 — সতর্কতা: দাঁড়ির আগে ফাঁকা: “মেলে ।” — লিখুন: “মেলে।” (danda)

      content/site.yaml:1:5 — সতর্কতা: দাঁড়ির আগে ফাঁকা: “মেলে ।” — লিখুন: “মেলে।” (danda)

      ১,২৩৪টি ফাইল দেখা হয়েছে: ১টি ভুল, ২টি সতর্কতা"
    `);
  });

  it('says in one line that all is well', () => {
    expect(format({ files: 3, problems: [] }, 'text')).toBe('৩টি ফাইল দেখা হয়েছে: সব ঠিক আছে');
  });
});

describe('a report for GitHub', () => {
  it('is a note beside each line, and the summary', () => {
    expect(format({ files: 2, problems: [problem] }, 'github')).toBe(
      [
        '::warning file=content/services/vgd.mdx,line=12,col=5,title=danda::দাঁড়ির আগে ফাঁকা: “মেলে ।” — লিখুন: “মেলে।”',
        '২টি ফাইল দেখা হয়েছে: ১টি সতর্কতা',
      ].join('\n'),
    );
  });

  it('lets no text of an author begin a command or a property of its own', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (found, file) => {
        const [line, ...others] = format(
          { files: 1, problems: [{ ...problem, found: `x\n::error::${found}`, file }] },
          'github',
        ).split('\n');
        expect(others).toHaveLength(1);
        const [, properties = '', message = ''] =
          /^::warning (.*?)::(.*)$/su.exec(line ?? '') ?? [];
        expect(properties.split(',')).toHaveLength(4);
        expect(decode(message)).toBe(`x\n::error::${found} — ${problem.fix}`);
        expect(decode(properties.split(',')[0] ?? '')).toBe(`file=${file}`);
      }),
    );
  });
});

it('a report for programs is the report as it is', () => {
  expect(JSON.parse(format(report, 'json'))).toEqual(report);
});
