/** Where a country's repository keeps what is a district's own: `districts/<slug>/`. */
const districtFile = /^districts\/([^/]+)\//u;
/** What every district is built from: of the country's content not what `takeDistrict` replaces. */
const common =
  /^content\/(?!(?:offices|achievements|plans)\/|site\.yaml$|README\.md$|RULES\.md$)|^(?:public|scripts|src)\/|^(?:astro\.config\.mjs|tsconfig\.json|package(?:-lock)?\.json|\.npmrc|\.node-version|\.github\/workflows\/districts\.yml)$/u;

/**
 * The districts to build anew after files have changed: those with a changed file of their own, all
 * where a file changed that every district is built from. `known` are the districts there are now;
 * one that was removed is none of them.
 */
export function changedDistricts(files: readonly string[], known: readonly string[]): string[] {
  if (files.some((file) => common.test(file))) return [...known];
  const changed = new Set(files.map((file) => districtFile.exec(file)?.[1]));
  return known.filter((slug) => changed.has(slug));
}
