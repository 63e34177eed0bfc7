import { nearestKey } from '../../../src/schemas/fields.ts';
import type { AllowRule } from '../rule.ts';

/** Each exception in `allow` names a rule, and something that the rule would tell of. */
export const unusedAllow: AllowRule = {
  id: 'unused-allow',
  level: 'warning',
  summary: '“allow” ঘরের প্রতিটি ব্যতিক্রম কোনো নিয়মের সত্যিকার একটি ভুল-ধরা ঠেকায়।',
  why: 'লেখা বদলালে পুরোনো ব্যতিক্রম পড়ে থাকে, আর একদিন সত্যিকার ভুল ঢেকে দেয়।',
  examples: {
    good: [
      {
        path: 'content/plans/dwa-jhalokathi.mdx',
        text: '---\noffice: dwa-jhalokathi\npurpose:\n  - text: মেহেরপুরের অভিজ্ঞতা থেকে শেখা।\n    sources: [s01]\nallow:\n  - rule: wrong-office\n    text: মেহেরপুর\n    reason: সূত্রে মেহেরপুরের কথাই লেখা।\n---\n',
      },
    ],
    bad: [
      {
        example: {
          path: 'content/plans/dwa-jhalokathi.mdx',
          text: '---\noffice: dwa-jhalokathi\nallow:\n  - rule: wrong-offise\n    text: মেহেরপুর\n    reason: সূত্রে এমনই লেখা।\n---\n',
        },
        found: '“wrong-offise” নামে কোনো নিয়ম নেই',
        fix: '“wrong-office” লিখুন',
      },
      {
        example: {
          path: 'content/plans/dwa-jhalokathi.mdx',
          text: '---\noffice: dwa-jhalokathi\nallow:\n  - rule: wrong-office\n    text: মেহেরপুর\n    reason: সূত্রে এমনই লেখা।\n---\n',
        },
        found: 'ব্যতিক্রমটি কাজে লাগছে না: “মেহেরপুর”',
        fix: 'লেখাটি এই ফাইলে না থাকলে ব্যতিক্রমটি মুছে দিন; থাকলে “text” ঘরে হুবহু লিখুন',
      },
    ],
  },
  checkUnused: (file, unused, ruleIds) =>
    unused.map(({ path, allow }) => {
      if (ruleIds.includes(allow.rule)) {
        return {
          ...file.locate([...path, 'text']),
          found: `ব্যতিক্রমটি কাজে লাগছে না: “${allow.text}”`,
          fix: 'লেখাটি এই ফাইলে না থাকলে ব্যতিক্রমটি মুছে দিন; থাকলে “text” ঘরে হুবহু লিখুন',
        };
      }
      const near = nearestKey(allow.rule, ruleIds);
      return {
        ...file.locate([...path, 'rule']),
        found: `“${allow.rule}” নামে কোনো নিয়ম নেই`,
        fix: near ? `“${near}” লিখুন` : 'ভুলের লাইনের শেষে বন্ধনীর ভেতরের নামটি লিখুন',
      };
    }),
};
