import { watch } from 'node:fs/promises';
import { join } from 'node:path';

/** Editors save in several steps; what comes within this time is one change. */
const settleMs = 150;

/** The lines by which editors know the beginning and the end of a run (.vscode/tasks.json). */
const begun = '… আবার দেখা হচ্ছে';
const done = '… পরের বদলের অপেক্ষায়';

function sayDone(): void {
  console.log(done);
}

/** Runs the check again after each change below `content/`, until the process ends. */
export async function watchContent(root: string, check: () => Promise<unknown>): Promise<void> {
  let waiting: NodeJS.Timeout | undefined;
  sayDone();
  for await (const { filename } of watch(join(root, 'content'), { recursive: true })) {
    if (filename?.endsWith('.tmp')) continue;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      console.log(begun);
      void check().then(sayDone);
    }, settleMs);
  }
}
