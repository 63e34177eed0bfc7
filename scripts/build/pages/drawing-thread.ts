import { parentPort, workerData } from 'node:worker_threads';
import { pageDrawer, type PageToDraw } from './page-drawer.ts';
import { packPage } from './page-file.ts';

/** What a thread is asked, and what it answers: one page after the other. */
export interface Asked {
  number: number;
  page: PageToDraw;
}
/** A page as the file that is kept of it, or why it could not be drawn. */
export type Answered = { number: number } & (
  { packed: Uint8Array<ArrayBuffer> } | { error: unknown }
);

const { entry } = workerData as { entry: string };
const drawer = pageDrawer(entry);
let last = Promise.resolve();

parentPort?.on('message', ({ number, page }: Asked) => {
  last = last.then(async () => {
    const answer: Answered = await drawer
      .then(({ draw }) => draw(page))
      .then(
        (drawn) => ({ number, packed: packPage({ ...drawn, madeOf: page.madeOf }) }),
        (error: unknown) => ({ number, error }),
      );
    parentPort?.postMessage(answer, 'packed' in answer ? [answer.packed.buffer] : []);
  });
});
