import { isMark } from './short-names.ts';

const states = /:not\((?:[^()]|\([^()]*\))*\)|::?[\w-]+(?:\((?:[^()]|\([^()]*\))*\))?/gu;
const combinators = /\s*[\s>+~]\s*/u;
const simple = /\[[^\]]+\]|[.#]?-?[A-Za-z_][\w-]*/gu;

/**
 * The compound selectors of a selector, each as the parts that an element must have. States, what
 * is negated and attributes other than Astro's marks are left out, as scripts and readers change them.
 */
export function compoundsOf(selector: string): string[][] {
  return selector
    .replaceAll(states, '')
    .split(combinators)
    .map((compound) =>
      (compound.match(simple) ?? []).filter((part) => !part.startsWith('[') || isMark(part)),
    );
}
