/** Every Bangla word of the form editor that is not a field's own. The comment tells where it shows. */
export const words = {
  // beginning
  pageTitle: 'লেখা বদলান',
  purpose:
    'এখানে ফরম পূরণ করে সাইটের লেখা বদলানো যায়। ফাইল আপনার যন্ত্রেই থাকে; এই পাতা কোথাও কিছু পাঠায় না।',
  needsScript: 'এই পাতায় JavaScript লাগে। ব্রাউজারে চালু করে আবার খুলুন।',
  openFolder: 'ফোল্ডার খুলুন',
  openFolderHint: 'প্রকল্পের content ফোল্ডারটি বেছে নিন। ব্রাউজার জিজ্ঞেস করলে অনুমতি দিন।',
  openFile: 'একটি ফাইল খুলুন',
  openFileHint:
    'যে ফাইল বদলাবেন সেটি বেছে নিন (.mdx বা .yaml)। বদলানো ফাইলটি নামিয়ে দেওয়া হবে; কোথায় রাখতে হবে, তখন বলা হবে।',
  noFolderHere:
    'এই ব্রাউজারে ফোল্ডার খোলা যায় না, তাই একটি করে ফাইল খুলুন। কম্পিউটারে Chrome বা Edge থাকলে পুরো ফোল্ডার খোলা যায়।',
  notContent: 'এই ফোল্ডারে সাইটের লেখা নেই। প্রকল্পের content ফোল্ডারটি বেছে নিন।',
  notAnEntry: 'এই ফাইলটি সাইটের কোনো লেখা নয়। content ফোল্ডারের .mdx বা .yaml ফাইল বেছে নিন।',
  cannotRead: 'ফাইলটি পড়া যায়নি',
  reading: 'ফাইল পড়া হচ্ছে…',

  // list of files
  files: 'কোনটি বদলাবেন?',
  filter: 'নাম দিয়ে খুঁজুন',
  noneFound: 'এই নামে কিছু নেই।',
  draftMark: 'খসড়া',
  newFile: 'নতুন',
  newName: 'ফাইলের নাম',
  newNameHint:
    'ছোট হাতের ইংরেজি অক্ষর, অঙ্ক ও হাইফেনে। নামটিই পাতার স্থায়ী ঠিকানা; পরে বদলানো যায় না।',
  newNameAchievement: 'অফিসের ফাইলের নাম, তারপর / দিয়ে অর্থবছর, যেমন: dwa-jhalokathi/2025-2026',
  nameWrong: 'নামে শুধু ছোট হাতের ইংরেজি অক্ষর, অঙ্ক ও হাইফেন চলে, যেমন: office-order-2026',
  nameTaken: 'এই নামে ফাইল আগেই আছে; তালিকা থেকে খুলুন, বা অন্য নাম দিন',
  begin: 'শুরু করুন',

  // form
  back: 'তালিকায় ফিরুন',
  save: 'রাখুন',
  saved: 'রাখা হয়েছে',
  unsaved: 'এখনও রাখা হয়নি',
  nothingToSave: 'কিছু বদলানো হয়নি',
  saving: 'রাখা হচ্ছে…',
  field: { required: 'লাগবেই', example: 'যেমন' },
  addField: 'ঘর যোগ করুন',
  removeField: 'ঘরটি বাদ দিন',
  addItem: 'আরও একটি যোগ করুন',
  removeItem: 'মুছুন',
  removePart: 'এই অংশটি মুছুন',
  moveUp: 'উপরে নিন',
  moveDown: 'নিচে নিন',
  removed: 'মুছে গেছে।',
  undo: 'ফিরিয়ে আনুন',
  choose: 'বেছে নিন',
  addChoice: 'যোগ করতে বেছে নিন',
  unknownChoice: 'তালিকায় নেই',
  yes: 'হ্যাঁ',
  no: 'না',
  written: 'নিচে লেখা',
  notApplicableHere: 'এখানে প্রযোজ্য নয়',
  nothingWritten: 'লেখার কিছু না থাকলে',
  empty: 'খালি',
  entryName: 'নাম (ইংরেজিতে)',
  entryNameHint: 'ছোট হাতের ইংরেজি অক্ষর, অঙ্ক ও হাইফেনে; পাতার ঠিকানা হয়।',
  oldAddress: 'পুরোনো ঠিকানা',
  oldAddressHint: 'ব্রাউজার থেকে কপি করে বসান, বা লিখুন যেমন: services/old-name',
  newAddress: 'এখন যে পাতায় নিতে হবে, যেমন: services/widow-allowance',
  body: 'নিচের লেখা',
  bodyHint:
    'ঘরগুলোতে ধরে না এমন কথা, সাধারণ অনুচ্ছেদে। শিরোনামের আগে ##, তালিকার প্রতি লাইনের আগে “- ”। না লাগলে খালি থাক।',
  faults: 'যা ঠিক করতে হবে',
  notSaved: 'রাখা হয়নি। আগে এগুলো ঠিক করুন:',
  changedElsewhere:
    'ফাইলটি এর মধ্যে অন্য কোথাও বদলেছে, তাই রাখা হয়নি। আপনার লেখা নামিয়ে রাখুন, তারপর ফাইলটি আবার খুলুন।',
  couldNotWrite: 'ফাইলটি লেখা যায়নি; আগেরটি যেমন ছিল তেমনই আছে। কারণ',
  downloadMine: 'আমার লেখা নামিয়ে রাখুন',
  leave: 'এই ফাইলে যা লিখেছেন তা রাখা হয়নি। রেখে না গিয়ে ফিরে যাবেন?',
  preview: 'কেমন দেখাবে',
  previewHint: 'পাতাটি এই ধাঁচে দেখাবে; আসল পাতায় ঘরের ক্রম ও সূত্রের নম্বর বসে।',

  // drafts
  keepDraft: 'রাখার আগ পর্যন্ত লেখা এই যন্ত্রে জমা রাখুন',
  keepDraftHint: 'ব্রাউজার বন্ধ হয়ে গেলেও লেখা থাকে। যন্ত্রটি অন্যরাও ব্যবহার করলে দাগ দেবেন না।',
  draftFound: 'এই ফাইলের না-রাখা লেখা এই যন্ত্রে জমা আছে।',
  useDraft: 'জমা লেখা দিয়ে শুরু করুন',
  dropDraft: 'জমা লেখা মুছুন',

  // after saving
  next: 'এরপর',
  checking: 'মিলিয়ে দেখা হচ্ছে…',
  checkFound: 'রাখা হয়নি। মিলিয়ে দেখে এগুলো পাওয়া গেছে:',
  saveAnyway: 'তবু রাখুন',
  alsoSee: 'রাখা হয়েছে। এগুলোও দেখে নিন:',
  nextChecked: 'মিলিয়ে দেখা হয়েছে, ভুল নেই। এবার পাঠিয়ে দিন; সাইট নিজে বদলে যায়।',
  nextUnchecked: 'এরপর প্রকল্পের ফোল্ডারে “npm run check” চালিয়ে মিলিয়ে দেখুন, তারপর পাঠিয়ে দিন।',
  nextDownload: [
    'ফাইলটি আপনার যন্ত্রের “Download” ফোল্ডারে নেমেছে।',
    'GitHub-এ প্রকল্পের এই ফোল্ডারটি খুলুন:',
    '“Add file”, তারপর “Upload files” চেপে ফাইলটি বেছে নিন; নাম বদলাবেন না।',
    '“Commit changes” চাপুন। দু-তিন মিনিট পরে “Content check” সবুজ হলে লেখা ঠিক।',
  ],
  downloadAgain: 'আবার নামান',

  // the preview's own
  doubtful: 'যাচাই প্রয়োজন',
  unpublished: 'প্রকাশিত নয়',
  notApplicable: 'প্রযোজ্য নয়',
} as const;

/** What the kinds of files are called, in the order of the list. */
export const kindNames: Readonly<Record<string, string>> = {
  offices: 'অফিস',
  services: 'সেবা',
  achievements: 'অর্জন',
  plans: 'পরিকল্পনা',
  sources: 'সূত্র',
  'site.yaml': 'সাইটের নাম, হেল্পলাইন ও সাধারণ নিয়ম',
  'lists/needs.yaml': 'তালিকা: কী দরকার',
  'lists/audiences.yaml': 'তালিকা: কার জন্য',
  'lists/papers.yaml': 'তালিকা: কাগজ',
  'redirects.yaml': 'সরানো পাতা',
};
