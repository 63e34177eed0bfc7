/**
 * A function of a text that keeps its answers, as texts that pages are made of come again and again.
 * When it has kept `most` it forgets them all and begins anew.
 */
export function remembered<T>(most: number, answer: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= most) kept.clear();
    const made = answer(text);
    // As bytes and back: a part of a page would keep the whole page in memory.
    kept.set(Buffer.from(text).toString(), made);
    return made;
  };
}
