import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setEnvironmentData } from 'node:worker_threads';
import { build, type AstroIntegration } from 'astro';
import { readContent } from '../../../src/content-files/read-content.ts';
import type { ContentReads } from '../../../src/collections/reads.ts';
import type { BuiltFiles } from '../built-files.ts';
import { WrongSetting } from '../explain-failure.ts';
import { hashCode } from '../input-hash.ts';
import { wholeStyle } from '../page-style/site-style.ts';
import { DrawingCrew } from './drawing-crew.ts';
import { PageCache } from './page-cache.ts';
import { openPage, type KeptPage } from './page-file.ts';
import { loadPages, type DrawnPage, type LoadedPages } from './page-drawer.ts';

/** Where a site is built from, and where to. */
export interface PagesToBuild {
  root: string;
  built: BuiltFiles;
  /** A folder that Astro may write to and that nothing reads afterwards. */
  scratch: string;
  /** No page is drawn before this: both want all cores, and all memory. */
  checked?: Promise<unknown>;
}

/** The record for the index of each page that is searched, by the file's path below the built folder. */
export type PageRecords = Map<string, string>;

/** What came of the pages. */
export interface PagesBuilt {
  records: PageRecords;
  /** How many files were drawn, and how many taken as an earlier build drew them. */
  drawn: number;
  kept: number;
}

/** More gains nothing: one thread hands out the pages and writes them. */
const mostThreads = 4;
/** Pages under way for each thread: while those that are drawn wait for it to begin, kept ones are placed. */
const underWayForEach = 32;

/**
 * Draws every page of the site into a folder, each with its style and policy. Astro bundles the
 * templates and says which pages there are; threads draw them from that bundle and from content read
 * once. A page whose every reading says what it said when it was last drawn is taken from there.
 */
export async function buildPages(asked: PagesToBuild): Promise<PagesBuilt> {
  const { root, built, scratch } = asked;
  const cache = new PageCache(join(root, '.cache/pages'), await hashCode(root));
  setEnvironmentData('content', await readContent(root));
  const result: PagesBuilt = { records: new Map(), drawn: 0, kept: 0 };
  const threads = Math.min(mostThreads, availableParallelism());
  await build({
    root,
    outDir: built.folder,
    cacheDir: scratch,
    logLevel: 'warn',
    build: { concurrency: threads * underWayForEach },
    integrations: [drawnSideBySide(asked, threads, cache, result)],
  });
  await cache.clean();
  return result;
}

function drawnSideBySide(
  { built, checked }: PagesToBuild,
  threads: number,
  cache: PageCache,
  result: PagesBuilt,
): AstroIntegration {
  let base = '/';
  return {
    name: 'draw-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        let crew: DrawingCrew | undefined;
        let entry: string;
        let loaded: LoadedPages;
        /** Of what each file's page is handed by its `getStaticPaths`. */
        const digestOfProps = new Map<string, string>();
        setPrerenderer((astro) => ({
          ...astro,
          name: 'draw-pages',
          setup: async () => {
            await checked;
            await astro.setup?.();
            entry = await entryOf(built.folder);
            loaded = await loadPages(entry);
            built.write(wholeStyle, loaded.style.whole);
          },
          getStaticPaths: async () => {
            const paths = await astro.getStaticPaths();
            for (const { pathname, route } of paths) {
              const path = pathname.replace(/^\//u, '');
              digestOfProps.set(fileOf(path, route), loaded.digestOfProps(route, pathname));
            }
            return paths;
          },
          render: async ({ url }, { routeData }) => {
            const file = fileOf(new URL(url).pathname.slice(base.length), routeData);
            const { route, component } = routeData;
            const handed = digestOfProps.get(file) ?? '';
            const known = cache.find(file, handed);
            let page = known && (await isCurrent(known, loaded.reads)) ? known : undefined;
            result[page ? 'kept' : 'drawn'] += 1;
            if (!page) {
              // Not before, as nobody is needed where nothing has changed.
              crew ??= new DrawingCrew(entry, threads);
              const packed = await crew.draw({ url, file, route, component, madeOf: handed });
              cache.keep(file, packed);
              page = openPage(packed);
            }
            if (!page) throw new Error(`pages: ${file} came cut short`);
            if (page.record !== '') result.records.set(file, page.record);
            placePage(file, page, built);
            // Astro writes none where there is none: it would write also what already stands there.
            return new Response(null);
          },
          teardown: async () => {
            await crew?.end();
            await astro.teardown?.();
          },
        }));
      },
    },
  };
}

function placePage(file: string, { content, hash }: KeptPage, built: BuiltFiles): void {
  if (content === undefined || hash === undefined) return;
  try {
    built.put(file, hash, () => content);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new WrongSetting(
      `public/${file}: সাইটের একটি পাতা এই নামেই লেখা হয়; ফাইলটির নাম বদলান, বা মুছে দিন`,
    );
  }
}

/** Whether all that a page read of the content still says the same. */
async function isCurrent(page: DrawnPage, reads: ContentReads): Promise<boolean> {
  for (const [key, digest] of page.reads) {
    if ((await reads.digestOf(key)) !== digest) return false;
  }
  return true;
}

/** The module of the bundle that draws pages; it stands there only while they are drawn. */
async function entryOf(outDir: string): Promise<string> {
  const folder = join(outDir, '.prerender');
  const found = (await readdir(folder)).find((name) => name.startsWith('prerender-entry'));
  if (!found) throw new Error('pages: no bundle to draw them with');
  return pathToFileURL(join(folder, found)).href;
}

function fileOf(path: string, { type, route }: { type: string; route: string }): string {
  if (type !== 'page') return decodeURI(path);
  if (route === '/404') return '404.html';
  const folder = decodeURI(path).replace(/\/$/u, '');
  return folder === '' ? 'index.html' : `${folder}/index.html`;
}
