import type { Element } from 'hast';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { attribute, bodyOf, oneLine, placed, textOf } from '../support/html.ts';
import { readPages, type Page } from '../support/pages.ts';

const achievements = 'achievements/dwa-jhalokathi/2020-2021/';
const plan = 'plans/dss-jhalokathi-sadar/';
const doubtful = 'যাচাই প্রয়োজন';

/** A figure of a source document, and words that must stand in the same item. */
interface Row {
  value: string;
  beside: RegExp;
  service: string;
  doubt?: boolean;
}

/** Every figure of the achievements document, and the service whose guide it belongs to. */
const achieved: Row[] = [
  { value: '3191', beside: /নারী/u, service: 'vgd', doubt: true },
  { value: '18', beside: /ইউনিয়ন/u, service: 'vgd', doubt: true },
  { value: '30', beside: /মাসে.*কেজি খাদ্যশস্য/u, service: 'vgd' },
  { value: '24', beside: /২৪ মাস/u, service: 'vgd' },
  { value: '5886', beside: /মা/u, service: 'maternity-allowance', doubt: true },
  { value: '18', beside: /ইউনিয়ন/u, service: 'maternity-allowance', doubt: true },
  { value: '2300', beside: /কর্মজীবী|মা/u, service: 'lactating-mother-support', doubt: true },
  { value: '2', beside: /পৌরসভা/u, service: 'lactating-mother-support', doubt: true },
  { value: '800', beside: /মাসে.*টাকা/u, service: 'lactating-mother-support', doubt: true },
  { value: '3', beside: /৩ বছর/u, service: 'lactating-mother-support', doubt: true },
  { value: '971', beside: /ক্ষুদ্রঋণ/u, service: 'womens-microcredit' },
  { value: '720', beside: /প্রশিক্ষণ/u, service: 'vocational-training' },
  { value: '25', beside: /আইনি সহায়তা/u, service: 'legal-aid' },
  { value: '27', beside: /উদ্যোক্তা/u, service: 'women-entrepreneurs' },
  { value: '30', beside: /সেলাই মেশিন/u, service: 'sewing-machine-distribution' },
  { value: '21', beside: /বাল্যবিবাহ/u, service: 'child-marriage-prevention' },
  { value: '100', beside: /জন/u, service: 'vocational-training' },
  { value: '5', beside: /ট্রেড/u, service: 'vocational-training' },
  { value: '3', beside: /৩ মাস/u, service: 'vocational-training' },
  { value: '100', beside: /কর্মদিবসে.*টাকা/u, service: 'vocational-training' },
  { value: '600', beside: /প্রায়/u, service: 'adolescent-clubs', doubt: true },
  { value: '1986', beside: /প্রধান কার্যালয়/u, service: 'violence-prevention' },
  { value: '1', beside: /আইন কর্মকর্তা/u, service: 'violence-prevention' },
  { value: '4', beside: /পদ/u, service: 'violence-prevention' },
  { value: '7', beside: /বিভাগীয় শহরের.*মেডিকেল কলেজ/u, service: 'one-stop-crisis-centre' },
  { value: '109', beside: /ফোন/u, service: 'helpline-109' },
  { value: '24', beside: /২৪ ঘণ্টা/u, service: 'helpline-109' },
];

let pages: Map<string, Page>;
beforeAll(async () => {
  pages = new Map((await readPages(inject('sites').root)).map((page) => [page.address, page]));
});

/** The items of a page in which a figure of a source stands. */
function itemsWith(address: string, value: string, source: string): Element[] {
  const page = pages.get(address);
  if (!page) throw new Error(`no page /${address}`);
  return placed(bodyOf(page.tree))
    .filter(({ element }) => attribute(element, 'value') === value)
    .filter(({ element }) => attribute(element, 'dataSource')?.split(' ').includes(source))
    .filter(({ above }) => !above.some(isAboutDoubt))
    .map(({ element, above }) => above.findLast(isItem) ?? above.findLast(isBlock) ?? element);
}

const isItem = ({ tagName }: Element) => /^(?:li|tr|dd)$/u.test(tagName);
const isBlock = ({ tagName }: Element) => /^(?:p|h[1-6])$/u.test(tagName);
/** The fold whose subject is what cannot be right. */
const isAboutDoubt = (element: Element) => attribute(element, 'id') === 'conflicts';
const words = (element: Element) => oneLine(textOf(element));

