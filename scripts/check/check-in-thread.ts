import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Report } from './problem.ts';

/** What a thread is asked to check. */
export interface ToCheck {
  root: string;
  only: ReadonlySet<string> | undefined;
}

/** Checks content in a thread of its own, which loads the rules anew and leaves no memory behind. */
export async function checkInThread(root: string, only?: ReadonlySet<string>): Promise<Report> {
  const asked: ToCheck = { root, only };
  const thread = new Worker(new URL('check-thread.ts', import.meta.url), { workerData: asked });
  const [report] = (await once(thread, 'message')) as [Report];
  return report;
}
