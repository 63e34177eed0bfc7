import { parentPort, workerData } from 'node:worker_threads';
import { pageDrawer, type DrawnPage, type PageToDraw } from './page-drawer.ts';

/** What a thread is asked, and what it answers: one page after the other. */
export interface Asked {
  number: number;
  page: PageToDraw;
}
/** A page, or why it could not be drawn. */
export type Answered = { number: number } & ({ drawn: DrawnPage } | { error: unknown });

const { entry } = workerData as { entry: string };
const drawer = pageDrawer(entry);
let last = Promise.resolve();

parentPort?.on('message', ({ number, page }: Asked) => {
  last = last.then(async () => {
    const answer: Answered = await drawer
      .then(({ draw }) => draw(page))
      .then(
        (drawn) => ({ number, drawn }),
        (error: unknown) => ({ number, error }),
      );
    parentPort?.postMessage(answer);
  });
});
