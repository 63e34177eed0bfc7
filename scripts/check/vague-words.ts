const noun = [
  'লিংক লিঙ্ক পাতা পৃষ্ঠা পেজ পেইজ ফাইল সাইট ওয়েবসাইট ওয়েব পিডিএফ ডক ওয়ার্ড এক্সেল ডকুমেন্ট',
  'সংযুক্তি সংযুক্ত কপি সংস্করণ ভার্সন আকার অংশ বাকি পুরো সম্পূর্ণ সব সকল অন্যান্য তথ্য বিস্তারিত বিশদ',
].join(' ');
const other = [
  'এখানে এখানেই এইখানে এইখানেই এখানটায় এখান এইখান এই এ এটি এটা এটির এটাতে ওই ঐ উক্ত ঠিকানায়',
  'নিচে নীচে নিচের নীচের নিম্নের নিম্নোক্ত নিম্নলিখিত পাশের উপরের ওপরের আরও আরো',
  'থেকে হতে জন্য ও এবং বা অথবা গিয়ে মাধ্যমে টি',
].join(' ');
const verb = [
  'দেখুন দেখতে দেখে দেখো দেখা জানুন জানতে জেনে জানা পড়ুন পড়তে পড়ে পড়ো পড়া শুনুন খুলুন খুলতে খুলে',
  'নামান নামাতে নামিয়ে যান যেতে ঢুকুন ঢুকতে প্রবেশ ভিজিট ডাউনলোড ওপেন ভিউ ব্রাউজ লোড সেভ সংগ্রহ',
  'করুন করতে করে করো করলে দিন দাও দিয়ে দিতে নিন নিতে নিয়ে নাও পান পাবেন পেতে পাওয়া যাবে যায় আছে রয়েছে',
  'দেওয়া দেয়া হলো হল হয়েছে ঘুরে আসুন পারেন পারবেন ক্লিক ট্যাপ টাচ চাপ চাপুন চেপে টিপ টিপুন টিপে টোকা',
].join(' ');
const english = [
  'click clicking tap here there this it the below above following link links page site web website url',
  'file files pdf doc docx word excel xls xlsx csv zip rar jpg jpeg png ppt pptx attachment attached document',
  'download view see show read open go visit look get check find out know learn continue reading more full',
  'text detail details info information all now please for to on in at from and or of version copy format',
].join(' ');

function anyOf(words: string): string {
  return words.normalize('NFC').replaceAll(' ', '|');
}

/** Words that say that there is more, that one should look, or what kind of file it is, but not of what. */
const aimless =
  `(?:(?:${anyOf(noun)})(?:টি|টা|গুলো|গুলি|সমূহ)?(?:র|ের|এর|ে|এ|তে|য়|কে)?|${anyOf(`${other} ${verb} ${english}`)})`.normalize(
    'NFC',
  );

const call =
  '(?:(?:ক্লিক|ট্যাপ|টাচ|click|tap)(?: (?:করুন|করো|করে|করতে|করলে|দিন))?|(?:চাপ|টিপ|টোকা) (?:দিন|দাও|দিয়ে|দিলে)|(?:প্রেস|স্পর্শ) (?:করুন|করো|করে)|চাপুন|টিপুন|চেপে|টিপে)';
const pointed = '(?:এই|এ|উক্ত|নিচের|নীচের|নিম্নের|নিম্নোক্ত|নিম্নলিখিত|পাশের|উপরের|ওপরের)';
const pointedLink = `${pointed} (?:link|লিংক|লিঙ্ক)(?:টি)?(?:টিতে|ে|টায়|গুলোতে|গুলিতে|সমূহে)?(?: (?:এ|থেকে))?`;
const here = `(?:এখানে(?:ই)?|এইখানে(?:ই)?|এখানটায়|এ(?:ই)?খান (?:থেকে|হতে)|${pointedLink})`;

/** A call to press that names a place on the screen, before or after it. */
const hereAndPress = `(?:${here} ${call}|(?:ক্লিক|ট্যাপ|click) (?:করুন |করো )?${here}|(?:click|tap|press) (?:on )?(?:here|below|this link|the (?:following link|link below)))`;

const vagueText = new RegExp(
  [
    `^${aimless}(?: ${aimless})*$`,
    `(?:^| )(?:${call}|${here}(?: ${aimless})*)$`,
    `(?:^| )${hereAndPress}(?: |$)`,
  ]
    .join('|')
    .normalize('NFC'),
  'iu',
);

/** Sizes, and numbers of a row of links or files. */
const size =
  /[\d০-৯][\d০-৯., ]*(?:[km]b|কেবি|এমবি|কিলোবাইট|মেগাবাইট|পাতা|পৃষ্ঠা|pages?)(?![\p{L}\p{M}])/giu;
const serial = new RegExp(
  '((?:লিংক|লিঙ্ক|পাতা|পৃষ্ঠা|ফাইল|সংযুক্তি|পিডিএফ|ডাউনলোড|link|page|file|attachment|pdf|download)) [\\d০-৯]{1,2}(?![\\d০-৯])',
  'giu',
);

/** True if a link's text does not say where it goes: “এখানে”, “বিস্তারিত দেখুন”, “PDF (2 MB)”, “more”. */
export function isVague(text: string): boolean {
  const plain = text
    .normalize('NFC')
    .replace(size, ' ')
    .replace(/[^\p{L}\p{M}\p{Nd}\u200C\u200D]+/gu, ' ')
    .replace(serial, '$1')
    .trim();
  return plain === '' || vagueText.test(plain);
}

/** The end of a sentence, or of the text. */
const stop = '(?=\\s*(?:[।!>»|\\n]|$))';
const pressCall = `(?:(?:ক্লিক|ট্যাপ|টাচ|click)(?:(?=\\s*(?:করুন|করো|করে|করলে|করতে|দিন))|${stop})|চাপ দিন|টিপ দিন|(?:প্রেস|স্পর্শ) করুন|চাপুন|টিপুন|(?:চেপে|টিপে)(?! (?:ধর|বস)))`;
const goCall = '(?:প্রবেশ (?:করুন|করে)|ভিজিট করুন|যান)';
const wanted = '(?:জানতে|দেখতে|পড়তে|পেতে|নিতে|নামাতে|খুলতে|করতে|জন্য)';

/** “এখানে ক্লিক করুন” in prose, where the link was lost; in quotation marks it is the name of something. */
export const pressWithoutLink = new RegExp(
  [
    `(?<![“"‘'\\p{L}\\p{M}])(?:${here} ${pressCall}|(?:নিচে|নীচে) ক্লিক কর(?:ুন|ে)|${pointedLink} ${goCall}|ক্লিক করুন ${here})`,
    `(?<![“"‘'])(?<= ${wanted} )ক্লিক কর(?:ুন|ো)${stop}`,
    '(?<![“"‘\'])\\bclick(?:ing)? (?:here|below|(?:on )?this link|on the link below|the (?:link below|following link))\\b',
    '(?<=^|[.!?।:] |please )(?:tap|press) here\\b',
  ]
    .join('|')
    .normalize('NFC')
    .replaceAll(' ', '[ \\u00A0]+'),
  'giu',
);
