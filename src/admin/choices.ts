import { readFrontmatter, readYaml } from '../content-files/frontmatter.ts';
import type { Option } from './form-fields.ts';

/** What a field that names an entry can name, by collection. */
export type Choices = Readonly<Record<string, readonly Option[]>>;

const lists: Readonly<Record<string, string>> = {
  'lists/needs.yaml': 'needs',
  'lists/audiences.yaml': 'audiences',
  'lists/papers.yaml': 'papers',
  'places.yaml': 'places',
};

/** The names of all entries with their titles, from the files of a content folder by their paths. */
export function choicesIn(files: ReadonlyMap<string, string>): Choices {
  const choices: Record<string, Option[]> = {};
  const add = (collection: string, id: string, title: unknown) => {
    const label = typeof title === 'string' && title !== '' ? title : id;
    (choices[collection] ??= []).push([id, label]);
  };
  for (const [path, text] of files) {
    const [, collection = '', id = ''] = /^([a-z]+)\/(.+)\.mdx$/u.exec(path) ?? [];
    const list = lists[path];
    if (id !== '') {
      const { title, publisher } = recordOf(readFrontmatter(text).data);
      const by = collection === 'sources' && typeof publisher === 'string' ? ` — ${publisher}` : '';
      add(collection, id, typeof title === 'string' ? title + by : undefined);
    } else if (list !== undefined) {
      const data = recordOf(readYaml(text).data);
      for (const [key, entry] of Object.entries(data)) add(list, key, recordOf(entry)['title']);
    } else if (path === 'site.yaml') {
      const { helplines } = recordOf(readYaml(text).data);
      for (const line of Array.isArray(helplines) ? helplines : []) {
        const { number, title } = recordOf(line);
        if (typeof number === 'string') add('helplines', number, `${number}: ${String(title)}`);
      }
    }
  }
  const order = new Intl.Collator('bn').compare;
  for (const options of Object.values(choices)) options.sort(([, a], [, b]) => order(a, b));
  return choices;
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
