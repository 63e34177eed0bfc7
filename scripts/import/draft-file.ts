import { Document, isMap, isPair, isSeq, visit } from 'yaml';
import type { z } from 'astro/zod';
import { achievementSchema } from '../../src/schemas/achievements.ts';
import { planSchema } from '../../src/schemas/plans.ts';
import { serviceSchema } from '../../src/schemas/services.ts';
import { sourceSchema } from '../../src/schemas/sources.ts';
import type { Draft } from './page.ts';

const schemas: Readonly<Record<Draft['collection'], z.ZodType>> = {
  achievements: achievementSchema,
  plans: planSchema,
  services: serviceSchema,
  sources: sourceSchema,
};

/** A field that a person must still write, and the schema's own remedy. */
export interface Missing {
  field: string;
  fix: string;
}

/** What a draft lacks before it can be a page. */
export function missingIn({ collection, data }: Draft): Missing[] {
  const result = schemas[collection].safeParse(data);
  if (result.success) return [];
  return result.error.issues.map(({ path, message }) => ({
    field: path.join(' › '),
    fix: message,
  }));
}

/** A draft as its author's file, with what is left to do said above the fields. */
export function draftText(draft: Draft, todo: readonly string[]): string {
  const document = new Document(draft.data, { aliasDuplicateObjects: false });
  visit(document, {
    Seq: (_key, node, path) => {
      const pair = path.at(-1);
      if (
        isPair(pair) &&
        isSeq(node) &&
        !node.items.some(isMap) &&
        String(pair.key) !== 'searchWords'
      )
        node.flow = true;
    },
  });
  const comment = todo.map((line) => `# ${line.replace(/[\r\n]+/gu, ' ')}\n`).join('');
  return `---\n${comment}${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n`;
}
