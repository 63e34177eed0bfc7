import type { Page } from 'playwright-core';

/** Milliseconds of work after a letter. */
export interface KeystrokeTimes {
  median: number;
  most: number;
  letters: number;
}

/**
 * Types each text letter by letter into the search box of an open page and measures the work that
 * each letter makes, drawing of the list included.
 */
export async function measureKeystrokes(
  page: Page,
  texts: readonly string[],
): Promise<KeystrokeTimes> {
  await page.locator('input[name=q]').focus();
  await page.keyboard.insertText(texts[0]?.slice(0, 1) ?? '');
  await page.waitForSelector('#search-results > li');
  const times = await page.evaluate(async (all) => {
    const box = document.querySelector<HTMLInputElement>('input[name=q]');
    if (!box) throw new Error('bench: no search box');
    const measured: number[] = [];
    for (const text of all) {
      for (let length = 1; length <= text.length; length += 1) {
        box.value = text.slice(0, length);
        const start = performance.now();
        box.dispatchEvent(new Event('input', { bubbles: true }));
        // Reading a height makes the browser lay the new list out.
        document.body.getBoundingClientRect();
        measured.push(performance.now() - start);
        await new Promise((next) => requestAnimationFrame(next));
      }
    }
    return measured;
  }, texts);
  const sorted = times.toSorted((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    most: sorted.at(-1) ?? 0,
    letters: sorted.length,
  };
}
