import { words } from './admin-text.ts';
import { element, paragraph } from './dom.ts';
import { keepDraft, keepsDrafts, setKeepsDrafts } from './drafts.ts';
import type { EntryFile } from './entry-file.ts';

/** The box by which the clerk agrees that what is not saved stays on this machine. */
export function draftWish(entry: EntryFile, isUnsaved: () => boolean): HTMLElement {
  const box = element('input', {
    attributes: { type: 'checkbox', id: 'keep-draft', checked: keepsDrafts() },
    on: {
      change: () => {
        setKeepsDrafts(box.checked);
        if (isUnsaved()) keepDraft(entry.path, entry.write());
      },
    },
  });
  return element(
    'div',
    { attributes: { class: 'field' } },
    element('label', { attributes: { class: 'option', for: 'keep-draft' } }, box, words.keepDraft),
    paragraph(words.keepDraftHint, 'hint'),
  );
}
