import type { DraftContext } from './draft-context.ts';
import type { Draft } from './page.ts';

/** The page itself, as the source that every draft of it cites. */
export function draftSource({ page, source, office, knownOffice }: DraftContext): Draft {
  const host = page.address === undefined ? undefined : new URL(page.address).hostname;
  return {
    collection: 'sources',
    id: source,
    data: {
      draft: true,
      title: page.title || 'জাতীয় তথ্য বাতায়নের পাতা',
      ...((knownOffice?.title ?? host) && { publisher: knownOffice?.title ?? host }),
      kind: office ? 'own-office' : 'other',
      ...(office && { office }),
      ...(page.updated && { date: page.updated }),
      ...(page.address && { address: page.address }),
      mayLink: false,
      readWhole: true,
    },
  };
}
