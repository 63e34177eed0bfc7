import { describe, expect, it } from 'vitest';
import { checkTree } from '../../../../scripts/check/check-tree.ts';
import { exampleTree } from '../../../../scripts/check/example-tree.ts';
import { formatProblem } from '../../../../scripts/check/reporters/text.ts';
import type { Example } from '../../../../scripts/check/rule.ts';

interface Row {
  written: string;
  example: Example;
  /** Each line that the author reads, after the file's name. */
  told: string[];
}

const rows: Row[] = [
  {
    written: 'a letter written in another code',
    example: 'সহা\u09DFতা পাওয়া যা\u09DF।',
    told: [
      '5:1 — একইরকম দেখতে অন্য অক্ষর: “সহা\u09DFতা”, “যা\u09DF” — npm run check -- --fix নিজে ঠিক করে; না পারলে এগুলো কপি করে বসান: “সহায়তা”, “যায়” (nfc)',
    ],
  },
  {
    written: 'a joiner inside a word',
    example: 'সহা\u200Cয়তা মেলে।',
    told: [
      '5:1 — শব্দের ভেতরে অদৃশ্য চিহ্ন ZWNJ: “সহা[ZWNJ]য়তা” — শব্দটি মুছে আবার লিখুন: “সহায়তা” (joiners)',
    ],
  },
  {
    written: 'a wrong joiner in ra with ya-phala',
    example: 'র\u200C্যালি হবে।',
    told: [
      '5:1 — “র\u200D্য” লেখায় ভুল অদৃশ্য চিহ্ন ZWNJ: “র[ZWNJ]্যালি” — শব্দটি মুছে আবার লিখুন: “র\u200D্যালি” (joiners)',
    ],
  },
  {
    written: 'a no-break space from a word processor',
    example: 'ভাতা\u00A0মেলে।',
    told: [
      '5:1 — বিশেষ ফাঁকা (U+00A0): “ভাতা[ ]মেলে।” — মুছে সাধারণ স্পেস দিন: “ভাতা মেলে।” (spaces)',
    ],
  },
  {
    written: 'a zero-width space from a web page',
    example: 'পরিচয়\u200Bপত্র লাগে।',
    told: [
      '5:7 — অদৃশ্য চিহ্ন U+200B (শূন্য-প্রস্থের ফাঁক), “পরিচয়” আর “পত্র” এর মাঝে — জায়গাটিতে দুই পাশের অক্ষরসহ মুছে আবার লিখুন (hidden-characters)',
    ],
  },
  {
    written: 'a letter that some program lost',
    example: 'বিধবা ভা\uFFFDা মেলে।',
    told: ['5:7 — হারানো অক্ষর: “ভা\uFFFDা” — আসল লেখা দেখে শব্দটি আবার লিখুন (lost-characters)'],
  },
  {
    written: 'a line in Bijoy',
    example: 'weaev fvZv Pvjy Av‡Q|',
    told: [
      '5:1 — বিজয় ফন্টের লেখা: “weaev fvZv Pvjy Av‡Q|” — ইউনিকোডে: “বিধবা ভাতা চালু আছে।”; মিলিয়ে দেখে বসান, বা চালান: npm run check -- --fix=bijoy (bijoy)',
    ],
  },
  {
    written: 'Bijoy beside Unicode',
    example: 'সেবাটির নাম weaev fvZv।',
    told: [
      '5:13 — বিজয় ফন্টের লেখা: “weaev fvZv” — ইউনিকোডে: “বিধবা ভাতা”; মিলিয়ে দেখে বসান, বা চালান: npm run check -- --fix=bijoy (bijoy)',
    ],
  },
  {
    written: 'a title in Bijoy',
    example: {
      path: 'content/services/example.mdx',
      text: '---\ntitle: "weaev fvZv Kvh©µg"\n---\n',
    },
    told: [
      '2:9 — বিজয় ফন্টের লেখা: “weaev fvZv Kvh©µg” — ইউনিকোডে: “বিধবা ভাতা কার্যক্রম”; মিলিয়ে দেখে বসান, বা চালান: npm run check -- --fix=bijoy (bijoy)',
    ],
  },
  {
    written: 'UTF-8 read as Windows-1252',
    example: 'à¦¬à¦¿à¦§à¦¬à¦¾',
    told: [
      '5:1 — ভাঙা অক্ষর: “à¦¬à¦¿à¦§à¦¬à¦¾” — আসল লেখা: “বিধবা”; মিলিয়ে দেখে বসান, বা চালান: npm run check -- --fix=bijoy (mojibake)',
    ],
  },
  {
    written: 'a space before the danda',
    example: 'ভাতা মেলে ।',
    told: ['5:6 — সতর্কতা: দাঁড়ির আগে ফাঁকা: “মেলে ।” — লিখুন: “মেলে।” (danda)'],
  },
  {
    written: 'no space after the danda',
    example: 'ভাতা মেলে।টাকা আসে।',
    told: ['5:6 — সতর্কতা: দাঁড়ির পরে ফাঁকা নেই: “মেলে।টাকা” — লিখুন: “মেলে। টাকা” (danda)'],
  },
  {
    written: 'a bar instead of a danda',
    example: 'ভাতা মেলে|',
    told: ['5:6 — সতর্কতা: দাঁড়ির বদলে অন্য চিহ্ন: “মেলে|” — লিখুন: “মেলে।” (danda)'],
  },
  {
    written: 'a full stop instead of a danda',
    example: 'ভাতা মেলে. টাকা আসে।',
    told: ['5:6 — সতর্কতা: দাঁড়ির বদলে ডট: “মেলে.” — বাক্যের শেষ হলে লিখুন: “মেলে।” (danda)'],
  },
  {
    written: 'two stops side by side',
    example: 'ভাতা কারা পান?।',
    told: ['5:11 — সতর্কতা: দুটি শেষ চিহ্ন পাশাপাশি: “পান?।” — লিখুন: “পান?” (danda)'],
  },
  {
    written: 'a Latin number',
    example: 'ভাতা দুই বার, মোট 650 টাকা।',
    told: [
      '5:19 — ইংরেজি অঙ্ক: “650” — লিখুন: “৬৫০” (mixed-digits)',
      '5:19 — সূত্র ছাড়া সংখ্যা: “650” — কথাটুকু <Fact sources="সূত্রের নাম"> ও </Fact> এর মাঝে লিখুন (figure-in-prose)',
    ],
  },
  {
    written: 'digits of two scripts in one number',
    example: 'সেলাই মেশিন ৬0টি।',
    told: [
      '5:13 — দুই রকম অঙ্ক মিশে আছে: “৬0” — লিখুন: “৬০” (mixed-digits)',
      '5:13 — সূত্র ছাড়া সংখ্যা: “৬0” — কথাটুকু <Fact sources="সূত্রের নাম"> ও </Fact> এর মাঝে লিখুন (figure-in-prose)',
    ],
  },
  {
    written: 'a word with the wrong n',
    example: 'মন্ত্রনালয়ে যান।',
    told: [
      '5:1 — সতর্কতা: বানান: “মন্ত্রনালয়ে” — লিখুন “মন্ত্রণালয়ে”; নিয়ম: ণত্ব বিধান (তৎসম শব্দে ঋ, র, ষ, ক্ষ এর পরে ণ) (misspelling)',
    ],
  },
  {
    written: 'a word that lacks a letter',
    example: 'কর্মকতার কাছে যান।',
    told: [
      '5:1 — সতর্কতা: বানান: “কর্মকতার” — লিখুন “কর্মকর্তার”; নিয়ম: বাদ পড়া বা বাড়তি অক্ষর (misspelling)',
    ],
  },
  {
    written: 'a foreign word with the wrong s',
    example: 'পোষ্ট অফিসে যান।',
    told: [
      '5:1 — সতর্কতা: বানান: “পোষ্ট” — লিখুন “পোস্ট”; নিয়ম: বিদেশি শব্দে ষ হয় না, স বা শ হয় (misspelling)',
    ],
  },
  {
    written: 'the negation joined to its verb',
    example: 'টাকা লাগেনা।',
    told: [
      '5:6 — সতর্কতা: বানান: “লাগেনা” — লিখুন “লাগে না”; নিয়ম: ক্রিয়ার পরে “না” আলাদা (misspelling)',
    ],
  },
  {
    written: 'an older spelling',
    example: 'জরুরী সেবা মেলে।',
    told: [
      '5:1 — সতর্কতা: পুরোনো বানান: “জরুরী” — লিখুন “জরুরি”; নিয়ম: অতৎসম শব্দে হ্রস্ব ই-কার (older-spelling)',
    ],
  },
  {
    written: 'a link that says “here”',
    example: 'ফরম নিতে [এখানে ক্লিক করুন](https://example.gov.bd/f.pdf)।',
    told: [
      '5:10 — সতর্কতা: লিংকের লেখা “এখানে ক্লিক করুন” — লিংকটি কীসের তা লিখুন, যেমন: [বিধবা ভাতার আবেদন ফরম](…) (click-here)',
    ],
  },
  {
    written: 'a lost link',
    example: 'ফরম নিতে এখানে ক্লিক করুন।',
    told: [
      '5:10 — সতর্কতা: “এখানে ক্লিক”, কিন্তু লিংক নেই — কোথায় পাওয়া যায় তা লিখুন, বা লিংক দিন: [আবেদন ফরম](ঠিকানা) (click-here)',
    ],
  },
  {
    written: 'a deadline without a year',
    example: 'আবেদনের শেষ দিন <Fact sources="s01">৩০ জুন</Fact>।',
    told: [
      '5:37 — সতর্কতা: বছর ছাড়া তারিখ: “৩০ জুন” — বছরটিও লিখুন, যেমন: ৩০ জুন ২০২৬। প্রতি বছরের কথা হলে “প্রতি বছর” লিখুন (date-without-year)',
    ],
  },
  {
    written: 'a month without a year',
    example: 'গত আগস্ট মাসে কার্যালয় বন্ধ ছিল।',
    told: [
      '5:1 — সতর্কতা: বছর ছাড়া তারিখ: “গত আগস্ট” — “গত” বা “আগামী” না লিখে মাস ও বছর লিখুন, যেমন: আগস্ট ২০২৫ (date-without-year)',
    ],
  },
  {
    written: 'a sentence of thirty words',
    example:
      'ইউনিয়ন কমিটি প্রথমে আবেদনকারীর বাড়ি গিয়ে তাঁর আয় ও জমি যাচাই করে একটি প্রাথমিক তালিকা তৈরি করে এবং তালিকাটি দশ দিনের মধ্যে উপজেলা কমিটির কাছে অনুমোদনের জন্য লিখিতভাবে পাঠায়।',
    told: [
      '5:1 — সতর্কতা: একটি বাক্যে ২৯টি শব্দ: “ইউনিয়ন কমিটি প্রথমে আবেদনকারীর বাড়ি গিয়ে তাঁর আয় ও জমি…” — বাক্যটি ভেঙে দুই বা তিনটি করুন; প্রতিটিতে ২৫টির কম শব্দ (long-sentence)',
    ],
  },
  {
    written: 'praise of a government',
    example: 'বর্তমান সরকার ভাতা বাড়িয়েছে।',
    told: [
      '5:1 — সতর্কতা: “বর্তমান সরকার”: সরকার বদলায় — সরকারের কথা বাদ দিয়ে কী দেওয়া হয় তা বছরসহ লিখুন (time-bound)',
    ],
  },
  {
    written: 'a slogan',
    example: 'ডিজিটাল বাংলাদেশ গড়তে কাজ চলছে।',
    told: [
      '5:1 — সতর্কতা: “ডিজিটাল বাংলাদেশ”: একটি কর্মসূচির স্লোগান — স্লোগানটি মুছে কাজটির কথা লিখুন (time-bound)',
    ],
  },
  {
    written: '“now” without a date',
    example: 'বর্তমানে ভাতা বন্ধ।',
    told: [
      '5:1 — সতর্কতা: “বর্তমানে”: কবেকার কথা তা বলে না — বছর বা তারিখ লিখুন, যেমন: ২০২৫–২৬ অর্থবছরে (time-bound)',
    ],
  },
  {
    written: 'a programme under its old name',
    example: 'ভিজিডি কার্ডে চাল মেলে।',
    told: [
      '5:1 — সতর্কতা: “ভিজিডি”: কর্মসূচির নাম বদলেছে — “ভিডব্লিউবি (আগের নাম ভিজিডি)” লিখুন; পুরোনো সময়ের কথা হলে বছর লিখুন (time-bound)',
    ],
  },
  {
    written: 'a figure without a source',
    example: 'ভাতা মাসে ৬৫০ টাকা।',
    told: [
      '5:11 — সূত্র ছাড়া সংখ্যা: “৬৫০” — কথাটুকু <Fact sources="সূত্রের নাম"> ও </Fact> এর মাঝে লিখুন (figure-in-prose)',
    ],
  },
  {
    written: 'a source that there is not',
    example: '<Fact sources="s1">৬৫০ টাকা</Fact> ভাতা।',
    told: [
      '5:1 — “s1” নামে কোনো সূত্র নেই — “s01” হলে সেটি লিখুন, নইলে content/sources/ ফোল্ডার থেকে নাম নিন (references)',
    ],
  },
  {
    written: 'a fee changed in its sentence alone',
    example: {
      path: 'content/services/example.mdx',
      text: '---\nfee:\n  - text: ফি ২,০০০ টাকা।\n    sources: [s01]\n    amount: 1000\n    unit: taka\n---\n',
    },
    told: [
      '5:13 — সতর্কতা: amount ঘরে ১,০০০ টাকা, কিন্তু বাক্যে ২,০০০ টাকা — যেটি ঠিক, দুই জায়গাতেই সেটি লিখুন; amount ঘরে ইংরেজি অঙ্কে (amount-in-text)',
    ],
  },
  {
    written: 'another district’s office',
    example: 'জেলা মহিলা বিষয়ক কর্মকর্তার কার্যালয়, মেহেরপুর।',
    told: [
      '5:41 — অন্য জায়গার নাম: “মেহেরপুর”; এই পাতা ঝালকাঠির — নামটি ঠিক করুন। অন্য অফিসের নিয়মের কথা হলে বাক্যেই লিখুন, যেমন: (মেহেরপুরের অফিসের নিয়ম) (wrong-office)',
    ],
  },
  {
    written: 'another upazila in a plan',
    example: {
      path: 'content/plans/dss-jhalokathi-sadar.mdx',
      text: '---\noffice: dss-jhalokathi-sadar\npurpose:\n  - text: রাজাপুর উপজেলার মানুষকে সেবা দেওয়া।\n    sources: [s01]\n---\n',
    },
    told: [
      '4:11 — অন্য জায়গার নাম: “রাজাপুর”; এই পাতা ঝালকাঠি সদরের — নামটি ঠিক করুন। অন্য অফিসের নিয়মের কথা হলে বাক্যেই লিখুন, যেমন: (রাজাপুরের অফিসের নিয়ম) (wrong-office)',
    ],
  },
  {
    written: 'another district’s web address',
    example: 'নোটিশ আছে dwa.meherpur.gov.bd ঠিকানায়।',
    told: [
      '5:15 — অন্য জায়গার নাম: “meherpur”; এই পাতা ঝালকাঠির — নামটি ঠিক করুন। অন্য অফিসের নিয়মের কথা হলে বাক্যেই লিখুন, যেমন: (মেহেরপুরের অফিসের নিয়ম) (wrong-office)',
    ],
  },
  {
    written: 'a private mobile',
    example: 'যোগাযোগ: নমুনা আক্তার, <Fact sources="s01">০১৭০০-০০০০০০</Fact>।',
    told: [
      '5:44 — মোবাইল নম্বর: “০১৭০০-০০০০০০” — মুছে দিন। অফিসের প্রকাশিত নম্বর হলে অফিসের ফাইলে contacts ঘরে সূত্রসহ লিখুন (personal-data)',
    ],
  },
  {
    written: 'a national ID',
    example: 'তাঁর পরিচয়পত্র নম্বর <Fact sources="s01">৫৫০০০০১২৩৪</Fact>।',
    told: [
      '5:43 — পরিচয়পত্র, জন্মনিবন্ধন বা হিসাবের নম্বর: “৫৫০০০০১২৩৪” — মুছে দিন; কারও নম্বর কোনো পাতায় লেখা যায় না (personal-data)',
    ],
  },
  {
    written: 'a beneficiary with kin and village',
    example: 'নমুনা বেগম, স্বামী: মৃত নমুনা মিয়া, গ্রাম: বাসন্ডা',
    told: [
      '5:13 — ব্যক্তির পরিচয়সহ তালিকা: “নমুনা বেগম, স্বামী: মৃত নমুনা মিয়া, গ্রাম: বাসন্ডা” — নাম-ঠিকানার তালিকা মুছে দিন; কেবল মোট সংখ্যা লিখুন (personal-data)',
    ],
  },
  {
    written: 'a table of beneficiaries',
    example: '| নাম | স্বামীর নাম | গ্রাম |\n|---|---|---|\n| নমুনা | নমুনা মিয়া | বাসন্ডা |',
    told: [
      '5:1 — মানুষের নাম ও পিতা বা স্বামীর নামের ছক — ছকটি মুছে দিন; কেবল মোট সংখ্যা লিখুন (personal-data)',
    ],
  },
  {
    written: 'a page that there is not',
    example: '[আইনি সহায়তা](/services/legal-ad/) দেখুন।',
    told: ['5:1 — “/services/legal-ad/” নামে কোনো পাতা নেই — লিখুন: /services/legal-aid/ (links)'],
  },
  {
    written: 'an address without its beginning',
    example: '[ওয়েবসাইট দেখুন এই অফিসের](www.example.gov.bd)',
    told: ['5:1 — “www.example.gov.bd” ঠিকানাটি অসম্পূর্ণ — লিখুন: https://www.example.gov.bd (links)'],
  },
  {
    written: 'a place on a page that there is not',
    example: '[খরচ](/services/legal-aid/#khoroch) জানুন।',
    told: [
      '5:1 — “/services/legal-aid/” পাতায় “#khoroch” নামে কোনো অংশ নেই — # ও তার পরের অংশ বাদ দিন, বা পাতার কোনো অংশের নাম দিন, যেমন: #fee (links)',
    ],
  },
  {
    written: 'a file that was never put there',
    example: '[আবেদন ফরম](/files/form.pdf) নিন।',
    told: [
      '5:1 — “/files/form.pdf” নামে কোনো ফাইল নেই — ফাইলটি public/files/form.pdf নামে রাখুন, বা লিংকটি মুছে দিন (links)',
    ],
  },
  {
    written: 'a heading of the first level',
    example: '# কী শেখানো হয়',
    told: [
      '5:1 — সতর্কতা: সবচেয়ে বড় শিরোনাম (#): “কী শেখানো হয়” — পাতার নাম আগে থেকেই আছে; এখানে ## লিখুন (headings)',
    ],
  },
  {
    written: 'a heading two steps down',
    example: '#### কোথায়',
    told: ['5:1 — সতর্কতা: শিরোনামের ধাপ বাদ গেছে (১ থেকে ৪): “কোথায়” — ## লিখুন (headings)'],
  },
  {
    written: 'a table that is none',
    example: '| কাজ | কোথায় |\n| সেলাই | কার্যালয় |',
    told: [
      '5:1 — সতর্কতা: ছকটি চেনা যায়নি: দ্বিতীয় লাইনে |---| নেই — কলামের নামের সারির নিচে লিখুন: |---|---| (tables)',
    ],
  },
  {
    written: 'a picture without words',
    example: '![](/files/sewing.jpg)',
    told: [
      '5:1 — ছবির বর্ণনা নেই — বন্ধনীর ভেতরে লিখুন ছবিতে কী দেখা যায়: ![নারীরা সেলাই শিখছেন](…) (alternative-text)',
    ],
  },
  {
    written: 'a link to the writer’s own machine',
    example: '[খবর](http://127.0.0.1:4321/khobor/) দেখুন।',
    told: [
      '5:1 — “http://127.0.0.1:4321/khobor/” শুধু আপনার নিজের কম্পিউটারে খোলে — এই সাইটের পাতা হলে ঠিকানাটি / দিয়ে শুরু করুন, যেমন: /services/legal-aid/; অন্য সাইট হলে সবাই যে ঠিকানায় খোলে সেটি দিন (links)',
    ],
  },
  {
    written: 'a link to a file on the writer’s own disk',
    example: '[ফরম](file:///C:/Users/office/form.pdf) নিন।',
    told: [
      '5:1 — “file:///C:/Users/office/form.pdf” ঠিকানা — ফাইলটি আপনার নিজের কম্পিউটারে, পাঠক খুলতে পারবেন না; public/files/ ফোল্ডারে রেখে লিখুন, যেমন: /files/form.pdf (content-not-code)',
    ],
  },
  {
    written: 'a link to a file with a space in its name',
    example: 'আগে [ফরম](/files/new form.pdf) নিন।',
    told: [
      '5:11 — ঠিকানায় ফাঁকা, তাই লিংক হয়নি: “/files/new form.pdf” — ফাইলের নাম বদলে public/files/new-form.pdf রাখুন, ঠিকানায় লিখুন: /files/new-form.pdf (links)',
    ],
  },
  {
    written: 'a space in the address of another site',
    example: '[ফরম](https://example.gov.bd/new form.pdf) নিন।',
    told: [
      '5:7 — ঠিকানায় ফাঁকা, তাই লিংক হয়নি: “https://example.gov.bd/new form.pdf” — লিখুন: https://example.gov.bd/new%20form.pdf (links)',
    ],
  },
  {
    written: 'a list and a table as a word processor draws them',
    example: 'লাগে:\n• আবেদন ফরম\n• ছবি\n\nকাগজ\tকোথায়\nফরম\tঅফিস',
    told: [
      '6:1 — সতর্কতা: “•” দিয়ে তালিকা: “• আবেদন ফরম” — তালিকার আগে একটি খালি লাইন রেখে প্রতি লাইন এভাবে লিখুন: - আবেদন ফরম (word-leftovers)',
      '9:1 — সতর্কতা: ট্যাব দিয়ে ছক: “কাগজ → কোথায়” — প্রতি সারি এভাবে লিখুন: | কাগজ | কোথায় |, আর প্রথম সারির নিচে: |---|---| (word-leftovers)',
    ],
  },
  {
    written: 'a picture of another site',
    example: '![নারীরা সেলাই শিখছেন](https://example.gov.bd/a.jpg)',
    told: [
      '5:1 — ছবিটি অন্য সাইটে, এখানে দেখা যাবে না: “https://example.gov.bd/a.jpg” — ছবিটি নামিয়ে public/files/a.jpg নামে রাখুন, ঠিকানায় লিখুন: /files/a.jpg (content-not-code)',
    ],
  },
  {
    written: 'a link to a file of content',
    example: '[আইনি সহায়তা](../services/legal-aid.mdx) দেখুন।',
    told: [
      '5:1 — “../services/legal-aid.mdx” ঠিকানাটি অসম্পূর্ণ — লিখুন: /services/legal-aid/ (links)',
    ],
  },
  {
    written: 'a heading without a space',
    example: '##কোথায়\n\nকার্যালয়ে।',
    told: ['5:1 — সতর্কতা: শিরোনাম হয়নি: “##” চিহ্নের পরে ফাঁকা নেই — লিখুন: ## কোথায় (headings)'],
  },
  {
    written: 'a mobile in English digits, told only that it must go',
    example: 'যোগাযোগ: +880 1700 000000।',
    told: [
      '5:10 — মোবাইল নম্বর: “+880 1700 000000” — মুছে দিন। অফিসের প্রকাশিত নম্বর হলে অফিসের ফাইলে contacts ঘরে সূত্রসহ লিখুন (personal-data)',
    ],
  },
  {
    written: 'broken UTF-8, whose letters look like Bijoy’s',
    example: 'à¦¬à¦¿à¦§à¦¬à¦¾ à¦­à¦¾à¦¤à¦¾',
    told: [
      '5:1 — ভাঙা অক্ষর: “à¦¬à¦¿à¦§à¦¬à¦¾ à¦­à¦¾à¦¤à¦¾” — আসল লেখা: “বিধবা ভাতা”; মিলিয়ে দেখে বসান, বা চালান: npm run check -- --fix=bijoy (mojibake)',
    ],
  },
  {
    written: 'a picture named by its file',
    example: '![IMG_2041.jpg](/files/sewing.jpg)',
    told: [
      '5:1 — ছবির বর্ণনা “IMG_2041.jpg” কিছু বলে না — বন্ধনীর ভেতরে লিখুন ছবিতে কী দেখা যায়: ![নারীরা সেলাই শিখছেন](…) (alternative-text)',
    ],
  },
  {
    written: 'a smaller-than sign that begins an element',
    example: 'বয়স <১০ হলে।',
    told: [
      '5:6 — লেখাটি পড়া গেল না: “বয়স <১০ হলে।” — চিহ্নটির আগে \\ দিন, লিখুন: বয়স \\<১০ হলে। (content-not-code)',
    ],
  },
  {
    written: 'an exception that covers nothing',
    example: {
      path: 'content/plans/dwa-jhalokathi.mdx',
      text: '---\noffice: dwa-jhalokathi\nallow:\n  - rule: wrong-office\n    text: মেহেরপুর\n    reason: সূত্রে এমনই লেখা।\n---\n',
    },
    told: [
      '5:11 — সতর্কতা: ব্যতিক্রমটি কাজে লাগছে না: “মেহেরপুর” — লেখাটি এই ফাইলে না থাকলে ব্যতিক্রমটি মুছে দিন; থাকলে “text” ঘরে হুবহু লিখুন (unused-allow)',
    ],
  },
  {
    written: 'an exception from a rule that there is not',
    example: {
      path: 'content/plans/dwa-jhalokathi.mdx',
      text: '---\noffice: dwa-jhalokathi\nallow:\n  - rule: wrong-offise\n    text: মেহেরপুর\n    reason: সূত্রে এমনই লেখা।\n---\n',
    },
    told: ['4:11 — সতর্কতা: “wrong-offise” নামে কোনো নিয়ম নেই — “wrong-office” লিখুন (unused-allow)'],
  },
];

/** Examples are pieces of files: that they lack fields is not what they show. */
function toldOf(example: Example): string[] {
  const [file] = exampleTree(example).files;
  return checkTree(exampleTree(example))
    .problems.filter((problem) => problem.file === file?.path && problem.rule !== 'schema')
    .map((problem) => formatProblem(problem).slice(problem.file.length + 1));
}

describe('an author is told of the writing', () => {
  it.each(rows)('$written', ({ example, told }) => {
    expect(toldOf(example)).toEqual(told);
  });

  it('in forty ways and more', () => {
    expect(rows.length).toBeGreaterThanOrEqual(40);
  });
});
