import { words } from './admin-text.ts';
import { blankValue } from './blank-value.ts';
import { button, element } from './dom.ts';
import type { Form } from './field-parts.ts';
import type { FormField } from './form-fields.ts';
import { idOf, slotIn, type Slot } from './slot.ts';

/** A record's fields one below the other; those that are not there can be added by their names. */
export function drawRecord(
  field: FormField & { kind: 'record' },
  slot: Slot,
  form: Form,
): HTMLElement {
  const value = () => (slot.get() ?? {}) as Record<string, unknown>;
  const place = element('div', { attributes: { class: 'record' } });
  const draw = () => {
    const parts: HTMLElement[] = [];
    const addable: HTMLElement[] = [];
    for (const [name, inner] of Object.entries(field.fields)) {
      if (!inner.required && value()[name] === undefined) {
        addable.push(button(`+ ${inner.title}`, () => add(name, inner)));
        continue;
      }
      const innerSlot = keeping(slotIn(value(), name, slot.path), slot, value);
      const drawn = form.draw(inner, innerSlot);
      if (!inner.required) drawn.append(removal(name, inner));
      parts.push(drawn);
    }
    const more = element(
      'div',
      { attributes: { class: 'more', role: 'group', 'aria-label': words.addField } },
      ...addable,
    );
    place.replaceChildren(...parts, ...(addable.length > 0 ? [more] : []));
  };
  const add = (name: string, inner: FormField) => {
    if (slot.get() === undefined) slot.set({});
    value()[name] = blankValue(inner);
    draw();
    form.changed();
    focusOn(place, [...slot.path, name]);
  };
  const removal = (name: string, inner: FormField) =>
    button(
      words.removeField,
      () => {
        delete value()[name];
        draw();
        form.changed();
        place.querySelector<HTMLElement>('.more button')?.focus();
      },
      `${words.removeField}: ${inner.title}`,
    );
  draw();
  if (slot.path.length === 0 || field.title === '') return place;
  return element(
    'fieldset',
    { attributes: { id: idOf(slot.path), class: 'field', tabindex: '-1' } },
    element('legend', {}, field.title),
    place,
  );
}

/** A record that is not there yet comes to be with its first value. */
function keeping(inner: Slot, outer: Slot, value: () => Record<string, unknown>): Slot {
  const name = inner.path.at(-1) as string;
  return {
    path: inner.path,
    get: () => value()[name],
    set: (given) => {
      if (outer.get() === undefined) outer.set({});
      if (given === undefined) delete value()[name];
      else value()[name] = given;
    },
  };
}

/** Gives the focus to what shows a place, or to the first control in it. */
export function focusOn(within: ParentNode, path: readonly PropertyKey[]): void {
  const id = idOf(path);
  const shown =
    within.querySelector<HTMLElement>(`[id="${id}"]`) ??
    within.querySelector<HTMLElement>(`[id^="${id}."]:not(.hint, .fault)`);
  for (
    let above = shown?.closest('details');
    above;
    above = above.parentElement?.closest('details')
  ) {
    above.open = true;
  }
  const control = shown?.matches('input, select, textarea')
    ? shown
    : shown?.querySelector<HTMLElement>('input, select, textarea, button');
  (control ?? shown)?.focus();
}
