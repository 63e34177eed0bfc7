import { toBanglaDigits } from '../bangla/digits.ts';
import { words } from './admin-text.ts';
import { shortWords } from './blank-value.ts';
import { button, element } from './dom.ts';
import { focusOn } from './draw-record.ts';
import type { EntryFile } from './entry-file.ts';
import type { Form } from './field-parts.ts';
import type { FormField } from './form-fields.ts';
import { slotIn } from './slot.ts';

/** Each field of the record folded below its name, with the beginning of what stands there. */
export function drawParts({ form, data }: EntryFile, shared: Form, place: HTMLElement): void {
  if (form.kind !== 'record') {
    place.replaceChildren(shared.draw(form, { path: [], get: () => data, set: () => undefined }));
    return;
  }
  const more = element('div', {
    attributes: { class: 'more', role: 'group', 'aria-label': words.addField },
  });
  const drawn = new Map<string, HTMLElement>();
  const draw = () => {
    const parts: HTMLElement[] = [];
    more.replaceChildren();
    for (const [name, field] of Object.entries(form.fields)) {
      if (!field.required && data[name] === undefined) {
        drawn.delete(name);
        const add = button(`+ ${field.title}`, () => {
          data[name] = field.kind === 'flag' ? true : field.kind === 'list' ? [] : '';
          if (field.kind === 'record') data[name] = {};
          draw();
          shared.changed();
          focusOn(place, [name]);
        });
        more.append(add);
        continue;
      }
      const kept = drawn.get(name) ?? fieldPart(name);
      drawn.set(name, kept);
      parts.push(kept);
    }
    place.replaceChildren(...parts, ...(more.childElementCount > 0 ? [more] : []));
  };
  const fieldPart = (name: string): HTMLElement => {
    const field = form.fields[name];
    if (!field) throw new Error(`admin: no field ${name}`);
    const short = element('span', { attributes: { class: 'short' } }, shorten(field, data[name]));
    const body = shared.draw(field, slotIn(data, name));
    const details = element(
      'details',
      {
        attributes: { class: 'part' },
        on: { input: () => (short.textContent = shorten(field, data[name])) },
      },
      element('summary', {}, field.title, ' ', short),
      body,
      !field.required &&
        button(
          words.removeField,
          () => {
            delete data[name];
            drawn.delete(name);
            draw();
            shared.changed();
          },
          `${words.removeField}: ${field.title}`,
        ),
    );
    return details;
  };
  draw();
}

function shorten(field: FormField, value: unknown): string {
  if (value === 'unpublished') return words.unpublished;
  if (value === 'not-applicable') return words.notApplicable;
  if (Array.isArray(value) && value.length > 1) {
    return `${toBanglaDigits(String(value.length))}টি`;
  }
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const options = field.kind === 'choice' ? field.options : [];
  return options.find(([key]) => key === value)?.[1] ?? shortWords(value);
}
