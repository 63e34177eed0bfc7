import { withPolicy } from '../content-policy.ts';

/** What a forwarding page says. */
export interface Forwarding {
  /** Where the page stands below the built folder: `services/old-name/index.html`. */
  file: string;
  /** The new page's address with the base, as links write it. */
  href: string;
  /** The new page's whole address, where the site's is known. */
  canonical: string | undefined;
  /** The new page's title. */
  title: string;
}

const style =
  'body{margin:1.5rem;font:1.125rem/1.7 sans-serif}a{display:inline-block;min-block-size:2.75rem}';

/**
 * A page for an old address on hosts that only send files: it leads on by itself, and by a plain
 * link where a browser does not follow it. It asks not to be indexed and names the new address.
 */
export function forwardingPage({ file, href, canonical, title }: Forwarding): string {
  const words = escaped(title);
  const link = canonical === undefined ? '' : `<link rel="canonical" href="${canonical}">`;
  return withPolicy(
    `<!DOCTYPE html><html lang="bn"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${href}"><title>পাতাটি সরেছে: ${words}</title>${link}<style>${style}</style></head><body><main><h1>পাতাটি সরেছে</h1><p>এখন এখানে: <a href="${href}">${words}</a></p></main></body></html>\n`,
    file,
  );
}

/** Whether a built page only leads on from an old address. */
export function isForwardingPage(html: string): boolean {
  return html.includes('<meta http-equiv="refresh"');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
