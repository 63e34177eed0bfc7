/**
 * For each character of a value, where it stands in the text that it was written in; undefined where
 * the two can't be matched. The source is read from `from`; it may be folded or hold escapes.
 */
export function alignValue(value: string, source: string, from = 0): number[] | undefined {
  const offsets: number[] = [];
  let at = from;
  for (let index = 0; index < value.length; index += 1) {
    const wanted = value[index] ?? '';
    if (wanted === ' ' || wanted === '\n') {
      if (!isBlank(source[at])) {
        // One of several blanks that the source wrote as one run; or a mismatch.
        if (!isBlank(value[index - 1])) return undefined;
        offsets.push(at);
        continue;
      }
      offsets.push(at);
      at = value[index + 1] === ' ' ? at + 1 : skipBlank(source, at);
      continue;
    }
    at = skipTo(source, at, wanted);
    if (source[at] !== wanted) return undefined;
    offsets.push(at);
    at += 1;
  }
  return offsets;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\r';
}

function skipBlank(source: string, from: number): number {
  let at = from;
  while (isBlank(source[at])) at += 1;
  return at;
}

/** Past blanks and one escape (`\` of Markdown and YAML, `'` doubled) to the wanted character. */
function skipTo(source: string, from: number, wanted: string): number {
  if (source[from] === wanted) return from;
  const at = skipBlank(source, from);
  return source[at] === '\\' || source[at] === "'" ? at + 1 : at;
}

/** Where a YAML value's own text begins: past a quote, or a block's header (`>-`, `|2`) and indent. */
export function openingOf(source: string): number {
  const opening = /^(?:[>|][-+\d]*[^\n]*\n\s*|["'])/u.exec(source);
  return opening?.[0].length ?? 0;
}
