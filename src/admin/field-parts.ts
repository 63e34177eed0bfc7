import { words } from './admin-text.ts';
import type { Choices } from './choices.ts';
import { element, paragraph } from './dom.ts';
import type { FormField } from './form-fields.ts';
import { idOf, type Slot } from './slot.ts';

/** What the parts of one form share. */
export interface Form {
  choices: Choices;
  /** Called after every change of a value. */
  changed(): void;
  /** Draws the field of a place; parts of the form draw their own parts by it. */
  draw(field: FormField, slot: Slot): HTMLElement;
}

/** What stands above a control: its hint with an example. */
export function hint(field: FormField, id: string): HTMLElement | undefined {
  const shown = ['line', 'sentence', 'number', 'list'].includes(field.kind) && field.example !== '';
  const example = shown ? `${words.field.example}: ${field.example}` : '';
  const text = [field.about, example].filter(Boolean).join(' ');
  if (text === '') return undefined;
  const made = paragraph(text, 'hint');
  made.id = `${id}.hint`;
  return made;
}

/** Where the fault of a place is told; filled by the form. */
export function faultPlace(slot: Slot): HTMLElement {
  const id = `${idOf(slot.path)}.fault`;
  return element('p', { attributes: { id, class: 'fault', hidden: true } });
}
