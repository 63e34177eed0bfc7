/** The packages by which a Markdown tree is written as text: the check only reads. */
export const markdownWriters = /^(?:mdast-util-to-markdown|markdown-table|stringify-entities)$/u;

/** What the parser's extensions hand to a writer that is never called, in the place of the packages' own. */
export const defaultHandlers = {};

function notHere(): never {
  throw new Error('check in the browser: asked to write Markdown');
}
export const markdownTable = notHere;
export const stringifyEntitiesLight = notHere;
