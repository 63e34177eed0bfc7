import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { allRules } from '../../../scripts/check/all-rules.ts';
import { editorSchemas } from '../../../scripts/check/editor-schemas.ts';
import { rulesPage } from '../../../scripts/check/rules-page.ts';
import { root } from '../../support/build-site.ts';

it('content/RULES.md is what `npm run make:rules` makes of the rules', async () => {
  expect(await readFile(join(root, 'content/RULES.md'), 'utf8')).toBe(rulesPage(allRules));
});

it('.vscode/schemas/ is what `npm run make:schemas` makes of the schemas', async () => {
  const folder = join(root, '.vscode/schemas');
  const written: Record<string, string> = {};
  for (const name of await readdir(folder))
    written[name] = await readFile(join(folder, name), 'utf8');
  expect(written).toEqual(editorSchemas());
});

it('every field of every schema explains itself in Bangla', () => {
  const silent: string[] = [];
  const walk = (schema: Record<string, unknown>, path: string) => {
    const properties = (schema['properties'] ?? {}) as Record<string, Record<string, unknown>>;
    for (const [key, field] of Object.entries(properties)) {
      const here = `${path}.${key}`;
      const inner = [field, field['items'], ...((field['anyOf'] as unknown[]) ?? [])];
      const isExplained = inner.some((one) => (one as { title?: string } | undefined)?.title);
      const hasFields = inner.some(
        (one) => (one as { properties?: object } | undefined)?.properties,
      );
      if (!isExplained && !hasFields && !('$ref' in field)) silent.push(here);
      for (const one of inner) if (one) walk(one as Record<string, unknown>, here);
    }
  };
  for (const [name, text] of Object.entries(editorSchemas())) {
    walk(JSON.parse(text) as Record<string, unknown>, name);
  }
  expect(silent).toEqual([]);
});

it('a rule’s id is its file’s name', async () => {
  const files = (await readdir(join(root, 'scripts/check/rules'))).map((name) =>
    name.replace(/\.ts$/u, ''),
  );
  expect(allRules.map(({ id }) => id).sort()).toEqual(files.sort());
});
