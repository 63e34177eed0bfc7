import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { fromBanglaDigits } from '../../src/bangla/digits.ts';
import { formatNumber } from '../../src/bangla/format-number.ts';
import { BlockReader } from './block-reader.ts';
import { activeElements, besideContent, contentPlaces, findUpdated } from './furniture.ts';
import { allElements, attribute, classesOf, textOf } from './html-elements.ts';
import { mendText, tidy } from './mend-text.ts';
import type { Loss, Page } from './page.ts';
import { lineBlock } from './read-text.ts';

/** A saved HTML page as blocks. Nothing of it is run, fetched or kept as markup. */
export function readHtml(html: string): Page {
  try {
    return readTree(fromHtml(html), html);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // Nested deeper than the machine's stack: what is left is the text between the tags.
    const text = html.replace(/<(script|style)[\s\S]*?<\/\1\s*>/giu, '').replace(/<[^>]*>/gu, '\n');
    const losses: Loss[] = [{ kind: 'too-deep', text: '' }];
    const blocks = text.split('\n').flatMap((line) => lineBlock(line, losses));
    return { title: '', blocks, siteWords: '', losses };
  }
}

function readTree(tree: Root, html: string): Page {
  const losses: Loss[] = [];
  const elements = allElements(tree);
  const place = contentPlaces
    .map((isPlace) =>
      elements.find(
        (one) =>
          isPlace(attribute(one, 'id'), classesOf(one), one.tagName) && textOf(one).trim() !== '',
      ),
    )
    .find((one) => one !== undefined);
  const reader = new BlockReader(losses);
  reader.read(place ?? tree);
  const blocks = reader.finish();
  const head = elements.find(({ tagName }) => tagName === 'title');
  const named = elements.filter(
    (one) =>
      besideContent.test(`${attribute(one, 'id')} ${classesOf(one)}`) || one.tagName === 'header',
  );
  const content = place ? allElements(place) : elements;
  const active = content.filter(({ tagName }) => activeElements.has(tagName));
  const hasHandlers = content.some(({ properties }) =>
    Object.keys(properties).some((name) => /^on/iu.test(name)),
  );
  if (active.length > 0 || hasHandlers) {
    const kinds = new Set(active.map(({ tagName }) => tagName));
    losses.push({ kind: 'active', text: [...kinds, ...(hasHandlers ? ['on…'] : [])].join(', ') });
  }
  if (reader.furniture > 0)
    losses.push({ kind: 'furniture', text: formatNumber(reader.furniture) });
  const heading = blocks.find((block) => block.kind === 'heading');
  const title = tidy(head ? textOf(head) : '');
  return {
    title:
      heading?.kind === 'heading'
        ? heading.text
        : mendText(title.split(/ [|–-] /u)[0] ?? '', losses),
    address: addressOf(elements, html),
    updated: fromBanglaDigits(findUpdated(textOf(tree)) ?? '') || undefined,
    blocks,
    siteWords: tidy([title, ...named.map(textOf)].join(' ')),
    losses,
  };
}

function addressOf(elements: readonly Element[], html: string): string | undefined {
  const canonical = elements.find(
    (one) => one.tagName === 'link' && attribute(one, 'rel') === 'canonical',
  );
  const graph = elements.find(
    (one) => one.tagName === 'meta' && attribute(one, 'property') === 'og:url',
  );
  const saved = /<!-- saved from url=\(\d+\)(\S+) -->/u.exec(html.slice(0, 4000))?.[1];
  const candidates = [
    canonical && attribute(canonical, 'href'),
    graph && attribute(graph, 'content'),
    saved,
  ];
  return candidates.find((one) => one !== undefined && URL.canParse(one) && /^https?:/iu.test(one));
}
