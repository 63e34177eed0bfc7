import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'astro/zod';
import { readFrontmatter, readYaml, type ReadFile } from '../../src/content-files/frontmatter.ts';
import { listEntryFiles } from '../../src/content-files/loader.ts';
import { achievementSchema } from '../../src/schemas/achievements.ts';
import { slug } from '../../src/schemas/fields.ts';
import { officeSchema } from '../../src/schemas/offices.ts';
import { planSchema } from '../../src/schemas/plans.ts';
import { serviceSchema } from '../../src/schemas/services.ts';
import { listEntrySchema, siteSchema } from '../../src/schemas/site.ts';
import { sourceSchema } from '../../src/schemas/sources.ts';

/** A file of `content/` as the rules see it. */
export interface ContentFile extends ReadFile {
  /** Path from the project's root, with `/`. */
  path: string;
  /** The whole text. */
  text: string;
  /** The collection, or the name of a list or settings file. */
  collection: string;
  /** The entry's id within its collection; '' for lists and settings. */
  id: string;
  schema: z.ZodType;
}

const folders: Record<string, z.ZodType> = {
  achievements: achievementSchema,
  offices: officeSchema,
  plans: planSchema,
  services: serviceSchema,
  sources: sourceSchema,
};

const listKey = slug({ title: 'তালিকার নাম', about: 'পাতার ঠিকানা।', example: 'money' });
const list = z.record(listKey, listEntrySchema, { error: 'প্রতিটি নামের নিচে তার ঘরগুলো লিখুন' });
const settings: Record<string, z.ZodType> = {
  'lists/audiences.yaml': list,
  'lists/needs.yaml': list,
  'lists/papers.yaml': list,
  'site.yaml': siteSchema,
};

/** Every file of `content/` below a project's root, in a steady order. */
export async function readContentTree(root: string): Promise<ContentFile[]> {
  const files: ContentFile[] = [];
  const pathOf = (file: string) => relative(root, file).split(sep).join('/');
  for (const [collection, schema] of Object.entries(folders)) {
    for (const { id, file } of await listEntryFiles(join(root, 'content', collection))) {
      const text = await readFile(file, 'utf8');
      files.push({ ...readFrontmatter(text), path: pathOf(file), text, collection, id, schema });
    }
  }
  for (const [name, schema] of Object.entries(settings)) {
    const file = join(root, 'content', name);
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    const collection = name.replace(/^lists\/|\.yaml$/gu, '');
    files.push({ ...readYaml(text), path: `content/${name}`, text, collection, id: '', schema });
  }
  return files;
}
