import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Report } from '../check/problem.ts';

/** Checks the content below a project’s root in a thread of its own. */
export async function checkInThread(root: string): Promise<Report> {
  const thread = new Worker(new URL('check-thread.ts', import.meta.url), { workerData: root });
  const [report] = (await once(thread, 'message')) as [Report];
  return report;
}
