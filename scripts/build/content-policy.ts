import { createHash } from 'node:crypto';

/** Directives of a Content-Security-Policy (CSP Level 3), in the order they are written. */
export type Policy = Record<string, string[]>;

/** What a page may do beyond being read. */
export interface PageKind {
  /** The page loads scripts of the site's own. */
  scripts: boolean;
  /** The page searches with WebAssembly. */
  webAssembly: boolean;
  /** Origins of other sites whose files the page asks for. */
  asks?: readonly string[];
}

/** The page that searches other sites together with this one. */
export const everywherePage = 'everywhere/index.html';

/** The tightest policy that a page of a kind works under, without its styles. */
export function policyOf({ scripts, webAssembly, asks = [] }: PageKind): Policy {
  const self = ["'self'"];
  return {
    'default-src': ["'none'"],
    'script-src': [
      ...(scripts ? self : ["'none'"]),
      ...(webAssembly ? ["'wasm-unsafe-eval'"] : []),
    ],
    'img-src': self,
    'font-src': self,
    ...(scripts && { 'connect-src': [...self, ...asks], 'worker-src': self }),
    'base-uri': ["'none'"],
    'form-action': self,
  };
}

/** A policy as the text of a header or of a meta element. */
export function formatPolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** The hash source of an inline style (CSP Level 3, section 2.3.1). */
export function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

const styles = /<style[^>]*>([\s\S]*?)<\/style>/gu;
const ownScripts = /<script[^>]*\ssrc=/u;
const charset = '<meta charset="utf-8">';

/**
 * A page's HTML with its own policy in a meta element right after the encoding: its styles by hash,
 * scripts only if it loads some, other sites' `origins` only where it searches them. Throws where a style would need more.
 */
export function withPolicy(html: string, path: string, origins: readonly string[] = []): string {
  if (/\sstyle=/u.test(html.replaceAll(styles, ''))) {
    throw new Error(`content policy: style attribute in ${path}`);
  }
  if (!html.includes(charset)) throw new Error(`content policy: no place for it in ${path}`);
  const kind = {
    scripts: ownScripts.test(html),
    webAssembly: path === 'search/index.html',
    asks: path === everywherePage ? origins : [],
  };
  const hashes = [...html.matchAll(styles)].map(([, content = '']) => hashSource(content));
  const policy = formatPolicy({ ...policyOf(kind), 'style-src': hashes });
  return html.replace(
    charset,
    `${charset}<meta http-equiv="content-security-policy" content="${policy}">`,
  );
}
