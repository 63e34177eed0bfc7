import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * What below `content/` no version of Git holds: the paths that differ from the last commit, or
 * `no-git` where there is no repository, so that nothing could be had back.
 */
export async function uncommitted(root: string): Promise<readonly string[] | 'no-git'> {
  try {
    const { stdout } = await run('git', ['status', '--porcelain', '--', 'content'], { cwd: root });
    return stdout.split('\n').filter(Boolean);
  } catch {
    return 'no-git';
  }
}
