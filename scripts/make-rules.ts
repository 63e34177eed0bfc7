import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { allRules } from './check/all-rules.ts';
import { rulesPage } from './check/rules-page.ts';

/** `npm run make:rules`: the editors' page of rules, from the rules. */
const path = join(import.meta.dirname, '../content/RULES.md');
await writeFile(path, rulesPage(allRules));
console.log(`লেখা হয়েছে: ${path}`);
