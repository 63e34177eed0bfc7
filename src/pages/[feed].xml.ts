import type { APIRoute } from 'astro';
import { pagePath } from '../addresses.ts';
import { feedEntries } from '../collections/feed-entries.ts';
import { atomFeed } from '../feed/atom.ts';
import { say } from '../interface-text.ts';
import { readSiteSettings, siteAddress } from '../site-settings.ts';

/** No feed where the site's address is unknown: its entries are known by their whole addresses. */
export function getStaticPaths() {
  return siteAddress(readSiteSettings()).site ? [{ params: { feed: 'feed' } }] : [];
}

/** The feed of records, the most newly dated first. */
export const GET: APIRoute = async ({ site, url }) => {
  if (!site) throw new Error('feed: no site address');
  const { name } = readSiteSettings();
  const head = {
    title: `${name}: ${say.feedTitle}`,
    home: new URL(pagePath(''), site).href,
    self: new URL(url.pathname, site).href,
    author: name,
    rights: `${say.licenceOf} CC BY 4.0 ${say.licence}`,
  };
  return new Response(atomFeed(head, await feedEntries(site)));
};
