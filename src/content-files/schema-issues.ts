import type { z } from 'astro/zod';

/** A fault of a record's data: the path of the field, and what the schema says of it. */
export interface SchemaIssue {
  path: PropertyKey[];
  issue: z.core.$ZodIssue;
}

/**
 * Every fault that a schema finds: a union tells its own message, or where a list stands, the faults
 * of the list's items.
 */
export function schemaIssues(schema: z.ZodType, data: unknown): SchemaIssue[] {
  const result = schema.safeParse(data);
  return result.success ? [] : flatten(result.error.issues);
}

/** What an author is told of a fault. */
export function messageOf(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? '') : issue.message;
}

function flatten(issues: readonly z.core.$ZodIssue[], above: PropertyKey[] = []): SchemaIssue[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path];
    const inList =
      issue.code === 'invalid_union'
        ? issue.errors.find((branch) => branch.some((inner) => inner.path.length > 0))
        : undefined;
    return inList ? flatten(inList, path) : [{ path, issue }];
  });
}
