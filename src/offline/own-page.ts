/** The meta element by which a page tells the day it was built; a stranger's page has none. */
const built = /<meta name="built" content="(?<date>[\d-]+)"/u;

/** The day a page was built, `YYYY-MM-DD`; '' for a stranger's page. */
export function builtOn(html: string): string {
  return built.exec(html)?.groups?.['date'] ?? '';
}

/** True for a page of this site, false for what a captive portal answers in its place. */
export function isOwnPage(html: string): boolean {
  return builtOn(html) !== '';
}

/**
 * True for what the site itself sends from an address, false for an error and for a page that a
 * captive portal puts in the place of everything.
 */
export async function isOwnAnswer(url: string, response: Response): Promise<boolean> {
  if (!response.ok) return false;
  const isHtml = response.headers.get('content-type')?.includes('html');
  return isHtml ? isOwnPage(await response.clone().text()) : !url.endsWith('/');
}

/** True for a page that is kept only if the reader asks for it. */
export function isPrivatePage(html: string): boolean {
  return html.includes('<meta name="keep" content="asked"');
}
