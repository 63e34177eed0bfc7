import { parentPort, workerData } from 'node:worker_threads';
import { checkHere } from './check-content.ts';
import type { ToCheck } from './check-in-thread.ts';

/** The content check in a thread of its own: posts its report. */
const { root, only } = workerData as ToCheck;
parentPort?.postMessage(await checkHere(root, only));
