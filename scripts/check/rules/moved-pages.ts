import { readOldAddress, writeOldAddress } from '../../../src/schemas/old-address.ts';
import type { TreeRule } from '../rule.ts';

const path = 'content/redirects.yaml';

/** An address that the site once had leads somewhere still. */
export const movedPages: TreeRule = {
  id: 'moved-pages',
  level: 'error',
  summary: 'যে পাতার ঠিকানা বদলেছে বা যে পাতা উঠে গেছে, তার পুরোনো ঠিকানা নতুন কোথাও নেয়।',
  why: 'পুরোনো ঠিকানা মানুষের কাগজে, নোটিশে ও অন্য সাইটে লেখা আছে। ঠিকানা মরে গেলে তাঁরা কিছুই পান না।',
  examples: {
    good: [
      {
        path,
        text: 'services/old-aid: services/legal-aid\nhttp://example.org/bn/site/page/%E0%A6%86%E0%A6%87%E0%A6%A8: services/legal-aid\n',
      },
    ],
    bad: [
      {
        example: { path, text: 'services/old-aid: services/leegal-aid\n' },
        found: '“services/old-aid” নেয় “services/leegal-aid” ঠিকানায়, কিন্তু এমন পাতা নেই',
        fix: 'সাইটে আছে এমন পাতার ঠিকানা লিখুন, যেমন: services/legal-aid',
      },
      {
        example: {
          path,
          text: 'services/old-aid: services/legal-aid\nhttps://example.org/services/old-aid/: services/legal-aid\n',
        },
        found: '“services/old-aid” ঠিকানা দুইবার',
        fix: 'একটি রেখে অন্যটি মুছে দিন',
      },
      {
        example: { path, text: 'services/legal-aid: services/example\n' },
        found: '“services/legal-aid” পাতাটি এখনও আছে',
        fix: 'লাইনটি মুছে দিন, বা পাতার ফাইলটি সরান',
      },
    ],
  },
  checkWhole: (content) => {
    const isThere = (address: string) => content.pageAt(address) !== undefined;
    const lines = content.redirects.flatMap(({ written, ...line }) => {
      const old = readOldAddress(written);
      return old ? [{ ...line, from: writeOldAddress(old) }] : [];
    });
    const led = new Set(lines.map(({ from }) => from));
    const lost = content.formerAddresses
      .filter((address) => !isThere(address) && !led.has(address))
      .map((address) => ({
        file: path,
        line: 1,
        column: 1,
        found: `“${address}” পাতাটি আগে ছিল, এখন নেই`,
        fix: `${path} ফাইলে লিখুন: “${address}: ” আর এখন যে পাতায় যেতে হবে তার ঠিকানা`,
      }));
    const wrong = lines.flatMap(({ from, to, line, column }, index) => {
      const at = { file: path, line, column };
      if (lines.findIndex((other) => other.from === from) < index) {
        return [{ ...at, found: `“${from}” ঠিকানা দুইবার`, fix: 'একটি রেখে অন্যটি মুছে দিন' }];
      }
      if (isThere(from)) {
        return [
          {
            ...at,
            found: `“${from}” পাতাটি এখনও আছে`,
            fix: 'লাইনটি মুছে দিন, বা পাতার ফাইলটি সরান',
          },
        ];
      }
      if (isThere(to)) return [];
      const [example = 'services'] = content
        .addresses()
        .filter((one) => one.startsWith(`${to.split('/')[0]}/`));
      return [
        {
          ...at,
          found: `“${from}” নেয় “${to}” ঠিকানায়, কিন্তু এমন পাতা নেই`,
          fix: `সাইটে আছে এমন পাতার ঠিকানা লিখুন, যেমন: ${example}`,
        },
      ];
    });
    return [...lost, ...wrong];
  },
};
