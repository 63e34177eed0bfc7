import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { drawProse } from '../../src/prose/draw-prose.ts';
import { root } from '../support/build-site.ts';

const fixture = join(root, 'tests/fixtures/prose');

/** What a text is as a tree, without places and the spaces between blocks. */
function treeOf(html: string): unknown {
  const tree = fromHtml(html, { fragment: true });
  return JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => {
      if (key === 'position' || key === 'data') return undefined;
      if (key === 'value' && typeof value === 'string') return value.replace(/\s+/gu, ' ');
      if (key === 'children' && Array.isArray(value)) return value.filter((node) => !isBlank(node));
      return value;
    }),
  );
}

function isBlank(node: { type: string; value?: string }): boolean {
  return node.type === 'text' && (node.value ?? '').trim() === '';
}

/** The text in the middle of a page that Astro builds with @astrojs/mdx. */
async function drawnByMdx(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'prose-'));
  try {
    await cp(fixture, folder, { recursive: true });
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    const astro = join(folder, 'node_modules/astro/bin/astro.mjs');
    await promisify(execFile)(process.execPath, [astro, 'build'], {
      cwd: folder,
      env: { PATH: process.env['PATH'], HOME: folder, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    const page = await readFile(join(folder, 'dist/index.html'), 'utf8');
    return page.slice(page.indexOf('<main>') + '<main>'.length, page.indexOf('</main>'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('every form of prose is drawn as @astrojs/mdx draws it', async () => {
  const text = await readFile(join(fixture, 'src/all-forms.mdx'), 'utf8');
  const ours = drawProse(text, '/')
    .map((piece) =>
      typeof piece === 'string'
        ? piece
        : `<fact-drawn sources="${piece.attributes.sources}">${piece.html}</fact-drawn>`,
    )
    .join('');
  expect(treeOf(ours)).toEqual(treeOf(await drawnByMdx()));
});
