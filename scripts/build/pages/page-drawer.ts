import type { ContentReads } from '../../../src/collections/reads.ts';
import { memberOrigins, readSiteSettings } from '../../../src/site-settings.ts';
import { withPolicy } from '../content-policy.ts';
import { leanPage } from '../page-style/lean-page.ts';
import { siteStyle, type SiteStyle } from '../page-style/site-style.ts';
import { writeRecord } from '../page-record.ts';
import { readPageText } from '../page-text.ts';

/** A page to be drawn: its address, and the route that draws it. */
export interface PageToDraw {
  /** The whole address that Astro gives a request. */
  url: string;
  /** The file's path below the built folder. */
  file: string;
  /** Astro's names of the route. */
  route: string;
  component: string;
  /** A digest of what its `getStaticPaths` hands it. */
  madeOf: string;
}

/** A file as it goes into the built folder, with what it was made from. */
export interface DrawnPage {
  /** The file's bytes, a page's with its own style and policy; undefined where the route gives nothing. */
  content: Uint8Array<ArrayBuffer> | undefined;
  /** What the index needs of it (`page-record.ts`); '' where it is not marked to be searched. */
  record: string;
  /** Each key that it read of the content, with the digest of what stood there. */
  reads: [key: string, digest: string][];
}

/** What this program uses of the bundle that Astro makes of all pages, which Astro itself runs. */
interface Bundle {
  app: {
    setInternals(internals: object): void;
    setOptions(options: object): void;
    render(request: Request, options: { routeData: RouteData }): Promise<Response>;
    routeCache: { get(route: RouteData): { staticPaths?: StaticPaths } | undefined };
  };
  manifest: {
    routes: { routeData: RouteData; styles: { content?: string }[] }[];
    pageMap: ReadonlyMap<string, () => Promise<{ page: () => Promise<unknown> }>>;
  };
}

/** What a route's `getStaticPaths` gave, by pathname. */
interface StaticPaths {
  keyed: ReadonlyMap<string, { props?: unknown }>;
}

interface RouteData {
  route: string;
  component: string;
  params: string[];
}

/** A byte order mark is part of a file: spreadsheets ask for it. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The name by which Astro finds a route's styles. */
const keyOf = ({ route, component }: Pick<RouteData, 'route' | 'component'>) =>
  `${route}&${component}`;

/** Draws pages with a bundle, in whatever thread. */
export interface PageDrawer {
  draw: (page: PageToDraw) => Promise<DrawnPage>;
}

/** The bundle of all pages, what they share, and what it tells of the content that a page reads. */
export interface LoadedPages {
  bundle: Bundle;
  style: SiteStyle;
  reads: ContentReads;
  /** A digest of what a page's `getStaticPaths`, which has run, hands to it. */
  digestOfProps: (route: RouteData, pathname: string) => string;
}

/** Loads the bundle at an address, with every page, so that all questions to the content are known. */
export async function loadPages(entry: string): Promise<LoadedPages> {
  const bundle = (await import(entry)) as Bundle;
  for (const load of bundle.manifest.pageMap.values()) await (await load()).page();
  const { contentReads } = globalThis;
  if (!contentReads) throw new Error('pages: the bundle reads no content');
  const styles = bundle.manifest.routes.flatMap((route) => route.styles);
  const texts = styles.map(({ content = '' }) => content);
  return {
    bundle,
    style: siteStyle(texts),
    reads: contentReads,
    digestOfProps: (route, pathname) => {
      if (route.params.length === 0) return '';
      const handed = bundle.app.routeCache.get(route)?.staticPaths?.keyed.get(pathname);
      // A page of which it were not known what it is handed could be kept too long.
      if (!handed) throw new Error(`pages: nothing known of ${pathname}`);
      return contentReads.digestOfValue(handed.props);
    },
  };
}

/** A drawer for the bundle at an address. Astro's own set-up of the bundle is not needed beside it. */
export async function pageDrawer(entry: string): Promise<PageDrawer> {
  const { bundle, style, reads } = await loadPages(entry);
  const { app, manifest } = bundle;
  const origins = memberOrigins(readSiteSettings());
  // Of what Astro keeps of a build a page needs its styles, and those the manifest has too.
  const pagesByKeys = new Map(
    manifest.routes.map(({ routeData, styles }) => [
      keyOf(routeData),
      { styles: styles.map((sheet, order) => ({ sheet, depth: 0, order })) },
    ]),
  );
  app.setInternals({ pagesByKeys });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: () => true } } },
  });
  const routes = new Map(manifest.routes.map(({ routeData }) => [keyOf(routeData), routeData]));

  return {
    draw: async ({ url, file, route, component }) => {
      const routeData = routes.get(keyOf({ route, component }));
      if (!routeData) throw new Error(`pages: no route for ${file}`);
      const read = new Set<string>();
      const text = await reads.noting(read, async () => {
        const response = await app.render(new Request(url), { routeData });
        return response.body ? decoder.decode(await response.arrayBuffer()) : undefined;
      });
      const keys = [...read].toSorted();
      return {
        ...finish(text, file, style, origins),
        reads: await Promise.all(
          keys.map(async (key): Promise<[string, string]> => [key, await reads.digestOf(key)]),
        ),
      };
    },
  };
}

function finish(
  text: string | undefined,
  file: string,
  { short }: SiteStyle,
  origins: readonly string[],
): Pick<DrawnPage, 'content' | 'record'> {
  if (text === undefined) return { content: undefined, record: '' };
  if (!file.endsWith('.html')) return { content: Buffer.from(text), record: '' };
  return {
    content: Buffer.from(withPolicy(leanPage(text, short), file, origins)),
    record: writeRecord(readPageText(text)),
  };
}
