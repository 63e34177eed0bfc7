import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { readOldAddress, writeOldAddress } from '../../src/schemas/old-address.ts';
import { draftText, missingIn, type Missing } from './draft-file.ts';
import type { ImportedPage } from './import-page.ts';
import type { Draft, Loss } from './page.ts';

/** A draft's file. */
export interface WrittenDraft {
  /** Path below the content folder. */
  path: string;
  missing: Missing[];
  /** False where the file stood there already from a run before. */
  isNew: boolean;
}

/** What became of one page. */
export interface WrittenPage {
  written: WrittenDraft[];
  /** A line for `content/redirects.yaml`, to be set when the draft is published. */
  redirect: string | undefined;
  losses: Loss[];
}

/** Whether a run before finished this page: its source is written last. */
export async function isImported(content: string, { source }: ImportedPage): Promise<boolean> {
  return (await readOrNothing(join(content, 'sources', `${source}.mdx`))) !== undefined;
}

/** Writes a page's drafts; a file that is there is never touched, the draft stands beside it. */
export async function writeDrafts(content: string, page: ImportedPage): Promise<WrittenPage> {
  const written: WrittenDraft[] = [];
  const losses: Loss[] = [];
  let redirect: string | undefined;
  for (const draft of page.drafts) {
    const id = await freeId(content, draft, page.source);
    const path = `${draft.collection}/${id}.mdx`;
    const missing = missingIn(draft);
    if (draft.collection !== 'sources' && page.address && redirect === undefined) {
      redirect = redirectLine(page.address, targetOf(page, `${draft.collection}/${id}`));
      if (redirect === undefined) losses.push({ kind: 'redirect', text: page.address });
    }
    const isNew = await writeNew(
      join(content, path),
      draftText(draft, todoOf(missing, redirect, draft)),
    );
    written.push({ path, missing, isNew });
  }
  return { written, redirect, losses };
}

function todoOf(
  missing: readonly Missing[],
  redirect: string | undefined,
  { collection }: Draft,
): string[] {
  return [
    'খসড়া: পোর্টালের পাতা থেকে যন্ত্রে আনা। প্রতিটি সংখ্যা মিলিয়ে দেখে draft ঘরটি মুছে দিন।',
    ...missing.map(({ field, fix }) => `বাকি: ${field}: ${fix}`),
    ...(redirect && collection !== 'sources'
      ? [`প্রকাশের সময় content/redirects.yaml ফাইলে লিখুন: ${redirect}`]
      : []),
  ];
}

/** The draft's own name, or where something else has it, the name with the page's id. */
async function freeId(content: string, { collection, id }: Draft, source: string): Promise<string> {
  const there = await readOrNothing(join(content, collection, `${id}.mdx`));
  return there === undefined || there.includes(source) ? id : `${id}-${source}`;
}

/** Writes whole or not at all, and only where nothing is; a run that is killed leaves no half file. */
async function writeNew(path: string, text: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.part`;
  await writeFile(part, text);
  try {
    await link(part, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    await rm(part);
  }
}

async function readOrNothing(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** A charter's old address leads to the office's charter, which its services make. */
function targetOf({ kind, office }: ImportedPage, draft: string): string {
  return kind === 'charter' && office ? `offices/${office}/charter` : draft;
}

function redirectLine(address: string, target: string): string | undefined {
  const old = readOldAddress(address);
  return old && stringify({ [writeOldAddress(old)]: target }, { lineWidth: 0 }).trim();
}
