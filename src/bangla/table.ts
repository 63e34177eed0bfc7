/** The words of a text that is written between spaces and line breaks. */
export function listWords(text: string): string[] {
  return text.trim().split(/\s+/);
}

/**
 * A table written as `key=value` between spaces and line breaks, so that it reads like one in a
 * grammar.
 * @example readTable('ক=k খ=k').get('খ') === 'k'
 */
export function readTable(text: string): ReadonlyMap<string, string> {
  return new Map(listWords(text).map((entry) => entry.split('=') as [string, string]));
}
