import { absences } from '../schemas/statements.ts';
import { words } from './admin-text.ts';
import { blankValue } from './blank-value.ts';
import { drawRadios } from './draw-controls.ts';
import { element } from './dom.ts';
import type { Form } from './field-parts.ts';
import type { FormField, Option } from './form-fields.ts';
import type { Slot } from './slot.ts';

type AbsentOr = FormField & { kind: 'absent-or' };

const writtenHere = 'written-here';
const isAbsent = (value: unknown) => typeof value === 'string' && value in absences;

/** A field that may hold a word for “there is nothing” in the place of what it holds else. */
export function drawAbsentOr(field: AbsentOr, slot: Slot, form: Form): HTMLElement {
  const isLine = field.inner.kind === 'line' || field.inner.kind === 'sentence';
  return isLine ? drawLineOr(field, slot, form) : drawPartOr(field, slot, form);
}

/** A line with the words below it: writing takes the word back, a word empties the line. */
function drawLineOr(field: AbsentOr, slot: Slot, form: Form): HTMLElement {
  const inner: FormField = { ...field.inner, title: field.title, about: field.about };
  const options = field.absences.map(([word]): Option => [word, shortAbsences[word] ?? word]);
  const radios = radiosOf(
    { ...field, about: '', title: `${field.title}: ${words.nothingWritten}` },
    slot,
    options,
    (word) => {
      slot.set(word);
      line.replaceChildren(draw());
      form.changed();
    },
  );
  const draw = () =>
    form.draw(inner, {
      path: slot.path,
      get: () => (isAbsent(slot.get()) ? undefined : slot.get()),
      set: (value) => {
        slot.set(value ?? field.absences[0]?.[0]);
        mark(radios, slot.get());
      },
    });
  const line = element('div', {}, draw());
  return element('div', { attributes: { class: 'absent-or line-or' } }, line, radios);
}

/** A list or record with the words above it; what was written is there again when a word is taken back. */
function drawPartOr(field: AbsentOr, slot: Slot, form: Form): HTMLElement {
  let written = isAbsent(slot.get()) ? undefined : slot.get();
  const inner: FormField = { ...field.inner, title: field.title, about: '', required: true };
  const options: Option[] = [
    [writtenHere, words.written],
    ...field.absences.map(([word]): Option => [word, longAbsences[word] ?? word]),
  ];
  const place = element('div', {});
  const draw = () =>
    place.replaceChildren(...(isAbsent(slot.get()) ? [] : [form.draw(inner, slot)]));
  const radios = radiosOf(field, slot, options, (word) => {
    if (!isAbsent(slot.get())) written = slot.get();
    slot.set(word === writtenHere ? (written ?? blankValue(field.inner)) : word);
    draw();
    form.changed();
  });
  draw();
  return element('div', { attributes: { class: 'absent-or' } }, radios, place);
}

const shortAbsences: Readonly<Record<string, string>> = {
  unpublished: words.unpublished,
  'not-applicable': words.notApplicable,
};

const longAbsences: Readonly<Record<string, string>> = {
  unpublished: absences.unpublished,
  'not-applicable': words.notApplicableHere,
};

function radiosOf(
  field: FormField,
  slot: Slot,
  options: readonly Option[],
  choose: (word: string) => void,
): HTMLElement {
  const asked: FormField = { ...field, kind: 'line', example: '' };
  const value = isAbsent(slot.get()) ? String(slot.get()) : writtenHere;
  return drawRadios(asked, { ...slot, path: [...slot.path, 'state'] }, options, value, choose);
}

function mark(radios: HTMLElement, value: unknown): void {
  for (const radio of radios.querySelectorAll('input')) radio.checked = radio.value === value;
}
