/** A piece of a page as its reader sees it. A cell's lines are apart by `\n`. */
export type Block =
  { kind: 'heading' | 'paragraph' | 'item'; text: string } | { kind: 'table'; rows: string[][] };

/** A saved page without the portal's furniture. */
export interface Page {
  title: string;
  /** The page's own address, where the saved file tells it. */
  address?: string | undefined;
  /** When the portal says it was last changed, as an ISO date. */
  updated?: string | undefined;
  blocks: Block[];
  /** Names in the head and the furniture, which tell whose page it is. */
  siteWords: string;
  losses: Loss[];
}

/** Every way in which a page can come over less than whole, or needs a look; in Bangla for the report. */
export const lossKinds = {
  empty: 'পাতায় কোনো লেখা পাওয়া যায়নি',
  'not-text': 'ফাইলটি লেখা নয় (ছবি, পিডিএফ বা অন্য কিছু); পড়া যায়নি',
  'too-large': 'ফাইলটি খুব বড়; পড়া হয়নি',
  'too-deep': 'পাতার গঠন খুব জটিল; শুধু লেখাটুকু নেওয়া হয়েছে, সারণি নয়',
  'broken-characters': 'নষ্ট অক্ষর; জায়গাটি আবার লিখুন',
  bijoy: 'বিজয়ের লেখা ইউনিকোডে বদলানো হয়েছে; মিলিয়ে দেখুন',
  mojibake: 'ভুল এনকোডিংয়ের লেখা ঠিক করা হয়েছে; মিলিয়ে দেখুন',
  image: 'ছবি আনা হয়নি; ছবিতে লেখা থাকলে টাইপ করতে হবে',
  document: 'সংযুক্ত ফাইল আনা হয়নি; ভেতরের লেখা টাইপ করতে হবে',
  active: 'স্ক্রিপ্ট, ফ্রেম বা ফরম বাদ দেওয়া হয়েছে',
  'unsafe-link': 'বিপজ্জনক লিংক বাদ, লেখাটুকু রাখা হয়েছে',
  link: 'লিংকের ঠিকানা আনা হয়নি; দরকার হলে বসান',
  furniture: 'পোর্টালের সাজসজ্জার লাইন বাদ',
  hidden: 'পাতায় লুকানো লেখা; দরকারি হলে নিজে তুলুন',
  kind: 'পাতাটি কীসের, বোঝা যায়নি; --force-kind দিয়ে বলে দিন',
  office: 'কোন অফিসের পাতা, বোঝা যায়নি; --office দিয়ে বলে দিন',
  year: 'অর্থবছর লেখা নেই; খসড়ায় বসান',
  text: 'এই লেখা কোনো ঘরে বসানো যায়নি',
  'figure-in-words': 'সংখ্যাটি বাক্যে আছে, আলাদা সারিতে নয়',
  repeated: 'একই সংখ্যা পাতায় আবার; এক সারিতে রাখা হয়েছে, মিলিয়ে দেখুন',
  guess: 'সেবা অনুমান করা; মিলিয়ে দেখুন',
  contact: 'কর্মকর্তার যোগাযোগ সেবার বাক্যে আছে; অফিসের ফাইলে তুলুন',
  'same-service': 'এই সেবার পাতা আগেই আছে; খসড়ার নতুন তথ্য সেখানে মেলান',
  redirect: 'পুরোনো ঠিকানাটি redirects.yaml নেয় না (পথ নেই, বা এমন চিহ্ন আছে যা চলে না)',
} as const;

/** One of `lossKinds`. */
export type LossKind = keyof typeof lossKinds;

/** Something that did not come over, or that a person must look at. */
export interface Loss {
  kind: LossKind;
  text: string;
}

/** What a page can be turned into. */
export const pageKinds = ['achievements', 'plan', 'charter', 'service', 'notice'] as const;

/** One of `pageKinds`. */
export type PageKind = (typeof pageKinds)[number];

/** A record to be written as a draft. */
export interface Draft {
  collection: 'achievements' | 'plans' | 'services' | 'sources';
  /** Where it would stand; another name is taken where a file is there already. */
  id: string;
  data: Record<string, unknown>;
}
