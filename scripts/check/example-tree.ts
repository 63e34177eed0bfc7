import { contentFile, type ContentFile } from './content-file.ts';
import { contentTree, kindOf, type ContentTree } from './content-tree.ts';
import type { Example } from './rule.ts';

/** Where an example that is only a sentence stands: the prose of this page. */
export const examplePath = 'content/services/example.mdx';

const entry = (fields: string) => `---\n${fields}\n---\n`;

/** The content around an example: two offices, what they give and what they cite. */
const around: Readonly<Record<string, string>> = {
  'content/offices/dwa-jhalokathi.mdx': entry(
    'title: জেলা মহিলা বিষয়ক কর্মকর্তার কার্যালয়, ঝালকাঠি\nlevel: district\nplaces: [ঝালকাঠি জেলা]\nservices: [example, legal-aid]',
  ),
  'content/offices/dss-jhalokathi-sadar.mdx': entry(
    'title: উপজেলা সমাজসেবা কার্যালয়, ঝালকাঠি সদর\nlevel: upazila\nplaces: [ঝালকাঠি সদর উপজেলা]\nservices: [legal-aid]',
  ),
  'content/services/legal-aid.mdx': entry('title: আইনি সহায়তা\nfee: unpublished'),
  'content/sources/s01.mdx': entry('title: অর্জন\nkind: own-office'),
  'content/sources/x01.mdx': entry('title: সিটিজেন চার্টার\nkind: sister-office'),
  'content/sources/o01.mdx': entry('title: খবর\nkind: other'),
  'content/lists/needs.yaml': 'money:\n  title: টাকা দরকার\n',
  'content/lists/audiences.yaml': 'widows:\n  title: বিধবা\n',
  'content/lists/papers.yaml': 'photo:\n  title: ছবি\n',
  'content/site.yaml':
    'name: ঝালকাঠি সেবা\nplace: ঝালকাঠি\noffices: [dwa-jhalokathi, dss-jhalokathi-sadar]\nhelplines:\n  - number: "109"\n',
};

/** A picture that examples may show. */
const picture = { path: 'public/files/sewing.jpg', bytes: 40_000 };

/** A small tree that holds an example; the example's own file is the first. */
export function exampleTree(example: Example): ContentTree {
  const { path, text, beside } =
    typeof example === 'string'
      ? { path: examplePath, text: `${entry('title: নমুনা')}\n${example}\n`, beside: {} }
      : { beside: {}, ...example };
  const isPublic = path.startsWith('public/');
  const texts = { ...(isPublic ? {} : { [path]: text }), ...beside };
  const named = Object.entries({ ...texts, ...without(around, texts) });
  const files = named.flatMap(([name, content]) => fileOf(name, content) ?? []);
  return contentTree(files, {
    unreadFiles: named.map(([name]) => name).filter((name) => !kindOf(name)),
    publicFiles: isPublic ? [{ path, bytes: Number(text) }] : [picture],
  });
}

function without(texts: Readonly<Record<string, string>>, taken: object): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([path]) => !Object.hasOwn(taken, path)));
}

function fileOf(path: string, text: string): ContentFile | undefined {
  const kind = kindOf(path);
  return kind && contentFile(kind, Buffer.from(text));
}
