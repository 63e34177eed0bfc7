import { describe, expect, it } from 'vitest';
import { formFaults } from '../../../src/admin/form-faults.ts';
import { blankValue } from '../../../src/admin/blank-value.ts';
import { fileKind, likelyPath, openEntry, type EntryFile } from '../../../src/admin/entry-file.ts';
import { readContentFiles } from '../../../scripts/check/content-tree.ts';
import { root } from '../../support/build-site.ts';

const files = (await readContentFiles(root))
  .map(({ path, text }) => ({ path: path.replace(/^content\//u, ''), text }))
  .filter(({ path }) => fileKind(path));

function opened(path: string, text: string): EntryFile {
  const entry = openEntry(path, text);
  if (typeof entry === 'string') throw new Error(entry);
  return entry;
}

describe('a file in the form', () => {
  it('is the same file when nothing was changed, each of the site’s', () => {
    expect(files.length).toBeGreaterThan(100);
    const changed = files.filter(({ path, text }) => opened(path, text).write() !== text);
    expect(changed.map(({ path }) => path)).toEqual([]);
  });

  it('has no fault where the check finds none, each of the site’s', () => {
    const faulty = files.flatMap(({ path, text }) =>
      formFaults(opened(path, text)).map(({ name, message }) => `${path}: ${name}: ${message}`),
    );
    expect(faulty).toEqual([]);
  });

  it('alone is known for what it is', () => {
    const wrong = files.filter(({ path, text }) => {
      const name = path.split('/').at(-1) ?? '';
      return likelyPath(name, text) !== path;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(likelyPath('notes.txt', 'কথা')).toBeUndefined();
    expect(likelyPath('README.mdx', 'কথা')).toBeUndefined();
  });

  it('keeps its prose, and a new field goes where the record’s order has it', () => {
    const text = '---\ntitle: এক\nkind: other\nmayLink: true\nreadWhole: true\n---\n\nশেষ কথা।\n';
    const entry = opened('sources/x.mdx', text);
    entry.data['publisher'] = 'নমুনা';
    entry.data['date'] = '2024';
    expect(entry.write()).toBe(
      text.replace('kind: other\n', "publisher: নমুনা\nkind: other\ndate: '2024'\n"),
    );
    entry.body = '\nঅন্য কথা।\n';
    expect(entry.write()).toMatch(/---\n\nঅন্য কথা।\n$/u);
  });

  it('that is new begins with what is not published, and tells what is missing by its name', () => {
    const entry = opened('offices/new.mdx', '');
    Object.assign(entry.data, blankValue(entry.form));
    const faults = formFaults(entry);
    expect(faults.map(({ name }) => name)).toMatchInlineSnapshot(`
      [
        "অফিসের নাম",
        "ছোট নাম",
        "ইংরেজি নাম",
        "এক বাক্যে",
        "স্তর",
        "অধিদপ্তর",
        "মন্ত্রণালয়",
        "এলাকা",
        "সূত্র",
        "সেবা",
      ]
    `);
    expect(faults.map(({ message }) => message).join(' ')).not.toMatch(/unpublished|“- ”/u);
    expect(entry.write()).toMatch(/^---\ncontacts: unpublished\n[\s\S]*\n---\n$/u);
  });

  it('that cannot be read is not opened, and says why', () => {
    expect(openEntry('sources/x.mdx', '---\ntitle: "এক\n---\n')).toMatch(/উদ্ধৃতি চিহ্ন/u);
    expect(openEntry('words/x.yaml', 'a: b\n')).toMatch(/ফরম নেই/u);
  });
});
