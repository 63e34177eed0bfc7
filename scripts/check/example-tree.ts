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

/** A small tree that holds an example, and the example's own file in it. */
export function exampleTree(example: Example): { tree: ContentTree; file: ContentFile } {
  const { path, text } =
    typeof example === 'string'
      ? { path: examplePath, text: `${entry('title: নমুনা')}\n${example}\n` }
      : example;
  const file = fileOf(path, text);
  const others = Object.entries(around).flatMap(([name, fields]) =>
    name === path ? [] : [fileOf(name, fields)],
  );
  return { file, tree: contentTree([file, ...others]) };
}

function fileOf(path: string, text: string): ContentFile {
  const kind = kindOf(path);
  if (!kind) throw new Error(`rule example: ${path} is no content`);
  return contentFile(kind, Buffer.from(text));
}
