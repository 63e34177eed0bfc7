import { statementOf, type DraftContext, type DraftStatement } from './draft-context.ts';
import { readFee, readTime, sentencesOf } from './numbers.ts';

/** The fields of a service that a page's heading or a charter's column can be of. */
export type ServiceField =
  | 'eligibility'
  | 'benefit'
  | 'papers'
  | 'forms'
  | 'steps'
  | 'where'
  | 'online'
  | 'fee'
  | 'timeLimit'
  | 'officer'
  | 'complaint'
  | 'law';

/** What headings and columns are called, the most particular first. */
const labels: readonly [RegExp, ServiceField][] = [
  [/ঊর্ধ্বতন|উর্ধ্বতন|উর্দ্ধতন|ঊর্দ্ধতন|প্রতিকারকারী|অভিযোগ|আপিল|ব্যর্থ হলে/u, 'complaint'],
  [/দায়িত্বপ্রাপ্ত|দায়িত্ব প্রাপ্ত|কর্মকর্তা|কর্মচারী/u, 'officer'],
  [/সময়সীমা|সর্বোচ্চ সময়|প্রয়োজনীয় সময়|সময়কাল|প্রাপ্তির সময়|কত দিন|সময় লাগ|^সময়$/u, 'timeLimit'],
  [/মূল্য|ফি(?:স)?(?:\s|\/|$)|খরচ|পরিশোধ/u, 'fee'],
  [/ফরম.*(?:প্রাপ্তি|স্থান|কোথায়)|^(?:কাগজপত্র\/)?আবেদন ফরম|প্রাপ্তি ?স্থান(?!.*সেবা)/u, 'forms'],
  [/কাগজ|দলিল/u, 'papers'],
  [/অনলাইন/u, 'online'],
  [/পদ্ধতি|প্রক্রিয়া|কীভাবে|কিভাবে|ধাপ/u, 'steps'],
  [/প্রাপ্তির স্থান|কোথায়|সেবা কেন্দ্র|স্থান/u, 'where'],
  [/যোগ্যতা|শর্ত|কারা পাবেন|কে পাবেন|কে পেতে|প্রাপ্যতা|নির্বাচনের মাপকাঠি/u, 'eligibility'],
  [/আইন|বিধি|নীতিমালা/u, 'law'],
  [/সুবিধা|ভাতার (?:পরিমাণ|হার)|কী পাবেন|কি পাবেন|অনুদানের পরিমাণ/u, 'benefit'],
];

/** The field that a heading or a column's name is of; papers that also say where count as papers. */
export function fieldOf(label: string): ServiceField | undefined {
  if (label.length > 160) return undefined;
  if (/কাগজপত্র (?:এবং|ও) (?:তার |তাহার )?প্রাপ্তি/u.test(label)) return 'papers';
  return labels.find(([pattern]) => pattern.test(label))?.[1];
}

/** All fields of a service's record that hold facts, in the record's order. */
const factFields: readonly ServiceField[] = [
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
];

/** Lines of a field as the record's statements, with what is a number beside its sentence. */
export function factsFor(
  field: ServiceField,
  lines: readonly string[],
  context: DraftContext,
): DraftStatement[] {
  const texts = [
    ...new Set(
      lines.flatMap((line) =>
        field === 'fee' || field === 'timeLimit' ? [line] : sentencesOf(line),
      ),
    ),
  ];
  return texts.map((text) => {
    const statement = statementOf(text, context);
    if (field === 'fee') return { ...statement, ...readFee(text) };
    if (field === 'benefit') return { ...statement, ...paidBenefit(text) };
    if (field === 'timeLimit') return { ...statement, ...readTime(text) };
    const address = field === 'online' ? /https?:\/\/[^\s।,)]+/u.exec(text)?.[0] : undefined;
    return address && URL.canParse(address) ? { ...statement, address } : statement;
  });
}

function paidBenefit(text: string) {
  const paid = readFee(text);
  return paid && paid.amount > 0 ? paid : {};
}

/** A service's record: what the page says, and `unpublished` where it says nothing. */
export function serviceData(
  title: string,
  fields: ReadonlyMap<ServiceField, DraftStatement[]>,
  more: readonly DraftStatement[],
  kind: 'citizen' | 'institutional' | 'internal' = 'citizen',
): Record<string, unknown> {
  return {
    draft: true,
    title,
    kind,
    status: { state: 'unsure' },
    ...Object.fromEntries(factFields.map((field) => [field, filled(fields.get(field))])),
    ...(more.length > 0 && { more }),
  };
}

function filled(statements: readonly DraftStatement[] | undefined) {
  return statements && statements.length > 0 ? statements : 'unpublished';
}
