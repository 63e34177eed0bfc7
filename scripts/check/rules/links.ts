import { nearestKey } from '../../../src/schemas/fields.ts';
import { isOwnMachine } from '../../../src/schemas/own-machine.ts';
import { anchorsOf, drawnSections } from '../anchors.ts';
import type { ContentFile } from '../content-file.ts';
import { proseNodes } from '../prose.ts';
import type { FileRule, RuleFinding } from '../rule.ts';
import { findSpacedAddresses } from '../spaced-addresses.ts';
import type { Surroundings } from '../surroundings.ts';

/** Links within the site lead to a page, a place on it or a file that is there. */
export const links: FileRule = {
  id: 'links',
  level: 'error',
  summary: 'সাইটের ভেতরের লিংক সত্যিকার পাতা, তার অংশ বা ফাইলে যায়।',
  why: 'ভাঙা লিংকে পাঠক খালি পাতায় গিয়ে আটকে যান; ধীর নেটে তাতে মিনিটও নষ্ট হয়।',
  examples: {
    good: [
      '[আইনি সহায়তা](/services/legal-aid/) দেখুন।',
      '[খরচ](/services/legal-aid/#fee) জেনে নিন।',
      '[আইনটি](https://example.gov.bd/act) পড়ুন।',
    ],
    bad: [
      {
        example: '[আইনি সহায়তা](/services/legal-ad/) দেখুন।',
        found: '“/services/legal-ad/” নামে কোনো পাতা নেই',
        fix: 'লিখুন: /services/legal-aid/',
      },
      {
        example: '[আইনি সহায়তা](services/legal-aid) দেখুন।',
        found: '“services/legal-aid” ঠিকানাটি অসম্পূর্ণ',
        fix: 'লিখুন: /services/legal-aid/',
      },
      {
        example: '[আইনি সহায়তা](legal-aid.mdx) দেখুন।',
        found: '“legal-aid.mdx” ঠিকানাটি অসম্পূর্ণ',
        fix: 'লিখুন: /services/legal-aid/',
      },
      {
        example: '[আইনি সহায়তা](http://localhost:4321/services/legal-aid/) দেখুন।',
        found: '“http://localhost:4321/services/legal-aid/” শুধু আপনার নিজের কম্পিউটারে খোলে',
        fix: 'লিখুন: /services/legal-aid/',
      },
      {
        example: '[ফরম](/files/new form.pdf) নিন।',
        found: 'ঠিকানায় ফাঁকা, তাই লিংক হয়নি: “/files/new form.pdf”',
        fix: 'ফাইলের নাম বদলে public/files/new-form.pdf রাখুন, ঠিকানায় লিখুন: /files/new-form.pdf',
      },
      {
        example: '[কাগজ](/services/legal-aid/#kagoj) দেখুন।',
        found: '“/services/legal-aid/” পাতায় “#kagoj” নামে কোনো অংশ নেই',
        fix: '# ও তার পরের অংশ বাদ দিন, বা পাতার কোনো অংশের নাম দিন, যেমন: #fee',
      },
      {
        example: '[ফরম](/files/form.pdf) নিন।',
        found: '“/files/form.pdf” নামে কোনো ফাইল নেই',
        fix: 'ফাইলটি public/files/form.pdf নামে রাখুন, বা লিংকটি মুছে দিন',
      },
    ],
  },
  check: (file, around) => [
    ...proseNodes(file).flatMap((node): RuleFinding[] => {
      if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return [];
      const told = checkAddress(node.url.trim(), file, around);
      const { line = 1, column = 1 } = node.position?.start ?? {};
      return told ? [{ line, column, ...told, text: node.url }] : [];
    }),
    ...findSpacedAddresses(file),
  ],
};