describe('each figure of the achievements document', () => {
  describe.each(achieved)('$value ($service)', ({ value, beside, service, doubt }) => {
    test.each([achievements, `services/${service}/`])(
      'stands on /%s with its source',
      (address) => {
        const texts = itemsWith(address, value, 's01').map(words);
        const found = texts.filter((text) => beside.test(text));
        expect(texts.join('\n')).toMatch(beside);
        expect(found.join('\n')).toContain(doubt ? doubtful : '');
      },
    );
  });

  test('is marked wherever it stands if nothing confirms that it is of this district', () => {
    const unmarked = [...pages.keys()].flatMap((address) =>
      ['3191', '5886', '2300', '600'].flatMap((value) =>
        itemsWith(address, value, 's01')
          .map(words)
          .filter((text) => !text.includes(doubtful))
          .map((text) => `/${address}: ${text}`),
      ),
    );
    expect(unmarked).toEqual([]);
  });
});

/** What the achievements document tells without a figure. */
const told = [
  /ফরিদপুর মেডিকেল কলেজ হাসপাতাল/u,
  /মেহেরপুর সদর হাসপাতালে ওয়ান-স্টপ ক্রাইসিস সেন্টার.*যাচাই প্রয়োজন/u,
  /ড্রেস মেকিং.*কম্পিউটার অফিস অ্যাপ্লিকেশন.*বিউটিফিকেশন.*ফুড প্রসেসিং.*এমব্রয়ডারি.*কারচুপি/u,
  /প্রতি ৩ মাস অন্তর.*ভর্তি/u,
  /প্রশিক্ষণ বিনা মূল্যে/u,
  /স্বেচ্ছাসেবী মহিলা সমিতি নিবন্ধন.*অনুদান/u,
  /তদারক.*বার্ষিক অনুদান.*উপপরিচালকের কার্যালয়/u,
  /দক্ষ জনবল/u,
  /MDG.*SDG.*NSAPR/u,
  /সরকারি ও বেসরকারি উদ্যোগ.*সমন্বয়/u,
  /বৃত্তিমূলক.*আত্মকর্মসংস্থান/u,
  /ইউনিয়নেও.*প্রতিরোধ কমিটি/u,
  /চিকিৎসা, আইনি ও পুলিশি সহায়তা, ডিএনএ পরীক্ষা.*কাউন্সেলিং.*আশ্রয়.*পুনর্বাসন/u,
  /যেকোনো মোবাইল থেকে ২৪ ঘণ্টা/u,
  /১০৯ নম্বরে ফোন করে সঙ্গে সঙ্গে বন্ধের ব্যবস্থা/u,
  /যৌন হয়রানি রোধে সচেতনতা/u,
  /বাল্যবিবাহের হার কমাতে সচেতনতা/u,
];

/** What the plan says, one goal a line. */
const planned = [
  /বয়স্ক, বিধবা, প্রতিবন্ধী, মুক্তিযোদ্ধা ভাতা.*নতুন মানুষ/u,
  /সুদমুক্ত ক্ষুদ্রঋণ.*দোরগোড়া.*স্বাবলম্বী/u,
  /সরকারের অন্য উন্নয়নকাজের সঙ্গে.*দারিদ্র্য কমাতে/u,
  /প্রতিবন্ধী মানুষের শিক্ষা, প্রশিক্ষণ ও আত্মকর্মসংস্থান/u,
  /বেদে ও অন্য অনগ্রসর জনগোষ্ঠী/u,
  /পথশিশু, এতিম শিশু ও ঝুঁকিতে থাকা শিশু/u,
  /স্বেচ্ছাসেবক/u,
  /প্রশিক্ষণ ও কর্মশালা/u,
  /অনলাইনে আবেদন.*তথ্য দেওয়া/u,
  /টেকসই উন্নয়ন অভীষ্ট/u,
];

describe.each([
  { page: achievements, said: told },
  { page: plan, said: planned },
])('/$page', ({ page, said }) => {
  test.each(said)('says %s', (what) => {
    const { tree } = pages.get(page) ?? {};
    const items = placed(bodyOf(tree!)).filter(
      ({ element }) => isItem(element) || isBlock(element),
    );
    expect(items.map(({ element }) => words(element)).join('\n')).toMatch(what);
  });
});

test('the measure of the plan, ten per cent a year, stands on its page with its source', () => {
  const texts = itemsWith(plan, '10', 's02').map(words);
  expect(texts.join('\n')).toMatch(/প্রতি বছর ১০\s?%/u);
});

test("the portal's furniture and the slogan of the source documents are on no page", () => {
  const furniture = /wellcome|national portal|comtent|মেনু নির্বাচন|শেখ হাসিনা|বারতা/iu;
  const found = [...pages.values()].filter(({ html }) => furniture.test(html));
  expect(found.map(({ address }) => address)).toEqual([]);
});

test('the typing errors of the source documents are on no page', () => {
  const errors = /দরিদ্য[^ ]|মন্ত্রালয়|কর্মসুচি|উৎপাদনমূখী|সম্বনয়|প্রশিক্ষার্থী|\u00A0/u;
  const found = [...pages.values()].filter(({ tree }) => errors.test(textOf(bodyOf(tree))));
  expect(found.map(({ address }) => address)).toEqual([]);
});
