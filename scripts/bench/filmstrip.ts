import { writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { slowPhone, type Link } from './measure-visit.ts';

/** What the screen showed, second by second after the page was asked for, as JPEG in base64. */
export type Filmstrip = string[];

/** Films the first seconds of a first visit. */
export async function filmVisit(
  browser: Browser,
  link: Link,
  url: string,
  seconds: number,
): Promise<Filmstrip> {
  const { page, session } = await slowPhone(browser, link);
  const frames: { at: number; data: string }[] = [];
  let started = 0;
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push({ at: performance.now() - started, data });
    void session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 60 });
  started = performance.now();
  const visit = page.goto(url, { waitUntil: 'commit' }).catch(() => undefined);
  await page.waitForTimeout(seconds * 1000);
  await visit;
  await page.context().close();
  return Array.from(
    { length: seconds },
    (_, second) => frames.findLast(({ at }) => at <= (second + 1) * 1000)?.data ?? '',
  );
}

/** Draws filmstrips below each other into one PNG file. */
export async function drawFilmstrips(
  browser: Browser,
  strips: ReadonlyMap<string, Filmstrip>,
  file: string,
): Promise<void> {
  const rows = [...strips].map(([name, frames]) => {
    const cells = frames.map(
      (data, second) =>
        `<figure>${data && `<img src="data:image/jpeg;base64,${data}">`}<figcaption>${second + 1} s</figcaption></figure>`,
    );
    return `<h2>${name}</h2><div>${cells.join('')}</div>`;
  });
  const page = await browser.newPage({ viewport: { width: 1400, height: 400 } });
  await page.setContent(
    `<style>body{margin:8px;font:13px sans-serif}div{display:flex;gap:6px}figure{margin:0;width:130px}img{width:130px;height:267px;border:1px solid #999;object-fit:cover;object-position:top}</style>${rows.join('')}`,
  );
  await writeFile(file, await page.screenshot({ fullPage: true }));
  await page.close();
}
