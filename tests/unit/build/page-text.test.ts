import { expect, test } from 'vitest';
import { readPageText } from '../../../scripts/build/page-text.ts';

const page = (body: string) => `<html><body><main data-pagefind-body>${body}</main></body></html>`;

test('a page is read by the headings that can be linked to', () => {
  const html = page('<h1>নাম</h1><p>শুরু</p><h2 id="a">কাগজ</h2><p>ছবি</p><h3>ছোট</h3><p>আরও</p>');
  expect(readPageText(html)).toEqual([
    { anchor: '', heading: '', text: 'নাম শুরু' },
    { anchor: 'a', heading: 'কাগজ', text: 'ছবি ছোট আরও' },
  ]);
});

test('what is folded is read under its heading, and found by the anchor that opens it', () => {
  const html = page(
    '<p>শুরু</p><details><summary><h2>কাগজ</h2></summary><div id="papers"><p>ছবি</p></div></details><details data-pagefind-ignore><summary><h2>সূত্র</h2></summary><div id="s"></div></details>',
  );
  expect(readPageText(html)).toEqual([
    { anchor: '', heading: '', text: 'শুরু' },
    { anchor: 'papers', heading: 'কাগজ', text: 'ছবি' },
  ]);
});

test('words stay whole, and what touches only in the markup is apart', () => {
  const html = page(
    '<p><b>ভাতা</b>র <data>৫০০</data> টাকা।</p><ul><li><a>নাম</a><span>কথা</span></li></ul>',
  );
  expect(readPageText(html)[0]?.text).toBe('ভাতার ৫০০ টাকা। নাম কথা');
});

test('ways on, forms, scripts and what is marked are not the text', () => {
  const html = page(
    '<nav>মেনু</nav><p>কথা</p><script>1</script><style>p{}</style><section data-pagefind-ignore><h2 id="s">সূত্র</h2></section><form>ঘর</form>',
  );
  expect(readPageText(html)).toEqual([{ anchor: '', heading: '', text: 'কথা' }]);
});

test('a page that is not to be searched has no text', () => {
  expect(readPageText('<html><body><main><p>কথা</p></main></body></html>')).toEqual([]);
});
