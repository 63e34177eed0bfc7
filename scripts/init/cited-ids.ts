/** The ids of all sources that some files cite, whether in a list on one line, on several, or in prose. */
export function citedIds(texts: readonly string[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const text of texts) {
    for (const [, inline = '', block = '', prose = ''] of text.matchAll(citation)) {
      for (const [id] of `${inline} ${block} ${prose}`.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)*/gu))
        ids.add(id);
    }
  }
  return ids;
}

const citation =
  /(?:sources|titleSources):\s*(?:\[([^\]]*)\]|((?:\n\s*- [a-z0-9-]+)+))|<Fact sources="([^"]*)"/gu;
