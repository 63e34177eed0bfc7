import { defineCollection } from 'astro:content';
import { folders } from './content-files/content-schemas.ts';
import { filesForEditors } from './content-files/editor-loader.ts';

/** The folders of `content/` with their schemas, for editors alone (`.vscode/settings.json`). */
export const collections = Object.fromEntries(
  Object.entries(folders).map(([name, schema]) => [
    name,
    defineCollection({ loader: filesForEditors(name), schema: schema as never }),
  ]),
);
