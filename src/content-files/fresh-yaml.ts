import { Document, isCollection, isMap, isScalar, isSeq, type Scalar } from 'yaml';

const isCollectionValue = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

/** Whether a list is short names alone, which authors write in one line: `[s01, s02]`. */
function isInLine(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length === 0) return true;
  return (
    value.every((item) => typeof item === 'number' || /^[a-z0-9-]+$/u.test(String(item))) &&
    value.join(', ').length <= 72
  );
}

const breaksLines = (value: unknown) => isCollectionValue(value) && !isInLine(value);

/** A value's text with what stands between it and its name. */
export const separated = (text: string, value: unknown, indent: number) =>
  breaksLines(value) ? `\n${' '.repeat(indent)}${text}` : ` ${text}`;

/** A value written anew: in the manner of the node that stood there, else as authors write it. */
export function freshYaml(value: unknown, indent: number, like?: Scalar, inLine = false): string {
  const margin = `\n${' '.repeat(indent)}`;
  if (like?.type === 'BLOCK_FOLDED' && typeof value === 'string' && isFoldable(value)) {
    // A sentence a line, so that a change of one is a change of one line.
    return `>-${margin}${value.replaceAll(/(?<=।) /gu, margin)}`;
  }
  const document = new Document(value);
  const { contents } = document;
  if (isScalar(contents) && like?.type?.startsWith('QUOTE')) contents.type = like.type;
  const setFlow = (node: unknown) => {
    if (isSeq(node)) {
      node.flow = inLine || isInLine(node.toJSON());
      for (const item of node.items) setFlow(item);
    } else if (isMap(node)) for (const pair of node.items) setFlow(pair.value);
  };
  setFlow(contents);
  if (inLine && isCollection(contents)) contents.flow = true;
  return document
    .toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false })
    .trimEnd()
    .replaceAll(/\n(?=[^\n])/gu, margin);
}

function isFoldable(text: string): boolean {
  return /^[^\s]/u.test(text) && !/\n| {2}|(?<=।) \s/u.test(text) && text.includes('। ');
}
