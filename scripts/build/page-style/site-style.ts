import { layerOrder } from '../../../src/styles/layer-order.ts';
import { mergeLayers } from './lean-style.ts';
import { shortenNames, shortNames, type ShortNames } from './short-names.ts';

/** Where the style of all pages stands in the built folder, for the copy that is handed on. */
export const wholeStyle = '_pack/style.css';

/** What the styles of all pages have in common. */
export interface SiteStyle {
  short: ShortNames;
  /** One sheet that holds every page's style, under short names. */
  whole: string;
}

/** The style of a site from the styles of all its templates. */
export function siteStyle(styles: readonly string[]): SiteStyle {
  const short = shortNames(styles);
  const pieces = [...new Set(styles.flatMap(piecesOf))].join('\n');
  // Tokens keep their names, by which the copy's own style asks for them.
  const marks = new Map([...short].filter(([name]) => !name.startsWith('--')));
  return { short, whole: shortenNames(mergeLayers(layerOrder + pieces).toString(), marks) };
}

/** What templates share stands alike in each, on a line of its own. */
function piecesOf(css: string): string[] {
  return css.split('\n').filter((line) => line.trim());
}
