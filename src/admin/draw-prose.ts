import { words } from './admin-text.ts';
import { element, paragraph } from './dom.ts';
import type { EntryFile } from './entry-file.ts';
import type { Form } from './field-parts.ts';
import { idOf } from './slot.ts';

/** The prose below a record's fields. */
export function drawProse(entry: EntryFile, form: Form): HTMLElement {
  const area = element('textarea', {
    attributes: { id: idOf(['prose']), rows: '6', 'aria-describedby': 'prose-hint' },
    on: {
      input: () => {
        const text = area.value.normalize('NFC').trim();
        entry.body = text === '' ? '' : `\n${text}\n`;
        form.changed();
      },
    },
  });
  area.value = entry.body.trim();
  const hint = paragraph(words.bodyHint, 'hint');
  hint.id = 'prose-hint';
  return element(
    'details',
    { attributes: { class: 'part' } },
    element('summary', {}, words.body),
    element(
      'div',
      { attributes: { class: 'field' } },
      element('label', { attributes: { for: idOf(['prose']) } }, words.body),
      hint,
      area,
    ),
  );
}
