/** Names of the site's stores in the browser; the scope keeps two sites of one host apart. */
export function cacheNames(scope: string, version: string) {
  const prefix = `tothyopata:${new URL(scope).pathname}:`;
  return {
    prefix,
    /** What the offline page needs, anew with each build. */
    shell: `${prefix}shell:${version}`,
    /** Pages that the reader opened. */
    pages: `${prefix}pages`,
    /** Files whose address changes with their content. */
    files: `${prefix}files`,
    /** What the reader asked to keep. */
    pack: `${prefix}pack`,
  };
}

/** The header in which a kept file's own hash stands, and the wanted one where a file is asked for to be kept. */
export const packHashHeader = 'x-pack-hash';

/** One file of the pack: its address below the base, a hash of what matters in it, and its size. */
export interface PackFile {
  path: string;
  hash: string;
  /** Bytes as they are sent (brotli). */
  bytes: number;
  /** True for a page that is kept only if asked for by name. */
  private?: true;
}

/** The pack's list as the build writes it to `offline/pack.json`. */
export interface PackList {
  files: PackFile[];
}
