import { words } from './admin-text.ts';
import { blankValue } from './blank-value.ts';
import { tidyText } from './draw-controls.ts';
import { button, element, paragraph } from './dom.ts';
import { faultPlace, type Form } from './field-parts.ts';
import { focusOn } from './draw-record.ts';
import type { FormField } from './form-fields.ts';
import { idOf, slotIn, type Slot } from './slot.ts';

/** Names with an entry each: the names of a list, or old addresses with their new ones. */
export function drawEntries(
  field: FormField & { kind: 'entries' },
  slot: Slot,
  form: Form,
): HTMLElement {
  const data = () => slot.get() as Record<string, unknown>;
  const isLine = field.entry.kind !== 'record';
  const place = element('div', { attributes: { class: 'list' } });
  const draw = (open?: string) => {
    const drawn = Object.keys(data()).map((name) => {
      const entry = form.draw(
        isLine
          ? { ...field.entry, kind: 'line', title: words.newAddress, about: '', example: '' }
          : { ...field.entry, title: '' },
        slotIn(data(), name, slot.path),
      );
      const tools = element(
        'div',
        { attributes: { class: 'tools' } },
        button(
          words.removeItem,
          () => change(() => delete data()[name]),
          `${words.removeItem}: ${name}`,
        ),
      );
      const fault = isLine ? undefined : faultPlace({ ...slot, path: [...slot.path, name] });
      const title = (data()[name] as { title?: string } | undefined)?.title;
      return element(
        'details',
        {
          attributes: {
            class: 'item',
            open: isLine || name === open,
            id: isLine ? false : idOf([...slot.path, name]),
          },
        },
        element('summary', {}, isLine ? name : `${title ?? words.empty} (${name})`),
        fault,
        entry,
        tools,
      );
    });
    const label = isLine ? words.oldAddress : words.entryName;
    const input = element('input', { attributes: { type: 'text', id: 'new-entry' } });
    const add = () => {
      const name = tidyText(input.value);
      if (name === undefined || name in data()) return input.focus();
      change(() => (data()[name] = blankValue(field.entry)), name);
      focusOn(place, [...slot.path, name]);
    };
    const foot = element(
      'div',
      { attributes: { class: 'field' } },
      element('label', { attributes: { for: 'new-entry' } }, label),
      paragraph(isLine ? words.oldAddressHint : words.entryNameHint, 'hint'),
      input,
      button(words.addItem, add),
    );
    place.replaceChildren(...drawn, foot);
  };
  const change = (act: () => void, open?: string) => {
    act();
    draw(open);
    form.changed();
  };
  draw();
  return place;
}
