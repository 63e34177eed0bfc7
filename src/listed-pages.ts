/** Pages that stand in no sitemap: questions and their answers, and what only repeats for paper. */
const unlisted = /\/(?:what-can-i-get(?:\/[^/]+)*|handbill|board|offline|404(?:\.html)?)\/?$/u;

/** Whether a page's address belongs in the sitemap. Each page that does not also says `noindex`. */
export function isListed(address: string): boolean {
  return !unlisted.test(address);
}
