import { formatFiscalYear } from '../../src/bangla/dates.ts';
import { formatNumber } from '../../src/bangla/format-number.ts';
import type { InventedOffice } from './offices.ts';
import type { Writer } from './prose.ts';

const lastYear = 2025;
const units = ['women', 'people', 'trainees', 'organisations'] as const;
const unitNames = {
  women: 'জন নারী',
  people: 'জন',
  trainees: 'জন প্রশিক্ষণার্থী',
  organisations: 'টি সংগঠন',
} as const;

/** The fiscal years, as `2020-2021`, that an office tells of: between 20 and 26, the newest first. */
export function yearsOf({ random }: Writer): string[] {
  return Array.from(
    { length: random.whole(20, 26) },
    (_, index) => `${lastYear - index}-${lastYear - index + 1}`,
  );
}

/** The frontmatter of what an office did in a year. */
export function achievementRecord(
  writer: Writer,
  office: InventedOffice,
  year: string,
  services: readonly string[],
  source: string,
): Record<string, unknown> {
  const { random } = writer;
  return {
    title: `অর্জন ${formatFiscalYear(year)}`,
    titleEn: `Invented achievements ${year}`,
    summary: writer.sentence(),
    searchWords: writer.phrases(2),
    office: office.id,
    year,
    sources: [source],
    figures: services.map((service, index) => {
      const unit = units[index % units.length] ?? 'people';
      const value = random.whole(3, 12000);
      const text = `${writer.phrase()} ${formatNumber(value)}${unit === 'organisations' ? '' : ' '}${unitNames[unit]}।`;
      return {
        id: `${service}-${unit}`,
        text,
        sources: [source],
        ...(random.chance(0.15) && { doubt: writer.sentence() }),
        value,
        unit,
        service,
        period: 'year',
      };
    }),
    facts: writer.statements(4, 9, [source]),
  };
}

/** The frontmatter of what an office intends. */
export function planRecord(
  writer: Writer,
  office: InventedOffice,
  services: readonly string[],
  source: string,
): Record<string, unknown> {
  const { random } = writer;
  return {
    title: 'ভবিষ্যৎ পরিকল্পনা',
    titleEn: 'Invented future plan',
    summary: writer.sentence(),
    office: office.id,
    sources: [source],
    purpose: writer.statements(2, 4, [source]),
    goals: services.map((service) => {
      const value = random.whole(2, 30);
      return {
        id: service,
        title: writer.phrase(),
        text: `${writer.phrase()} প্রতি বছর ${formatNumber(value)}% বাড়ানো।`,
        sources: [source],
        target: { value, unit: 'percent', per: 'year' },
        services: [service],
      };
    }),
  };
}
