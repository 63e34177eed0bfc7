import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawProse } from '../../../src/prose/draw-prose.ts';

const drawn = (text: string, base = '/') => drawProse(text, base);

describe('prose becomes HTML', () => {
  test.each<[what: string, text: string, html: string]>([
    ['a paragraph', 'এক কথা।', '<p>এক কথা।</p>'],
    [
      'emphasis',
      '**মোটা** *বাঁকা* ~~কাটা~~ `কোড`',
      '<p><strong>মোটা</strong> <em>বাঁকা</em> <del>কাটা</del> <code>কোড</code></p>',
    ],
    [
      'signs of HTML',
      'ক \\< খ > গ & "ঘ" \'ঙ\'',
      '<p>ক &lt; খ &gt; গ &amp; &quot;ঘ&quot; &#39;ঙ&#39;</p>',
    ],
    ['a broken line', 'এক\\\nদুই', '<p>এক<br>\nদুই</p>'],
    ['headings of one name', '## নাম\n\n## নাম', '<h2 id="নাম">নাম</h2>\n<h2 id="নাম-1">নাম</h2>'],
    [
      'a heading with a link',
      '### যা [লাগে](#x)',
      '<h3 id="যা-লাগে">যা <a href="#x">লাগে</a></h3>',
    ],
    ['a list from three', '3. তিন\n4. চার', '<ol start="3">\n<li>তিন</li>\n<li>চার</li>\n</ol>'],
    [
      'tasks',
      '- [x] হয়েছে',
      '<ul class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" checked disabled> হয়েছে</li>\n</ul>',
    ],
    [
      'a table',
      '| ক | খ |\n| :-: | --- |\n| এক | দুই |',
      '<table>\n<thead>\n<tr>\n<th>ক</th>\n<th>খ</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>এক</td>\n<td>দুই</td>\n</tr>\n</tbody>\n</table>',
    ],
    [
      'an address',
      '[লেখা](https://example.org/?a=1&b=2 "নাম \\"ক\\"")',
      '<p><a href="https://example.org/?a=1&amp;b=2" title="নাম &quot;ক&quot;">লেখা</a></p>',
    ],
  ])('%s', (_what, text, html) => {
    expect(drawn(text)).toEqual([html]);
  });

  test('a footnote leads there and back, in Bangla', () => {
    const [html = ''] = drawn('কথা[^1]।\n\n[^1]: টীকার লেখা।') as string[];
    expect(html).toContain(
      '<a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a>',
    );
    expect(html).toContain('<h2 class="sr-only" id="footnote-label">টীকা</h2>');
    expect(html).toContain('aria-label="লেখায় ফিরুন"');
  });

  test('addresses from the root of the site stand below its base path, however they are written', () => {
    expect(drawn('[ক](/services/) ![খ](/share/a.png) [গ][1]\n\n[1]: /free/', '/jela/')).toEqual([
      '<p><a href="/jela/services/">ক</a> <img src="/jela/share/a.png" alt="খ"> <a href="/jela/free/">গ</a></p>',
    ]);
  });
});

describe('a Fact', () => {
  test('cuts the HTML where it stands', () => {
    expect(drawn('টাকা <Fact sources="s01 s02" doubt="কেন & কী">৩ **মাস**</Fact>।')).toEqual([
      '<p>টাকা ',
      { attributes: { sources: 's01 s02', doubt: 'কেন & কী' }, html: '৩ <strong>মাস</strong>' },
      '।</p>',
    ]);
  });

  test('alone in its paragraph stands without one', () => {
    const fact = { attributes: { sources: 's01' }, html: 'এক' };
    expect(drawn('<Fact sources="s01">এক</Fact> <Fact sources="s01">এক</Fact>')).toEqual([
      fact,
      '\n',
      fact,
    ]);
  });
});

test('no letter of a text is lost or becomes a sign of HTML', () => {
  const letters = string({
    unit: constantFrom(...'কখ গ১।&<>\'"'),
    minLength: 1,
    maxLength: 40,
  });
  assert(
    property(letters, (text) => {
      const escaped = text.replace(/[<>]/gu, '\\$&');
      const html = drawn(`শুরু ${escaped} শেষ`)
        .map((piece) => (typeof piece === 'string' ? piece : piece.html))
        .join('');
      const read = html
        .replace(/^<p>|<\/p>$/gu, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
      expect(read).toBe(`শুরু ${text} শেষ`);
    }),
  );
});
