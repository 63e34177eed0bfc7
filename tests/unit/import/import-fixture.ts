import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { draftText, missingIn } from '../../../scripts/import/draft-file.ts';
import {
  importPage,
  type ImportedPage,
  type ImportWishes,
} from '../../../scripts/import/import-page.ts';
import { readKnownContent } from '../../../scripts/import/known-content.ts';
import { root } from '../../support/build-site.ts';
import { sampleContent } from '../../support/sample-content.ts';

/** Made-up pages in the shapes of the portal's. */
export const pagesFolder = join(root, 'tests/fixtures/portal-pages');

/** The names of the made-up pages. */
export async function pageNames(): Promise<string[]> {
  const names = await readdir(pagesFolder);
  return names.filter((name) => /\.(?:html|txt)$/u.test(name)).sort();
}

/** What the sample site knows, and nothing asked beside it. */
export async function sampleWishes(): Promise<ImportWishes> {
  return { known: await readKnownContent(join(sampleContent, 'content')) };
}

/** One made-up page as the import gives it. */
export async function importFixture(name: string): Promise<ImportedPage> {
  return importPage(await readFile(join(pagesFolder, name)), await sampleWishes());
}

/** All that the import says and writes of a page, as one text to compare. */
export function pageAsText({ kind, drafts, losses }: ImportedPage): string {
  const said = losses.map((loss) => `${loss.kind}: ${loss.text}`);
  const files = drafts.map((draft) => {
    const lacking = missingIn(draft).map(({ field }) => field);
    return `== ${draft.collection}/${draft.id} (lacks: ${lacking.join(', ') || 'nothing'})\n${draftText(draft, [])}`;
  });
  return `kind: ${kind ?? 'none'}\n${said.join('\n')}\n\n${files.join('\n')}`;
}
