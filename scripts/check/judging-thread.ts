import { parentPort, workerData } from 'node:worker_threads';
import { kindOf } from './content-tree.ts';
import { judgeOnDisk } from './judge-on-disk.ts';
import type { CrewTask } from './judging-crew.ts';
import { asFarAsKnown } from './known-content.ts';

/** Judges the files whose paths it is sent, slice by slice, and posts what it was told of each. */
const { root, known } = workerData as CrewTask;
const around = asFarAsKnown(known);
parentPort?.on('message', (paths: readonly string[]) => {
  parentPort?.postMessage(
    paths.flatMap((path) => {
      const kind = kindOf(path);
      return kind ? judgeOnDisk(root, kind, around) : [];
    }),
  );
});
