import { describe, expect, test } from 'vitest';
import {
  cellFields,
  charterCells,
  unpublishedDetails,
  type CharterContext,
} from '../../../src/charter/cells.ts';
import { officeSchema } from '../../../src/schemas/offices.ts';
import { officer, type Officer } from '../../../src/schemas/officers.ts';
import { serviceSchema, type Service } from '../../../src/schemas/services.ts';
import { realServices } from '../questions/real-records.ts';

const unknown = {
  name: 'unpublished',
  room: 'unpublished',
  code: 'unpublished',
  phone: 'unpublished',
  email: 'unpublished',
};
const officerWith = (details: Partial<Officer>): Officer => ({
  text: 'উপপরিচালক।',
  sources: ['s01'],
  post: 'উপপরিচালক',
  ...unknown,
  ...details,
});

const [real] = await realServices();
if (!real) throw new Error('test: no service in content');
const empty: Service = {
  ...real,
  eligibility: 'unpublished',
  papers: 'unpublished',
  forms: 'unpublished',
  steps: 'unpublished',
  online: 'unpublished',
  fee: 'unpublished',
  timeLimit: 'unpublished',
  officer: 'unpublished',
  complaint: 'unpublished',
};
const context: CharterContext = {
  service: 'widow-allowance',
  office: { officers: 'unpublished', superior: 'unpublished' },
  papers: new Map([['death-certificate', 'মৃত্যুসনদ']]),
  standingOf: ({ standing }) => standing ?? 'own-office',
};
const says = (text: string) => ({ text, sources: ['s01'] });

describe('charterCells', () => {
  test('says of an unknown field that it is unpublished, in every column', () => {
    expect(new Set(Object.values(charterCells(empty, context)))).toEqual(new Set(['unpublished']));
  });

  test('puts the office’s own way before what the guide says, in the cell of its part alone', () => {
    const rule = { ...says('এখানে বুধবার।'), service: context.service, part: 'steps' } as const;
    const elsewhere = { ...rule, text: 'অন্য সেবায়।', service: 'other' };
    const office = { ...context.office, locally: [rule, elsewhere] };
    const service = { ...empty, steps: [says('আবেদন করুন।')], fee: [says('টাকা লাগে না।')] };
    const cells = charterCells(service, { ...context, office });
    expect(cells.method).toMatchObject([{ text: 'এখানে বুধবার।' }, { text: 'আবেদন করুন।' }]);
    expect(cells.fee).toMatchObject([{ text: 'টাকা লাগে না।' }]);
    expect(charterCells(empty, { ...context, office }).method).toMatchObject([
      { text: 'এখানে বুধবার।' },
    ]);
  });

  test('says that a thing does not apply only where no part of it is unknown', () => {
    const both = { ...empty, papers: 'not-applicable', forms: 'not-applicable' } as const;
    expect(charterCells(both, context).papersAndPlaces).toBe('not-applicable');
    const one = { ...empty, papers: 'not-applicable' } as const;
    expect(charterCells(one, context).papersAndPlaces).toBe('unpublished');
  });

  test('puts where a paper is had in a column of its own, under the paper’s name', () => {
    const papers = [
      { ...says('স্বামীর মৃত্যুসনদ লাগে।'), paper: 'death-certificate', from: 'ইউনিয়ন পরিষদ' },
      says('ছবি লাগে।'),
    ];
    const cells = charterCells({ ...empty, papers, forms: [says('ফরম কার্যালয়ে।')] }, context);
    expect(textsOf(cells.papers)).toEqual(['স্বামীর মৃত্যুসনদ লাগে।', 'ছবি লাগে।']);
    expect(textsOf(cells.places)).toEqual(['মৃত্যুসনদ: ইউনিয়ন পরিষদ', 'ফরম কার্যালয়ে।']);
    expect(textsOf(cells.papersAndPlaces)).toHaveLength(3);
  });

  test('keeps a doubt with its sentence', () => {
    const fee = [{ ...says('বিনা মূল্যে।'), doubt: 'পুরোনো নিয়ম।' }];
    expect(charterCells({ ...empty, fee }, context).fee).toEqual([
      { ...fee[0], standing: 'own-office' },
    ]);
  });

  test('names the office’s superior where the service names nobody to complain to', () => {
    const superior = [officerWith({ post: 'পরিচালক', text: 'পরিচালক, বিভাগীয় কার্যালয়।' })];
    const office = { ...context.office, superior };
    const fallen = charterCells(empty, { ...context, office });
    expect(textsOf(fallen.superior)).toEqual(['পরিচালক, বিভাগীয় কার্যালয়।']);
    const own = charterCells(
      { ...empty, complaint: [says('জেলা কমিটি।')] },
      { ...context, office },
    );
    expect(textsOf(own.superior)).toEqual(['জেলা কমিটি।']);
  });

  test('tells the room and telephone of the post in charge, and of no other', () => {
    const inCharge = officerWith({
      room: '২০৫',
      phone: '0498-62300',
      services: ['widow-allowance'],
    });
    const other = officerWith({ room: '৩০১', services: ['vgd'] });
    const office = { ...context.office, officers: [inCharge, other] };
    const cells = charterCells({ ...empty, officer: [says('উপপরিচালক।')] }, { ...context, office });
    expect(cells.officer).toHaveLength(2);
    expect(cells.officer[1]).toMatchObject({ details: { room: '২০৫', phone: '0498-62300' } });
  });
});

test('unpublishedDetails names what no post of the office has published', () => {
  expect(unpublishedDetails('unpublished')).toEqual(['name', 'room', 'code', 'phone', 'email']);
  expect(unpublishedDetails([officerWith({ room: '২০৫' }), officerWith({ phone: '1' })])).toEqual([
    'name',
    'code',
    'email',
  ]);
});

describe('a column of the charter cannot be forgotten', () => {
  const fields = [...new Set(Object.values(cellFields).flat())];
  const officeFields = ['vision', 'mission', 'expectations', 'subordinates', 'superior'] as const;
  const more = ['grievance', 'informationOfficer', 'officers'] as const;

  test.each(fields)('a service without “%s” is refused by the field’s Bangla name', (field) => {
    const { [field]: _left, ...rest } = real;
    expect(refusal(serviceSchema, rest, field)).toContain(titleOf(serviceSchema, field));
  });

  test.each([...officeFields, ...more])(
    'an office without “%s” is refused by the field’s Bangla name',
    (field) => {
      expect(refusal(officeSchema, {}, field)).toContain(titleOf(officeSchema, field));
    },
  );

  test.each(Object.keys(unknown) as (keyof typeof unknown)[])(
    'an officer’s “%s” may be unpublished but not forgotten',
    (field) => {
      const { [field]: _left, ...rest } = officerWith({});
      expect(refusal(officer, rest, field)).toContain(titleOf(officer, field));
      expect(officer.safeParse(officerWith({})).success).toBe(true);
    },
  );
});

type Schema = typeof serviceSchema | typeof officeSchema | typeof officer;

function refusal(schema: Schema, value: unknown, field: string): string {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.find(({ path }) => path[0] === field)?.message ?? '';
}

function titleOf(schema: Schema, field: string): string {
  const fields = schema.shape as Record<string, { meta: () => { title?: string } | undefined }>;
  return `“${fields[field]?.meta()?.title}”`;
}

const textsOf = (cell: ReturnType<typeof charterCells>['papers']) =>
  Array.isArray(cell) ? cell.map(({ text }) => text) : cell;
