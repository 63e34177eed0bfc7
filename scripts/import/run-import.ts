import type { Input } from './find-inputs.ts';
import { importPage, type ImportWishes } from './import-page.ts';
import type { Loss, PageKind } from './page.ts';
import { isImported, writeDrafts, type WrittenDraft } from './write-drafts.ts';

/** What became of one input. */
export interface PageReport {
  input: string;
  /** `imported`, `before` where a run before did it, `nothing` where there was nothing to write. */
  state: 'imported' | 'before' | 'nothing' | 'unreadable';
  kind: PageKind | undefined;
  source: string | undefined;
  drafts: WrittenDraft[];
  redirect: string | undefined;
  losses: Loss[];
  /** Why it could not be read. */
  error?: string;
}

/** Imports pages one after the other; one that fails stops none of the others. */
export async function runImport(
  inputs: readonly Input[],
  content: string,
  wishes: ImportWishes,
  tell: (done: number, of: number) => void,
): Promise<PageReport[]> {
  const reports: PageReport[] = [];
  for (const [index, input] of inputs.entries()) {
    reports.push(await importOne(input, content, wishes));
    tell(index + 1, inputs.length);
  }
  return reports;
}

async function importOne(input: Input, content: string, wishes: ImportWishes): Promise<PageReport> {
  const empty = {
    input: input.name,
    kind: undefined,
    source: undefined,
    drafts: [],
    redirect: undefined,
    losses: [],
  };
  let bytes: Uint8Array;
  try {
    bytes = await input.read();
  } catch (error) {
    return {
      ...empty,
      state: 'unreadable',
      error: String(error instanceof Error ? error.message : error),
    };
  }
  const page = importPage(bytes, wishes, input.address);
  const { source, kind, losses } = page;
  if (page.drafts.length === 0) return { ...empty, state: 'nothing', kind, losses };
  if (await isImported(content, page)) return { ...empty, state: 'before', kind, source };
  const { written, redirect, losses: late } = await writeDrafts(content, page);
  return {
    input: input.name,
    state: 'imported',
    kind,
    source,
    drafts: written,
    redirect,
    losses: [...losses, ...late],
  };
}
