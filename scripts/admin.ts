import { join } from 'node:path';
import { writeAdmin } from './admin/write-admin.ts';
import { serveFolder } from './browser/serve-folder.ts';

/** `npm run admin`: the form editor on this machine alone, until Ctrl-C. */
const folder = join(process.cwd(), '.cache', 'admin');
await writeAdmin(join(folder, 'admin'), process.cwd());
const { url } = await serveFolder(folder);
console.log(`Chrome বা Edge-এ খুলুন: ${url}admin/\nথামাতে: Ctrl+C`);
