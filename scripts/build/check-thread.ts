import { parentPort, workerData } from 'node:worker_threads';
import { checkContent } from '../check/check-content.ts';

/** The content check in a thread of its own: posts its report. */
parentPort?.postMessage(await checkContent(workerData as string));
