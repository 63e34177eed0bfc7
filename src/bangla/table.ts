/**
 * A table written as `key=value` between spaces and line breaks, so that it reads like one in a
 * grammar.
 * @example readTable('ক=k খ=k').get('খ') === 'k'
 */
export function readTable(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .trim()
      .split(/\s+/)
      .map((entry) => entry.split('=') as [string, string]),
  );
}
