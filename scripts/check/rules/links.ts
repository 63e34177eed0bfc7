import type { Definition, Image, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearestKey } from '../../../src/schemas/fields.ts';
import { anchorsOf, siteAddresses } from '../addresses.ts';
import type { ContentFile } from '../content-file.ts';
import type { ContentTree } from '../content-tree.ts';
import { proseOf } from '../prose.ts';
import type { FileRule, RuleFinding } from '../rule.ts';

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
  check: (file, tree) => {
    const prose = proseOf(file);
    if (!prose || prose instanceof Error) return [];
    const found: RuleFinding[] = [];
    visit(prose, ['link', 'image', 'definition'], (node) => {
      const { url, position } = node as Link | Image | Definition;
      const told = checkAddress(url.trim(), file, tree);
      const at = { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
      if (told) found.push({ ...at, ...told, text: url });
    });
    return found;
  },
};

type Told = { found: string; fix: string } | undefined;

function checkAddress(url: string, file: ContentFile, tree: ContentTree): Told {
  if (/^[a-z][a-z0-9+.-]*:/iu.test(url)) return undefined;
  const [, path = '', anchor] = /^([^#?]*)(?:\?[^#]*)?(?:#(.*))?$/u.exec(url) ?? [];
  if (path === '') return checkAnchor('', anchor, file);
  if (!path.startsWith('/') || url.startsWith('//')) {
    const page = trim(path);
    const meant = siteAddresses(tree).has(page) ? `/${page}/` : `https://${page}`;
    return { found: `“${url}” ঠিকানাটি অসম্পূর্ণ`, fix: `লিখুন: ${meant}` };
  }
  if (/\.[a-z0-9]+$/iu.test(path)) return checkFile(path, tree);
  const addresses = siteAddresses(tree);
  const page = trim(path);
  if (!addresses.has(page))
    return { found: `“${path}” নামে কোনো পাতা নেই`, fix: adviseOn(page, tree) };
  if (!path.endsWith('/')) return { found: `“${url}” এর শেষে “/” নেই`, fix: `লিখুন: /${page}/` };
  const target = addresses.get(page);
  return target && page.split('/').length <= target.id.split('/').length + 1
    ? checkAnchor(path, anchor, target)
    : undefined;
}

function checkAnchor(path: string, anchor: string | undefined, target: ContentFile): Told {
  if (!anchor) return undefined;
  const known = anchorsOf(target);
  const name = decode(anchor);
  if (known.has(name)) return undefined;
  const place = path === '' ? 'এই পাতায়' : `“${path}” পাতায়`;
  const near = nearestKey(name, [...known]);
  const example = Object.keys(target.data ?? {}).includes('fee') ? 'fee' : 'sources';
  return {
    found: `${place} “#${name}” নামে কোনো অংশ নেই`,
    fix: near
      ? `লিখুন: ${path}#${near}`
      : `# ও তার পরের অংশ বাদ দিন, বা পাতার কোনো অংশের নাম দিন, যেমন: #${example}`,
  };
}

function checkFile(path: string, tree: ContentTree): Told {
  const name = `public${decode(path)}`;
  if (tree.publicFiles.some((one) => one.path === name)) return undefined;
  return {
    found: `“${path}” নামে কোনো ফাইল নেই`,
    fix: `ফাইলটি ${name} নামে রাখুন, বা লিংকটি মুছে দিন`,
  };
}

function adviseOn(page: string, tree: ContentTree): string {
  const near = nearestKey(page, [...siteAddresses(tree).keys()]);
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
