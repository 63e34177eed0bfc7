import { toBanglaDigits } from '../bangla/digits.ts';
import { words } from './admin-text.ts';
import { blankValue, shortWords } from './blank-value.ts';
import { selectOf } from './draw-controls.ts';
import { button, element } from './dom.ts';
import { faultPlace, hint, type Form } from './field-parts.ts';
import { focusOn } from './draw-record.ts';
import type { FormField } from './form-fields.ts';
import { idOf, slotIn, type Slot } from './slot.ts';

type ListField = FormField & { kind: 'list' };

/** A list whose things can be added, taken away and moved; records are folded to their first words. */
export function drawList(field: ListField, slot: Slot, form: Form): HTMLElement {
  return listOf(field, slot, form, {
    draw: (index, items, tools) => {
      const item = items[index];
      const inner = { ...field.item, title: field.item.title || field.title };
      const drawn = form.draw(
        inner.kind === 'record'
          ? { ...inner, title: '' }
          : {
              ...inner,
              title: `${inner.title} ${toBanglaDigits(String(index + 1))}`,
              about: '',
              example: '',
            },
        slotIn(items, index, slot.path),
      );
      if (inner.kind !== 'record') {
        drawn.classList.add('item-line');
        drawn.append(tools);
        return drawn;
      }
      const heading = element('summary', {}, headingOf(index, item));
      drawn.addEventListener('input', () =>
        heading.replaceChildren(headingOf(index, items[index])),
      );
      const isNew = shortWords(item) === '';
      return element(
        'details',
        { attributes: { class: 'item', open: isNew || items.length === 1 } },
        heading,
        drawn,
        tools,
      );
    },
    foot: (add) =>
      button(words.addItem, () => add(blankValue(field.item)), `${words.addItem}: ${field.title}`),
  });
}

/** A list of names of other entries, chosen by their titles. */
export function drawReferences(
  field: ListField,
  collection: string,
  slot: Slot,
  form: Form,
): HTMLElement {
  const options = form.choices[collection];
  if (options === undefined) {
    return drawList({ ...field, item: { ...field.item, kind: 'line' } }, slot, form);
  }
  const titles = new Map(options);
  return listOf(field, slot, form, {
    draw: (index, items, tools) => {
      const id = String(items[index]);
      const title = titles.get(id) ?? `${id} (${words.unknownChoice})`;
      return element(
        'div',
        { attributes: { class: 'chosen', id: idOf([...slot.path, index]), tabindex: '-1' } },
        element('span', {}, title),
        tools,
        faultPlace({ ...slot, path: [...slot.path, index] }),
      );
    },
    foot: (add, items) => {
      const left = options.filter(([id]) => !items.includes(id));
      const select = selectOf(left, words.addChoice);
      select.setAttribute('aria-label', `${words.addChoice}: ${field.title}`);
      select.addEventListener('change', () => select.value !== '' && add(select.value));
      return select;
    },
  });
}

interface Drawing {
  draw(index: number, items: unknown[], tools: HTMLElement): HTMLElement;
  foot(add: (value: unknown) => void, items: readonly unknown[]): HTMLElement;
}

function listOf(field: ListField, slot: Slot, form: Form, drawing: Drawing): HTMLElement {
  const items = () => (Array.isArray(slot.get()) ? (slot.get() as unknown[]) : []);
  const place = element('div', { attributes: { class: 'list' } });
  const notice = element('p', { attributes: { class: 'removed', role: 'status' } });

  const change = (act: (list: unknown[]) => void, focus?: number) => {
    if (!Array.isArray(slot.get())) slot.set([]);
    const open = new Set(
      items().filter((_, index) =>
        place.querySelectorAll(':scope > .item')[index]?.hasAttribute('open'),
      ),
    );
    act(items());
    // A list that is empty is not there; the schema says so where it must be.
    if (items().length === 0 && !field.required) slot.set(undefined);
    draw(open);
    form.changed();
    if (focus !== undefined) focusOn(place, [...slot.path, focus]);
  };
  const tools = (index: number): HTMLElement => {
    const list = items();
    const named = (what: string) =>
      `${what}: ${shortWords(list[index]) || toBanglaDigits(String(index + 1))}`;
    const move = (by: number) =>
      change((all) => all.splice(index + by, 0, ...all.splice(index, 1)), index + by);
    const gone = field.item.kind === 'record' ? words.removePart : words.removeItem;
    return element(
      'div',
      { attributes: { class: 'tools' } },
      index > 0 && button(words.moveUp, () => move(-1), named(words.moveUp)),
      index < list.length - 1 && button(words.moveDown, () => move(1), named(words.moveDown)),
      button(gone, () => remove(index), named(gone)),
    );
  };
  const remove = (index: number) => {
    const gone = items()[index];
    change((all) => all.splice(index, 1));
    const undo = button(words.undo, () => {
      notice.replaceChildren();
      change((all) => all.splice(index, 0, gone), index);
    });
    notice.replaceChildren(`${words.removed} `, undo);
    undo.focus();
  };
  const draw = (open = new Set<unknown>()) => {
    const list = items();
    const drawn = list.map((item, index) => {
      const made = drawing.draw(index, list, tools(index));
      if (made instanceof HTMLDetailsElement && open.has(item)) made.open = true;
      return made;
    });
    const add = (value: unknown) => {
      notice.replaceChildren();
      change((all) => all.push(value), items().length);
    };
    place.replaceChildren(...drawn, notice, drawing.foot(add, list));
  };
  draw();
  const id = idOf(slot.path);
  const help = hint(field, id);
  return element(
    'fieldset',
    { attributes: { id, class: 'field', tabindex: '-1', 'aria-describedby': `${id}.fault` } },
    element('legend', {}, field.title),
    help,
    faultPlace(slot),
    place,
  );
}

function headingOf(index: number, item: unknown): string {
  return `${toBanglaDigits(String(index + 1))}. ${shortWords(item) || words.empty}`;
}
