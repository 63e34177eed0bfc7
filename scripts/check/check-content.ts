import { checkTree } from './check-tree.ts';
import {
  contentTree,
  readContentFiles,
  readPublicFiles,
  type ContentTree,
} from './content-tree.ts';
import { readFormerAddresses } from './former-addresses.ts';
import type { Report } from './problem.ts';

/** Every fault in the content below a project's root; with `only`, in the files of those paths. */
export async function checkContent(root: string, only?: ReadonlySet<string>): Promise<Report> {
  return checkTree(await readTree(root), only);
}

/** All content below a project's root, in memory. */
export async function readTree(root: string): Promise<ContentTree> {
  const [files, publicFiles, formerAddresses] = await Promise.all([
    readContentFiles(root),
    readPublicFiles(root),
    readFormerAddresses(root),
  ]);
  return contentTree(files, { publicFiles, formerAddresses });
}
