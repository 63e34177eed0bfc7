import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { drawCheckPage } from '../../../scripts/check/dev-page/draw-check-page.ts';
import { root } from '../../support/build-site.ts';

it('the page of results keeps the files’ order and shows an author’s words as words', () => {
  const problem = {
    rule: 'content-not-code',
    level: 'error' as const,
    file: 'content/services/vgd.mdx',
    line: 12,
    column: 5,
    found: '<script>alert("১")</script>',
    fix: 'এটি চলে না',
  };
  const page = drawCheckPage({ files: 2, problems: [problem] }, [
    { path: 'content/site.yaml', problems: [{ ...problem, level: 'warning' }], changed: 2 },
    { path: problem.file, problems: [problem], changed: 1 },
  ]);
  expect(page).toContain('&lt;script&gt;alert(&quot;১&quot;)&lt;/script&gt;');
  expect(page).not.toContain('<script>');
  expect(page.indexOf('content/site.yaml')).toBeLessThan(page.indexOf(problem.file));
  expect(page).toContain('<li class="warning">');
  expect(page).toContain('<html lang="bn">');
  expect(page).toContain('ভুল, লাইন ১২, অক্ষর ৫');
});

it('the page of results brings its own Bangla font', () => {
  const page = drawCheckPage({ files: 0, problems: [] }, []);
  const [, font = ''] = /url\('\.\.\/(.+?)'\)/u.exec(page) ?? [];
  expect(font).toMatch(/\.woff2$/u);
  expect(existsSync(join(root, font))).toBe(true);
});
