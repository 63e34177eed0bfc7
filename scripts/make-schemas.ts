import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editorSchemas } from './check/editor-schemas.ts';

/** `npm run make:schemas`: JSON Schemas from which editors complete and explain fields. */
const folder = join(import.meta.dirname, '../.vscode/schemas');
await mkdir(folder, { recursive: true });
const schemas = editorSchemas();
for (const [name, schema] of Object.entries(schemas)) await writeFile(join(folder, name), schema);
console.log(`লেখা হয়েছে: ${Object.keys(schemas).join(', ')}`);
