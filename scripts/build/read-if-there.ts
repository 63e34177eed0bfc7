import { readFileSync } from 'node:fs';

/** A file's bytes; undefined where there is no such file. Other faults of the disk are thrown. */
export function readIfThere(file: string): Buffer<ArrayBuffer> | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
