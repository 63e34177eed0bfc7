import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { formatPolicy } from '../build/content-policy.ts';
import { bundleClassic } from '../build/bundle-classic.ts';
import { changeLink, replaceStyles, stamp, stylesOf, withoutScripts } from './page-parts.ts';
import { searchablePages, type PackedPage, type PackSource } from './packed-pages.ts';
import { packScript } from './pack-script.ts';
import { changeTags } from './tags.ts';
import type { ZipEntry } from './zip.ts';

/** A page opened as a file has no host: `file:` stands beside `'self'` for what lies next to it. */
const own = ["'self'", 'file:'];
const searchPage = 'search/';

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
  const styles = new Map<string, string>();
  const pages = source.pages.map((page) => ({
    path: `${page.path}index.html`,
    content: Buffer.from(folderPage(page, source, paths, styles)),
  }));
  const code = await bundleClassic('pack/folder-search.ts');
  const script = packScript(source.index, searchablePages(source.pages), code);
  return [
    ...pages,
    { path: 'search/search.js', content: Buffer.from(script) },
    ...[...styles].map(([path, css]) => ({ path, content: Buffer.from(css) })),
    ...[...source.files].map(([path, content]) => ({ path: fileName(path), content })),
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The icon and the font keep their own names, without the folder that a bundler chose. */
function fileName(path: string): string {
  return path.endsWith('.woff2') ? `fonts/${posix.basename(path)}` : path;
}

function folderPage(
  { path, html }: PackedPage,
  source: PackSource,
  paths: ReadonlySet<string>,
  styles: Map<string, string>,
): string {
  const up = '../'.repeat(path.split('/').length - 1);
  const links = stylesOf(html).map((css) => {
    const name = `styles/${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`;
    const fontFolder = `${source.base}_astro/`;
    styles.set(name, css.replaceAll(`url(${fontFolder}`, 'url(../fonts/'));
    return `<link rel="stylesheet" href="${up}${name}">`;
  });
  const linked = changeTags(replaceStyles(withoutScripts(html), ''), (tag) =>
    changeLink(tag, source, (target, rest) => {
      if (paths.has(target)) return `${up}${target}index.html${rest}`;
      return source.files.has(target) ? up + fileName(target) + rest : undefined;
    }),
  );
  const isSearch = path === searchPage;
  const script = isSearch ? `<script src="${up}search/search.js"></script>` : '';
  return linked
    .replace(
      '<meta charset="utf-8">',
      `$&<meta http-equiv="content-security-policy" content="${policy(isSearch)}">`,
    )
    .replace('</head>', `${links.join('')}</head>`)
    .replace(/<main[^>]*>/u, (main) => main + stamp(source))
    .replace('</body>', `${script}</body>`);
}
