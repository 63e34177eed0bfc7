import { posix } from 'node:path';
import { formatPolicy } from '../build/content-policy.ts';
import { bundleClassic } from '../build/bundle-classic.ts';
import { changeLink, replaceStyle, stamp, withoutScripts } from './page-parts.ts';
import type { PackedPage, PackSource } from './packed-pages.ts';
import { packData, packScript } from './pack-script.ts';
import { changeTags } from '../build/start-tags.ts';
import type { ZipEntry } from './zip.ts';

/** A page opened as a file has no host: `file:` stands beside `'self'` for what lies next to it. */
const own = ["'self'", 'file:'];
const searchPage = 'search/';
const styleFile = 'style.css';

function policy(hasScript: boolean): string {
  return formatPolicy({
    'default-src': ["'none'"],
    'script-src': hasScript ? own : ["'none'"],
    'style-src': own,
    'img-src': own,
    'font-src': own,
    'connect-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': own,
  });
}

/** The pack as files that link to each other by relative paths, readable without a server. */
export async function makeFolder(source: PackSource): Promise<ZipEntry[]> {
  const paths = new Set(source.pages.map(({ path }) => path));
  const pages = source.pages.map((page) => ({
    path: `${page.path}index.html`,
    content: Buffer.from(folderPage(page, source, paths)),
  }));
  const code = await bundleClassic('pack/folder-search.ts');
  const script = packScript(packData(source), code);
  return [
    ...pages,
    { path: 'search/search.js', content: Buffer.from(script) },
    { path: styleFile, content: Buffer.from(folderStyle(source)) },
    ...[...source.files].map(([path, content]) => ({ path: fileName(path), content })),
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The icon and the font keep their own names, without the folder that a bundler chose. */
function fileName(path: string): string {
  return path.endsWith('.woff2') ? `fonts/${posix.basename(path)}` : path;
}

/** The font lies in a folder of its own name. */
function folderStyle({ style, base }: PackSource): string {
  return style.replaceAll(`url(${base}_astro/`, 'url(fonts/');
}

function folderPage(
  { path, html }: PackedPage,
  source: PackSource,
  paths: ReadonlySet<string>,
): string {
  const up = '../'.repeat(path.split('/').length - 1);
  const style = `<link rel="stylesheet" href="${up}${styleFile}">`;
  const linked = changeTags(withoutScripts(html), (tag) =>
    changeLink(tag, source, (target, rest) => {
      if (paths.has(target)) return `${up}${target}index.html${rest}`;
      return source.files.has(target) ? up + fileName(target) + rest : undefined;
    }),
  );
  const isSearch = path === searchPage;
  const script = isSearch ? `<script src="${up}search/search.js"></script>` : '';
  return replaceStyle(linked, style)
    .replace(
      '<meta charset="utf-8">',
      `$&<meta http-equiv="content-security-policy" content="${policy(isSearch)}">`,
    )
    .replace(/<main[^>]*>/u, (main) => main + stamp(source))
    .replace('</body>', `${script}</body>`);
}
