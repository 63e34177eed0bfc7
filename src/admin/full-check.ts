/** What the content check says of one place of a file. */
export interface Remark {
  /** `error` stops the site's build, `warning` does not. */
  level: string;
  /** The line in the file, from 1. */
  line: number;
  found: string;
  fix: string;
}

/**
 * The content check of one file among all files of the folder, by their paths below `content/`, with
 * the folder's word lists by their names.
 */
export type FullCheck = (
  files: ReadonlyMap<string, string>,
  path: string,
  wordLists: ReadonlyMap<string, string>,
) => Remark[];

/** The site's own content check, loaded when it is first asked for; undefined where it cannot be had. */
export async function loadFullCheck(): Promise<FullCheck | undefined> {
  const known = globalThis as { checkContentFolder?: FullCheck };
  if (!known.checkContentFolder) {
    await new Promise<void>((done) => {
      const script = document.createElement('script');
      script.src = 'check.js';
      script.addEventListener('load', () => done());
      script.addEventListener('error', () => done());
      document.head.append(script);
    });
  }
  return known.checkContentFolder;
}
