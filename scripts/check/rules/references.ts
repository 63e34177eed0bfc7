import { nearestKey } from '../../../src/schemas/fields.ts';
import type { ContentFile } from '../content-tree.ts';
import type { Rule } from '../rule.ts';

/** Fields that hold the id of another entry, and the collection it must be in. */
const targets: Record<string, string> = {
  sources: 'sources',
  titleSources: 'sources',
  service: 'services',
  services: 'services',
  related: 'services',
  now: 'services',
  office: 'offices',
  offices: 'offices',
  needs: 'needs',
  audiences: 'audiences',
  paper: 'papers',
};

const names: Record<string, string> = {
  sources: 'সূত্র',
  services: 'সেবা',
  offices: 'অফিস',
  needs: 'দরকার',
  audiences: 'কার জন্য',
  papers: 'কাগজ',
  helplines: 'হেল্পলাইন',
};

/** Every source, service, office, need, audience, paper and helpline that a file names exists. */
export const references: Rule = {
  id: 'references',
  check: (files) => {
    const ids = idsByCollection(files);
    return files.flatMap((file) =>
      namedIn(file.data).flatMap(({ path, collection, id }) => {
        const known = ids.get(collection) ?? [];
        if (known.includes(id)) return [];
        const near = nearestKey(id, known);
        return [
          {
            file: file.path,
            ...file.locate(path),
            found: `“${id}” নামে কোনো ${names[collection]} নেই`,
            fix: near ? `“${near}” লিখুন` : whereToLook(collection),
          },
        ];
      }),
    );
  },
};

function whereToLook(collection: string): string {
  if (collection === 'helplines') return 'content/site.yaml ফাইলের helplines থেকে নম্বর নিন';
  const place = ['needs', 'audiences', 'papers'].includes(collection)
    ? `content/lists/${collection}.yaml ফাইল`
    : `content/${collection}/ ফোল্ডার`;
  return `${place} থেকে নাম নিন`;
}

function idsByCollection(files: readonly ContentFile[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { collection, id, data } of files) {
    if (collection === 'site') {
      const { helplines } = data as { helplines?: { number?: string }[] };
      ids.set(
        'helplines',
        Array.isArray(helplines) ? helplines.map((line) => String(line?.number)) : [],
      );
    } else if (id === '') {
      ids.set(collection, Object.keys((data as object | undefined) ?? {}));
    } else {
      ids.set(collection, [...(ids.get(collection) ?? []), id]);
    }
  }
  return ids;
}

interface Named {
  path: PropertyKey[];
  collection: string;
  id: string;
}

function namedIn(value: unknown, path: PropertyKey[] = []): Named[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => namedIn(item, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    const collection = key === 'helplines' ? 'helplines' : targets[key];
    if (collection && typeof inner === 'string') return [{ path: here, collection, id: inner }];
    if (collection && Array.isArray(inner) && inner.every((item) => typeof item === 'string')) {
      return inner.map((id: string, index) => ({ path: [...here, index], collection, id }));
    }
    return namedIn(inner, here);
  });
}