function checkOwnMachine(url: string, around: Surroundings): Told {
  if (!isOwnMachine(url)) return undefined;
  const page = trim(URL.parse(url)?.pathname ?? '');
  return {
    found: `“${url}” শুধু আপনার নিজের কম্পিউটারে খোলে`,
    fix:
      page !== '' && around.pageAt(page) !== undefined
        ? `লিখুন: /${page}/`
        : 'এই সাইটের পাতা হলে ঠিকানাটি / দিয়ে শুরু করুন, যেমন: /services/legal-aid/; অন্য সাইট হলে সবাই যে ঠিকানায় খোলে সেটি দিন',
  };
}

type Told = { found: string; fix: string } | undefined;

function checkAddress(url: string, file: ContentFile, around: Surroundings): Told {
  if (/^[a-z][a-z0-9+.-]*:/iu.test(url)) return checkOwnMachine(url, around);
  const [, path = '', anchor] = /^([^#?]*)(?:\?[^#]*)?(?:#(.*))?$/u.exec(url) ?? [];
  if (path === '') return checkOwnAnchor(anchor, file);
  if (!path.startsWith('/') || url.startsWith('//')) {
    return { found: `“${url}” ঠিকানাটি অসম্পূর্ণ`, fix: completed(path, around) };
  }
  if (/\.[a-z0-9]+$/iu.test(path)) return checkFile(path, around);
  const page = trim(path);
  const record = around.pageAt(page);
  if (record === undefined)
    return { found: `“${path}” নামে কোনো পাতা নেই`, fix: adviseOn(page, around) };
  if (!path.endsWith('/')) return { found: `“${url}” এর শেষে “/” নেই`, fix: `লিখুন: /${page}/` };
  // Of the pages below a record's own the anchors are not known.
  if (!anchor || page !== record) return undefined;
  const name = decode(anchor);
  return around.hasAnchor(record, name)
    ? undefined
    : tellAnchor(path, name, around.anchorsAt(record));
}

function completed(path: string, around: Surroundings): string {
  const page = trim(path);
  if (around.pageAt(page) !== undefined) return `লিখুন: /${page}/`;
  // A file of content, by its name as it stands in the folder.
  const file = /([^/]+)\.mdx?$/u.exec(page)?.[1];
  if (file === undefined) return `লিখুন: https://${page}`;
  const address = around.addresses().find((one) => one.endsWith(`/${file}`));
  return address === undefined ? adviseOn(page, around) : `লিখুন: /${address}/`;
}

function checkOwnAnchor(anchor: string | undefined, file: ContentFile): Told {
  if (!anchor) return undefined;
  const known = new Set([...drawnSections, ...anchorsOf(file)]);
  const name = decode(anchor);
  return known.has(name) ? undefined : tellAnchor('', name, [...known]);
}

function tellAnchor(path: string, name: string, known: readonly string[]): Told {
  const place = path === '' ? 'এই পাতায়' : `“${path}” পাতায়`;
  const near = nearestKey(name, known);
  const example = known.includes('fee') ? 'fee' : 'sources';
  return {
    found: `${place} “#${name}” নামে কোনো অংশ নেই`,
    fix: near
      ? `লিখুন: ${path}#${near}`
      : `# ও তার পরের অংশ বাদ দিন, বা পাতার কোনো অংশের নাম দিন, যেমন: #${example}`,
  };
}

function checkFile(path: string, around: Surroundings): Told {
  const name = `public${decode(path)}`;
  if (around.hasFile(name)) return undefined;
  return {
    found: `“${path}” নামে কোনো ফাইল নেই`,
    fix: `ফাইলটি ${name} নামে রাখুন, বা লিংকটি মুছে দিন`,
  };
}

function adviseOn(page: string, around: Surroundings): string {
  const near = nearestKey(page, around.addresses());
  return near ? `লিখুন: /${near}/` : 'পাতাটি খুলে উপরের ঠিকানা থেকে কপি করুন, বা লিংকটি মুছে দিন';
}

function trim(path: string): string {
  return path.replace(/^\/+|\/+$/gu, '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone % is no escape: then the text means itself.
    return text;
  }
}
