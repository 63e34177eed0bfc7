import {
  drawChoice,
  drawChoices,
  drawDate,
  drawFlag,
  drawNumber,
  drawText,
} from './draw-controls.ts';
import { drawAbsentOr } from './draw-absent-or.ts';
import { drawEntries } from './draw-entries.ts';
import { drawList, drawReferences } from './draw-list.ts';
import { drawRecord } from './draw-record.ts';
import type { Form } from './field-parts.ts';
import type { FormField } from './form-fields.ts';
import type { Slot } from './slot.ts';

/** Draws a field with all that stands below it. */
export function drawField(field: FormField, slot: Slot, form: Form): HTMLElement {
  switch (field.kind) {
    case 'record':
      return drawRecord(field, slot, form);
    case 'entries':
      return drawEntries(field, slot, form);
    case 'absent-or':
      return drawAbsentOr(field, slot, form);
    case 'list':
      return field.item.kind === 'reference'
        ? drawReferences(field, field.item.collection, slot, form)
        : drawList(field, slot, form);
    case 'choices':
      return drawChoices(field, slot, form);
    case 'choice':
      return drawChoice(field, slot, form, field.options);
    case 'reference':
      return drawChoice(field, slot, form, form.choices[field.collection]);
    case 'number':
      return drawNumber(field, slot, form);
    case 'flag':
      return drawFlag(field, slot, form);
    case 'date':
      return drawDate(field, slot, form);
    default:
      return drawText(field, slot, form);
  }
}
