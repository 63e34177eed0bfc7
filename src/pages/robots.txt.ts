import type { APIRoute } from 'astro';
import { filePath } from '../addresses.ts';

/** Lets every crawler read everything and, once the site's address is known, shows it the sitemap. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site && new URL(filePath('sitemap-index.xml'), site).href;
  return new Response(`User-agent: *\nAllow: /\n${sitemap ? `\nSitemap: ${sitemap}\n` : ''}`);
};
