import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { KnownContent } from './known-content.ts';
import type { Kept } from './kept-results.ts';

/** What each thread of a crew is handed when it begins. */
export interface CrewTask {
  root: string;
  known: KnownContent;
}

/** Each loads the rules and judges the words anew, so more would gain little. */
const mostThreads = 2;
/** Files that a thread takes at once: enough to wait for nothing, few enough that all end together. */
const filesAtOnce = 50;

/** Judges files, by their paths, in threads side by side; in any order. */
export async function judgeInThreads(task: CrewTask, paths: readonly string[]): Promise<Kept[]> {
  const judged: Kept[] = [];
  let next = 0;
  const take = () => {
    const slice = paths.slice(next, next + filesAtOnce);
    next += slice.length;
    return slice;
  };
  const work = async () => {
    const thread = new Worker(new URL('judging-thread.ts', import.meta.url), { workerData: task });
    try {
      for (let slice = take(); slice.length > 0; slice = take()) {
        thread.postMessage(slice);
        const [results] = (await once(thread, 'message')) as [Kept[]];
        judged.push(...results);
      }
    } finally {
      await thread.terminate();
    }
  };
  const threads = Math.min(mostThreads, availableParallelism());
  await Promise.all(Array.from({ length: threads }, work));
  return judged;
}
