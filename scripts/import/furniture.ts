/** Lines that the portal puts on every page, and that are no page's content. */
const lines: readonly RegExp[] = [
  /^well?come to national portal$/iu,
  /^bangladesh national portal$/iu,
  /^(?:skip to )?main com?n?tent(?: skiped| skipped)?$/iu,
  /^main co[mn]tent skipp?ed$/iu,
  /^মেনু নির্বাচন করুন$/u,
  /^(?:গণপ্রজাতন্ত্রী বাংলাদেশ সরকার|বাংলাদেশ জাতীয় তথ্য বাতায়ন|জাতীয় তথ্য বাতায়ন)$/u,
  /^(?:টেক্সট সাইজ|রং|কালার|color|text size)\b.{0,20}$/iu,
  /^(?:প্রিন্ট|প্রিন্ট করুন|শেয়ার|শেয়ার করুন|share|print|facebook|twitter|x|home|হোম|প্রথম পাতা|বিস্তারিত|সকল|সব দেখুন|বাংলা|english|toggle navigation|খুঁজুন|অনুসন্ধান)$/iu,
  /^(?:মেনু|menu|সাইটম্যাপ|sitemap|গোপনীয়তার নীতিমালা|ব্যবহারের শর্তাবলি|যোগাযোগ ও মতামত)$/iu,
  /^(?:সাইটটি|পেজটি|সর্বশেষ)? ?(?:শেষ|সর্বশেষ)? ?হাল-?\s?নাগাদ(?: করা হয়েছে)? ?:.*$/u,
  /^(?:পরিকল্পনা ও বাস্তবায়নে|পরিকল্পনা এবং বাস্তবায়নে|কারিগরি সহায়তায়) ?:.*$/u,
  /^(?:ছবি|ফটো|ভিডিও) ?গ্যালারি$/u,
];

/** Whether a line is the portal's own and tells nothing of the office. */
export function isFurniture(line: string): boolean {
  return lines.some((pattern) => pattern.test(line));
}

/** Elements whose whole content is not read as content. */
export const skippedElements: ReadonlySet<string> = new Set(
  'head title base link meta script style noscript template nav footer header aside form select button input textarea iframe frame object embed applet svg math canvas video audio map dialog menu'.split(
    ' ',
  ),
);

/** Of the skipped, those that would run or ask; a page's author may look for what they showed. */
export const activeElements: ReadonlySet<string> = new Set(
  'script iframe frame object embed applet form video audio'.split(' '),
);

/** What holds the content on the portal's pages of either generation, the surest first. */
export const contentPlaces: readonly ((id: string, classes: string, tag: string) => boolean)[] = [
  (id) => id === 'printable_area',
  (id) => /^(?:main-?content|page-?content|content-body)$/iu.test(id),
  (_id, _classes, tag) => tag === 'main',
  (_id, classes) =>
    /(?:^| )(?:page-details|content-body|node-content|details-content)(?: |$)/iu.test(classes),
  (id) => /^(?:left-content|content)$/iu.test(id),
  (_id, _classes, tag) => tag === 'article',
];

/** Names of boxes beside the content. */
export const besideContent =
  /(?:^|[-_ ])(?:menu|navbar|nav|sidebar|breadcrumbs?|footer|header|banner|slider|right-content|share|social|top-bar|pagination)(?:$|[-_ ])/iu;

const updatedLine =
  /(?:হাল-?\s?নাগাদ|last updated?)[^:]{0,30}:\s*([0-9০-৯]{4})-([0-9০-৯]{2})-([0-9০-৯]{2})/iu;

/** The day on which the portal says the page was last changed, with whatever digits it was written. */
export function findUpdated(text: string): string | undefined {
  const [, year, month, day] = updatedLine.exec(text) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}
