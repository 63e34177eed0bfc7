import { toBanglaDigits, fromBanglaDigits } from '../bangla/digits.ts';
import { words } from './admin-text.ts';
import { element } from './dom.ts';
import { faultPlace, hint, type Form } from './field-parts.ts';
import type { FormField, Option } from './form-fields.ts';
import { idOf, shownText, type Slot } from './slot.ts';

/** A label, the hint, the control and the place of its fault, tied to each other for a screen reader. */
function labelled(field: FormField, slot: Slot, control: HTMLElement): HTMLElement {
  const id = idOf(slot.path);
  control.id = id;
  const help = hint(field, id);
  control.setAttribute('aria-describedby', [help?.id, `${id}.fault`].filter(Boolean).join(' '));
  if (field.required) control.setAttribute('aria-required', 'true');
  const label = element('label', { attributes: { for: id } }, field.title);
  return element('div', { attributes: { class: 'field' } }, label, help, control, faultPlace(slot));
}

/** Text as the schema wants it: in NFC, in one line, without spaces at the ends; undefined for none. */
export function tidyText(written: string): string | undefined {
  const text = written.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  return text === '' ? undefined : text;
}

/** A line or a sentence. */
export function drawText(field: FormField, slot: Slot, form: Form): HTMLElement {
  const value = shownText(slot.get());
  const isLong = field.kind === 'sentence' || value.length > 40;
  const control = isLong
    ? element('textarea', { attributes: { rows: '2' } })
    : element('input', { attributes: { type: 'text' } });
  control.value = value;
  control.addEventListener('input', () => {
    slot.set(tidyText(control.value));
    form.changed();
  });
  return labelled(field, slot, control);
}

/** A number; digits of either script are read, Bangla ones shown. */
export function drawNumber(field: FormField, slot: Slot, form: Form): HTMLElement {
  const control = element('input', { attributes: { type: 'text', inputmode: 'decimal' } });
  const value = slot.get();
  control.value = toBanglaDigits(shownText(value));
  control.addEventListener('input', () => {
    const text = fromBanglaDigits(control.value.trim()).replaceAll(',', '');
    const number = Number(text);
    slot.set(text === '' ? undefined : Number.isNaN(number) ? text : number);
    form.changed();
  });
  return labelled({ ...field, example: toBanglaDigits(field.example) }, slot, control);
}

/** A day, by the browser's own calendar. */
export function drawDate(field: FormField, slot: Slot, form: Form): HTMLElement {
  const control = element('input', { attributes: { type: 'date' } });
  control.value = shownText(slot.get());
  control.addEventListener('input', () => {
    slot.set(control.value === '' ? undefined : control.value);
    form.changed();
  });
  return labelled(field, slot, control);
}

/** Yes or no. */
export function drawFlag(field: FormField, slot: Slot, form: Form): HTMLElement {
  const options: Option[] = [
    ['true', words.yes],
    ['false', words.no],
  ];
  const value = slot.get();
  return drawRadios(field, slot, options, shownText(value), (chosen) => {
    slot.set(chosen === 'true');
    form.changed();
  });
}

/** One of a list; what stands there and is not in the list is kept and named. */
export function drawChoice(
  field: FormField,
  slot: Slot,
  form: Form,
  options: readonly Option[] | undefined,
): HTMLElement {
  if (options === undefined) return drawText({ ...field, kind: 'line' }, slot, form);
  const value = slot.get();
  const control = selectOf(options, words.choose);
  if (typeof value === 'string' && value !== '') {
    if (!options.some(([key]) => key === value)) {
      control.append(
        element('option', { attributes: { value } }, `${value} (${words.unknownChoice})`),
      );
    }
    control.value = value;
  }
  control.addEventListener('change', () => {
    slot.set(control.value === '' ? undefined : control.value);
    form.changed();
  });
  return labelled(field, slot, control);
}

/** A list to choose from that begins with a word and no choice. */
export function selectOf(options: readonly Option[], first: string): HTMLSelectElement {
  return element(
    'select',
    {},
    element('option', { attributes: { value: '' } }, first),
    ...options.map(([value, label]) => element('option', { attributes: { value } }, label)),
  );
}

/** Several of a list, each with a box. */
export function drawChoices(
  field: FormField & { kind: 'choices' },
  slot: Slot,
  form: Form,
): HTMLElement {
  const chosen = () => (Array.isArray(slot.get()) ? (slot.get() as string[]) : []);
  const boxes = field.options.map(([value, label], index) => {
    const id = `${idOf(slot.path)}.${index}`;
    const box = element('input', {
      attributes: { type: 'checkbox', id, value, checked: chosen().includes(value) },
      on: {
        change: () => {
          // In the list's order, whatever the order of the clicks.
          const now = chosen().filter((one) => one !== value);
          if (box.checked) now.push(value);
          slot.set(field.options.flatMap(([key]) => (now.includes(key) ? [key] : [])));
          form.changed();
        },
      },
    });
    return element('label', { attributes: { class: 'option', for: id } }, box, label);
  });
  return group(field, slot, boxes);
}

/** One of a few, each with a button to it. */
export function drawRadios(
  field: FormField,
  slot: Slot,
  options: readonly Option[],
  value: string,
  choose: (value: string) => void,
): HTMLElement {
  const name = idOf(slot.path);
  const radios = options.map(([key, label], index) => {
    const id = `${name}.${index}`;
    const radio = element('input', {
      attributes: { type: 'radio', name, id, value: key, checked: key === value },
      on: { change: () => choose(key) },
    });
    return element('label', { attributes: { class: 'option', for: id } }, radio, label);
  });
  return group(field, slot, radios);
}

/** Controls that belong together, under one name. */
function group(field: FormField, slot: Slot, controls: readonly HTMLElement[]): HTMLElement {
  const id = idOf(slot.path);
  const help = hint(field, id);
  const described = [help?.id, `${id}.fault`].filter(Boolean).join(' ');
  return element(
    'fieldset',
    { attributes: { id, class: 'field', tabindex: '-1', 'aria-describedby': described } },
    element('legend', {}, field.title),
    help,
    ...controls,
    faultPlace(slot),
  );
}
