import { listOf, record, slug, text } from './fields.ts';

/** Exceptions from the rules on language, each with its reason; every record may have them. */
export const allowShape = {
  allow: listOf(
    {
      title: 'ব্যতিক্রম',
      about:
        'কোনো নিয়ম ভুল ধরলে, কিন্তু লেখাটি ঠিক হলে, এখানে কারণসহ লিখে রাখুন। আকার ও নিরাপত্তার নিয়মে ব্যতিক্রম চলে না।',
      example: 'rule: … text: … reason: …',
    },
    record({
      rule: slug({
        title: 'নিয়ম',
        about: 'নিয়মের নাম; ভুলের লাইনের শেষে বন্ধনীর ভেতরে থাকে।',
        example: 'wrong-office',
      }),
      text: text({
        title: 'লেখা',
        about: 'যে কথাটুকু থাকবে, ফাইলে যেমন আছে ঠিক তেমন।',
        example: 'মেহেরপুর সদর হাসপাতাল',
      }),
      reason: text({
        title: 'কারণ',
        about: 'কেন লেখাটি ঠিক, এক বাক্যে; পরে যিনি দেখবেন তাঁর জন্য।',
        example: 'সূত্রের পাতায় অন্য জেলার হাসপাতালের কথাই লেখা।',
      }),
    }),
  ).optional(),
};
