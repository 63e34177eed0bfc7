import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { folders } from '../../src/content-files/content-schemas.ts';
import { listEntryFiles } from '../../src/content-files/entry-files.ts';
import { parseMdx } from '../../src/markdown.ts';

/** What the check is measured beside: every entry read and parsed, by the YAML and Markdown parsers alone. */
const root = process.argv[2] ?? process.cwd();
for (const name of Object.keys(folders)) {
  for (const { file } of await listEntryFiles(join(root, 'content', name))) {
    const [, yaml = '', body = ''] = readFileSync(file, 'utf8').split(/^---\n/mu);
    parseDocument(yaml).toJS();
    parseMdx(body);
  }
}
