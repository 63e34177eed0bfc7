import type { Page } from 'playwright-core';

/** A way to search, from a page at rest to its first results. */
export interface Scenario {
  name: string;
  /** The page that is open before the first key. */
  address: string;
  /** The list, once it is as the reader asked for it. */
  list: string;
  /** What the reader presses as soon as it shows. */
  press?: string;
  /** Whether the query waits for Enter. */
  isSubmitted?: boolean;
}

/** The quick tier on the home page, the full one on the search page, Pagefind as it comes on a page of its own. */
export const scenarios: readonly Scenario[] = [
  { name: 'quick', address: '', list: '#search-results' },
  {
    name: 'full',
    address: 'search/',
    list: '#search-results[data-tier=full]',
    press: 'button[data-more]',
  },
  { name: 'plain Pagefind', address: 'plain.html', list: '#plain' },
];

/** Asked where no other query is given; many pages have it. */
const commonQuery = 'ভাতা';
const firstResults = 5;

/** Milliseconds from the first letter to the first results, by the page's own clock. */
export async function timeToResults(
  page: Page,
  { list, press, isSubmitted = false }: Scenario,
  query = commonQuery,
): Promise<number> {
  const results = await page.evaluateHandle(
    ({ selector, button, most }) => ({
      shown: new Promise<number>((shown) => {
        let start = 0;
        let isPressed = false;
        document.addEventListener('input', () => (start ||= performance.now()), true);
        const look = () => {
          const ready = document.querySelectorAll(`${selector} > li`).length >= most;
          if (ready) shown(performance.now() - start);
          const waiting = button && document.querySelector<HTMLElement>(`${button}:not([hidden])`);
          if (!waiting || isPressed) return;
          isPressed = true;
          waiting.click();
        };
        new MutationObserver(look).observe(document.body, {
          attributes: true,
          childList: true,
          subtree: true,
        });
      }),
    }),
    { selector: list, button: press, most: firstResults },
  );
  await page.locator('input[name=q]').focus();
  await page.keyboard.insertText(query);
  if (isSubmitted) await page.keyboard.press('Enter');
  return results.evaluate(({ shown }) => shown);
}
