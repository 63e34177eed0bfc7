import type { Plugin } from 'vite';

/** What only the editors' page of rules and the tests read. */
const texts: ReadonlySet<string> = new Set(['summary', 'why', 'examples']);

/** Leaves out of each rule the texts that its check never shows: its summary, why, and its examples. */
export const withoutRuleTexts: Plugin = {
  name: 'without-rule-texts',
  enforce: 'post',
  transform: {
    filter: { id: /\/scripts\/check\/rules\/[^/]+\.ts$/u },
    handler(code) {
      const properties = this.parse(code).body.flatMap((statement) => {
        const declared =
          statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined;
        if (declared?.type !== 'VariableDeclaration') return [];
        return declared.declarations.flatMap(({ init }) =>
          init?.type === 'ObjectExpression' ? init.properties : [],
        );
      });
      return properties
        .filter(
          (one) =>
            one.type === 'Property' && one.key.type === 'Identifier' && texts.has(one.key.name),
        )
        .toReversed()
        .reduce(
          (shorter, { start, end }) =>
            shorter.slice(0, start) + shorter.slice(end).replace(/^\s*,/u, ''),
          code,
        );
    },
  },
};
