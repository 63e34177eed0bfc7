import { words } from './admin-text.ts';
import { element, paragraph } from './dom.ts';
import type { EntryFile } from './entry-file.ts';
import { previewHtml } from './preview.ts';

/** The page as it will look, folded below the form on a phone and beside it on a desktop. */
export function previewView(entry: EntryFile): { shown: HTMLElement; refresh(): void } {
  const style = document.querySelector('style')?.textContent ?? '';
  const frame = element('iframe', {
    attributes: { title: words.preview, sandbox: 'allow-same-origin' },
  });
  const draw = () => {
    if (shown.open) frame.srcdoc = previewHtml(entry.form, entry.data, entry.body, style);
  };
  const shown = element(
    'details',
    {
      attributes: { class: 'part preview', open: matchMedia('(min-width: 70rem)').matches },
      on: { toggle: draw },
    },
    element('summary', {}, words.preview),
    paragraph(words.previewHint, 'hint'),
    frame,
  );
  draw();
  return { shown, refresh: draw };
}
