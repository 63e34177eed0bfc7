/** Numbers that follow from a seed alone. */
export interface Random {
  /** A number from 0 up to but not including 1. */
  next: () => number;
  /** A whole number from `least` to `most`, both included. */
  whole: (least: number, most: number) => number;
  /** One of a list; throws on an empty one. */
  pick: <T>(list: readonly T[]) => T;
  /** True in `share` of all cases. */
  chance: (share: number) => boolean;
}

/**
 * Numbers that depend only on the seed and the name they are drawn for, so that more offices do not
 * change those that were there. Generator: mulberry32 (T. Ettinger, public domain); seeding: FNV-1a.
 */
export function randomFor(seed: number, name: string): Random {
  let state = hash(`${seed} ${name}`);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    pick: (list) => {
      const item = list[whole(0, list.length - 1)];
      if (item === undefined) throw new Error('random: nothing to pick from');
      return item;
    },
    chance: (share) => next() < share,
  };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value | 0;
}
