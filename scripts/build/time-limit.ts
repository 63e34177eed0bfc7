import { Worker } from 'node:worker_threads';

/** Runs in a thread of its own, so that it strikes even while the build's thread never rests. */
const watch = `
const { workerData } = require('node:worker_threads');
const { writeSync } = require('node:fs');
setTimeout(() => {
  writeSync(2, workerData.message);
  process.kill(process.pid, 'SIGKILL');
}, workerData.milliseconds);
`;

/** Ends this process with a sentence if it still runs after so many minutes. */
export function setTimeLimit(minutes: number, message: string): void {
  const workerData = { milliseconds: minutes * 60_000, message: `${message}\n` };
  new Worker(watch, { eval: true, workerData }).unref();
}
