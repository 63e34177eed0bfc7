import type { FileFacts } from './file-facts.ts';
import type { Copy } from './surroundings.ts';

/** The share of a passage's shingles that stand in one other file before it is a copy. */
const shareCopied = 0.6;
/** A shingle that stands in more files than this is a phrase, not a copy. */
const mostOwners = 8;

interface Owner {
  path: string;
  sources: readonly string[];
}

/** The copied passages of each file that has one, by its path. */
export function findCopies(files: readonly FileFacts[]): ReadonlyMap<string, readonly Copy[]> {
  const owners = ownersOfShared(files);
  const copies = new Map<string, readonly Copy[]>();
  if (owners.size === 0) return copies;
  for (const { path, passages } of files) {
    const found = passages.flatMap(({ shingles, sources }, index): Copy[] => {
      const copied = new Map<string, number>();
      for (const shingle of shingles) {
        for (const owner of owners.get(shingle) ?? []) {
          if (owner.path === path || owner.sources.some((id) => sources.includes(id))) continue;
          copied.set(owner.path, (copied.get(owner.path) ?? 0) + 1);
        }
      }
      const [most] = [...copied].sort(([, a], [, b]) => b - a);
      return most && most[1] >= shingles.length * shareCopied ? [[index, most[0]]] : [];
    });
    if (found.length > 0) copies.set(path, found);
  }
  return copies;
}

/** Which files each shingle stands in, of those shingles that stand in more than one. */
function ownersOfShared(files: readonly FileFacts[]): ReadonlyMap<number, readonly Owner[]> {
  const owning = files.filter(({ isDraft }) => !isDraft);
  const shared = sharedShingles(files);
  const owners = new Map<number, Owner[]>();
  if (shared.size === 0) return owners;
  for (const { path, passages } of owning) {
    for (const { sources, shingles } of passages) {
      const owner = { path, sources };
      for (const shingle of shingles) {
        if (!shared.has(shingle)) continue;
        const known = owners.get(shingle);
        if (!known) owners.set(shingle, [owner]);
        else if (known.length < mostOwners && known.at(-1)?.path !== path) known.push(owner);
      }
    }
  }
  return owners;
}

/**
 * The shingles that stand in more than one file: one pass over all, which are millions, in a hash
 * table of plain numbers, as nearly none of them is shared.
 */
function sharedShingles(files: readonly FileFacts[]): ReadonlySet<number> {
  let count = 0;
  for (const { passages } of files) for (const { shingles } of passages) count += shingles.length;
  const bits = Math.ceil(Math.log2(count + 1)) + 1;
  const mask = 2 ** bits - 1;
  const shingleAt = new Int32Array(mask + 1);
  /** The number of the file, from 1; 0 where nothing is. */
  const fileAt = new Int32Array(mask + 1);
  const shared = new Set<number>();
  for (const [index, { passages }] of files.entries()) {
    for (const { shingles } of passages) {
      for (const shingle of shingles) {
        let slot = (Math.imul(shingle, 0x9e3779b1) >>> (32 - bits)) & mask;
        while (fileAt[slot] !== 0 && shingleAt[slot] !== shingle) slot = (slot + 1) & mask;
        if (fileAt[slot] === 0) {
          fileAt[slot] = index + 1;
          shingleAt[slot] = shingle;
        } else if (fileAt[slot] !== index + 1) {
          shared.add(shingle);
        }
      }
    }
  }
  return shared;
}
