import { createHash } from 'node:crypto';
import { formatNumber } from '../../src/bangla/format-number.ts';
import { decodePage } from './decode-page.ts';
import { draftAchievements } from './draft-achievements.ts';
import { draftCharter } from './draft-charter.ts';
import type { DraftContext, DraftMaker } from './draft-context.ts';
import { draftPlan } from './draft-plan.ts';
import { draftNotice, draftService } from './draft-service.ts';
import { draftSource } from './draft-source.ts';
import { guessKind } from './guess-kind.ts';
import { findOffice, type KnownContent } from './known-content.ts';
import { findLostTexts } from './lost-texts.ts';
import type { Draft, Loss, Page, PageKind } from './page.ts';
import { readHtml } from './read-html.ts';
import { readText } from './read-text.ts';

/** What a run asks of every page. */
export interface ImportWishes {
  known: KnownContent;
  office?: string | undefined;
  kind?: PageKind | undefined;
}

/** A page as drafts, with everything that did not come over. */
export interface ImportedPage {
  /** The id of the page's source record. */
  source: string;
  kind: PageKind | undefined;
  office: string | undefined;
  address: string | undefined;
  drafts: Draft[];
  losses: Loss[];
}

/** A larger file is no page that a person wrote. */
const mostBytes = 20_000_000;

const makers: Readonly<Record<PageKind, DraftMaker>> = {
  achievements: draftAchievements,
  plan: draftPlan,
  charter: draftCharter,
  service: draftService,
  notice: draftNotice,
};

/** Turns a saved page's bytes into drafts; `address` is where it was fetched from, if it was. */
export function importPage(
  bytes: Uint8Array,
  wishes: ImportWishes,
  address?: string,
): ImportedPage {
  const nothing = (kind: Loss['kind']): ImportedPage => ({
    source: sourceId(bytes),
    kind: undefined,
    office: undefined,
    address,
    drafts: [],
    losses: [{ kind, text: '' }],
  });
  if (bytes.length > mostBytes) return nothing('too-large');
  const decoded = decodePage(bytes);
  if (!decoded) return nothing('not-text');
  const read = isHtml(decoded.text) ? readHtml(decoded.text) : readText(decoded.text);
  const page = { ...read, address: read.address ?? address };
  if (decoded.broken > 0)
    page.losses.push({ kind: 'broken-characters', text: formatNumber(decoded.broken) });
  return draftPage(page, sourceId(page.address ?? bytes), wishes);
}

function draftPage(page: Page, source: string, wishes: ImportWishes): ImportedPage {
  const losses = [...page.losses];
  const words = [
    page.siteWords,
    ...page.blocks.map((block) => (block.kind === 'table' ? '' : block.text)),
  ].join(' ');
  const found = findOffice(page.address, words, wishes.known.offices);
  const office = wishes.office ?? found?.id;
  const knownOffice = wishes.known.offices.find(({ id }) => id === office);
  const isEmpty = page.blocks.every((block) => block.kind === 'heading');
  const kind = isEmpty ? undefined : (wishes.kind ?? guessKind(page));
  const used = new Set<string>();
  const context: DraftContext = {
    page,
    source,
    office,
    knownOffice,
    known: wishes.known,
    note: (noted, text) => void losses.push({ kind: noted, text }),
    use: (label) => void used.add(label),
  };
  if (isEmpty) losses.push({ kind: 'empty', text: page.title });
  else if (!kind) losses.push({ kind: 'kind', text: page.title });
  else if (!office) losses.push({ kind: 'office', text: page.title });
  const records = kind ? makers[kind](context) : [];
  losses.push(...(isEmpty ? [] : findLostTexts(page, records, used)));
  const drafts = records.length > 0 ? [...records, draftSource(context)] : [];
  return { source, kind, office, address: page.address, drafts, losses: toldOnce(losses) };
}

function toldOnce(losses: readonly Loss[]): Loss[] {
  return [...new Map(losses.map((loss) => [`${loss.kind} ${loss.text}`, loss])).values()];
}

/** The same page has the same id in every run, which is how a run knows what it has done. */
function sourceId(of: string | Uint8Array): string {
  return `portal-${createHash('sha256').update(of).digest('hex').slice(0, 10)}`;
}

function isHtml(text: string): boolean {
  return /<(?:!doctype html|html|head|body|div|p|table|ul|ol|h[1-6]|span|br|a|img|script|font)\b/iu.test(
    text,
  );
}
