import type { ContentFile } from './content-file.ts';
import { proseNodes } from './prose.ts';
import type { RuleFinding } from './rule.ts';

/** An address with a space in it makes no link: what was typed stands on the page. */
const spacedAddress =
  /\]\((?<url>(?:[/#.]|https?:)[^()"'<>\n]* [^()"'<>\n]*|[^()"'<>\s]+(?: [^()"'<>\s]+)+\.[a-z0-9]{2,5})\)/giu;

/** Links and pictures of a file's prose that are none, since a space stands in their address. */
export function findSpacedAddresses(file: ContentFile): RuleFinding[] {
  // No text is looked at closely for what it has not at all.
  if (!/\]\([^()\n]* /u.test(file.body)) return [];
  return proseNodes(file).flatMap(({ type, position }) => {
    if (!blocks.has(type)) return [];
    const start = position?.start.offset ?? 0;
    // As it is written: the parser takes the beginning of such an address for a link of its own.
    const written = file.text
      .slice(start, position?.end.offset)
      .replaceAll(/`[^`]*`/gu, (code) => ' '.repeat(code.length));
    return [...written.matchAll(spacedAddress)].map(({ groups, index }) => {
      const url = groups?.['url'] ?? '';
      return { ...file.placeOf(start + index + 2), ...tellSpaced(url), text: url };
    });
  });
}

const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

function tellSpaced(url: string): { found: string; fix: string } {
  const found = `ঠিকানায় ফাঁকা, তাই লিংক হয়নি: “${url}”`;
  const own = /^(?:public)?\/?(?<path>files\/.*)$/u.exec(url)?.groups?.['path'];
  if (own === undefined) return { found, fix: `লিখুন: ${url.trim().replaceAll(' ', '%20')}` };
  const name = own.trim().replaceAll(/ +/gu, '-');
  return {
    found,
    fix: `ফাইলের নাম বদলে public/${name} রাখুন, ঠিকানায় লিখুন: /${name}`,
  };
}
