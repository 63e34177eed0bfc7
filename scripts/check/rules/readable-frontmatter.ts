import type { Rule } from '../rule.ts';

/** The typed part of each file is YAML that can be read. */
export const readableFrontmatter: Rule = {
  id: 'readable-frontmatter',
  check: (files) =>
    files.flatMap(({ path, findings }) => findings.map((one) => ({ file: path, ...one }))),
};
