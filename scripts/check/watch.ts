import { watch } from 'node:fs/promises';
import { join } from 'node:path';

/** Editors save in several steps; what comes within this time is one change. */
const settleMs = 150;

/** Runs the check again after each change below `content/`, until the process ends. */
export async function watchContent(root: string, check: () => Promise<unknown>): Promise<void> {
  let waiting: NodeJS.Timeout | undefined;
  // The lines that editors know the beginning and the end of a run by.
  const done = () => console.log('… পরের বদলের অপেক্ষায়');
  done();
  for await (const { filename } of watch(join(root, 'content'), { recursive: true })) {
    if (filename?.endsWith('.tmp')) continue;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      console.log('… আবার দেখা হচ্ছে');
      void check().then(done);
    }, settleMs);
  }
}
