/** A department that does not exist: a subject, and things that people get from it. */
export interface Department {
  slug: string;
  subject: string;
  subjectEn: string;
}

/** Subjects of work; the order is that in which a larger tree takes them in. */
export const departments: readonly Department[] = [
  ['tree', 'গাছপালা', 'Trees'],
  ['well', 'নলকূপ', 'Wells'],
  ['reading', 'পড়া ও লেখা', 'Reading'],
  ['boat', 'নৌকা', 'Boats'],
  ['poultry', 'হাঁস-মুরগি', 'Poultry'],
  ['weaving', 'বোনা ও সেলাই', 'Weaving'],
  ['market', 'হাটবাজার', 'Markets'],
  ['bridge', 'সেতু', 'Bridges'],
  ['seed', 'বীজ', 'Seeds'],
  ['fish', 'মাছ', 'Fish'],
  ['pottery', 'মাটির কাজ', 'Pottery'],
  ['music', 'গান', 'Music'],
  ['games', 'খেলাধুলা', 'Games'],
  ['lamp', 'বাতি', 'Lamps'],
  ['road', 'রাস্তা', 'Roads'],
  ['milk', 'দুধ', 'Milk'],
  ['honey', 'মধু', 'Honey'],
  ['bamboo', 'বাঁশ ও বেত', 'Bamboo'],
  ['clock', 'ঘড়ি', 'Clocks'],
  ['kite', 'ঘুড়ি', 'Kites'],
  ['soap', 'পরিচ্ছন্নতা', 'Cleanliness'],
  ['shelter', 'ঝড়ের আশ্রয়', 'Storm shelter'],
  ['garden', 'বাগান', 'Gardens'],
  ['letter', 'চিঠি', 'Letters'],
].map(([slug = '', subject = '', subjectEn = '']) => ({ slug, subject, subjectEn }));

/** What each department gives in its subject. */
export const offers = [
  ['allowance', 'ভাতা', 'allowance'],
  ['training', 'প্রশিক্ষণ', 'training'],
  ['loan', 'ঋণ', 'loan'],
  ['licence', 'অনুমতিপত্র', 'licence'],
  ['kit', 'উপকরণ', 'kit'],
  ['repair', 'মেরামত', 'repair'],
  ['advice', 'পরামর্শ', 'advice'],
  ['award', 'পুরস্কার', 'award'],
] as const;

/** The id of what a department gives, which is also its guide's address. */
export function serviceId(department: Department, offer: string): string {
  return `${department.slug}-${offer}`;
}
