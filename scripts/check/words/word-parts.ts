/**
 * Words and endings that Bangla writes together with the word before them, for reading compounds such
 * as অংশগ্রহণকারী. From the chapters on compounds and suffixes of the Bangla Academy's grammar
 * (প্রমিত বাংলা ভাষার ব্যাকরণ, ২০১১).
 */
const tails =
  'কারী কারিণী কৃত প্রাপ্ত প্রাপ্তা প্রাপ্তি মূলক মুক্ত যুক্ত ভিত্তিক মালা পত্র হীন যোগ্য দাতা গ্রহীতা প্রার্থী কেন্দ্র ভোগী রহিত বদ্ধ শীল ভুক্ত ভুক্তি ধারী জীবী সেবী কর্মী বিহীন পূর্বক ক্রমে সাপেক্ষ বিষয়ক গত জনিত পূর্ণ বহুল ব্যাপী কালীন কাল স্থল নিধি নামা তন্ত্র শালা মোতাবেক ভাবে রূপে সমূহ বৃন্দ গণ মণ্ডলী বর্গ শাখা কক্ষ ফরম দিবস সূচি সূচী পঞ্জি পঞ্জী বর্তী তালিকা সভা সমিতি কমিটি গ্রস্ত নির্ভর সম্মত অনুযায়ী করণ দান গৃহ কার্যালয় সনদ হার';

/** What stands before the main word in compounds: prefixes, and first words too short to be right alone. */
const heads =
  'অ অন অনা অতি অধি অনু অপ অব অভি আত্ম আন্তঃ উপ কু দুঃ নব নিঃ পরি পূর্ব প্র প্রতি প্রাক বহু বি বিনা মহা যুগ্ম যুব শিশু সু স্ব গণ জন জাতি কৃষি নারী মাতৃ পিতৃ ভূমি গ্রাম দল ক্ষুদ্র বৃক্ষ জেলা শিক্ষা পুনঃ অংশ কর্ম কার্য অর্থ ধর্ম বিশ্ব দীর্ঘ স্বল্প অল্প অর্ধ খাদ্য তথ্য আর্থ আধা উচ্চ নিম্ন মধ্য যৌথ প্রাণি মন্ত্রি গুণি';

/** The last parts of compounds, each of which can follow a word. */
export const compoundTails: ReadonlySet<string> = new Set(tails.normalize('NFC').split(' '));

/** The first parts of compounds. */
export const compoundHeads: ReadonlySet<string> = new Set(heads.normalize('NFC').split(' '));
