import { readFrontmatter, readYaml } from '../content-files/frontmatter.ts';

/** The place of a record that is written on a line of its file, or begins last before it. */
export function pathAtLine(text: string, line: number): readonly PropertyKey[] {
  const { data, locate } = text.startsWith('---') ? readFrontmatter(text) : readYaml(text);
  let best: { path: readonly PropertyKey[]; line: number } = { path: [], line: 0 };
  const walk = (value: unknown, path: readonly PropertyKey[]): void => {
    const at = locate(path).line;
    // Of several on one line the innermost, of those before it the nearest.
    if (path.length > 0 && at <= line && at >= best.line) best = { path, line: at };
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  walk(data, []);
  return best.path;
}
