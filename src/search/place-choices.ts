import type { AskedPlace } from './address.ts';
import { placePath, type PlaceStep } from './place-files.ts';

/** A choice between places or offices. */
interface Field {
  id: string;
  label: string;
  options: readonly (readonly [value: string, text: string])[];
  value: string;
}

/** The fields that a reader sees: a place of each level, then an office; only what divides. */
function fieldsOf({ dataset }: HTMLElement, steps: readonly PlaceStep[], office: string): Field[] {
  return steps.flatMap(({ file, place }) => {
    const { path, level, places, offices } = file;
    const inner: Field = {
      id: `place-${path}`,
      label: level || (dataset['place'] ?? ''),
      options: places.map((one) => [placePath({ file, place: one }), one[1]]),
      value: placePath({ file, place }),
    };
    const own: Field = {
      id: 'office',
      label: dataset['office'] ?? '',
      options: place ? [] : offices.map(([id, name]) => [id, name]),
      value: office,
    };
    const isDivided = places.length + offices.length > 1;
    return [inner, own].filter(({ options }) => isDivided && options.length > 0);
  });
}

function drawField({ id, label, options, value }: Field, all: string): HTMLDivElement {
  const field = document.createElement('div');
  const name = document.createElement('label');
  const select = document.createElement('select');
  name.htmlFor = select.id = id;
  name.textContent = label;
  select.append(new Option(all, ''), ...options.map(([one, text]) => new Option(text, one)));
  select.value = value;
  field.append(name, select);
  return field;
}

/** The field as it stands there already; nothing where it offers something else. */
function findField(box: Element, { id, options, value }: Field): Element | undefined {
  const select = document.getElementById(id);
  if (!(select instanceof HTMLSelectElement) || !box.contains(select)) return undefined;
  const offered = Array.from(select.options, (option) => option.value).join(' ');
  if (offered !== ['', ...options.map(([one]) => one)].join(' ')) return undefined;
  select.value = value;
  return select.parentElement ?? undefined;
}

/** The address of a page that lists all offices of a chosen place. */
type OfficesAddress = (step: PlaceStep) => string;

/** The way to all offices of the chosen place. */
function drawWay(
  { dataset }: HTMLElement,
  steps: readonly PlaceStep[],
  addressOf: OfficesAddress,
): HTMLElement[] {
  const step = steps.findLast(({ place }) => place);
  if (!step?.place) return [];
  const [way, link] = [document.createElement('p'), document.createElement('a')];
  link.href = addressOf(step);
  link.textContent = `${step.place[1]}: ${dataset['offices']}`;
  way.append(link);
  return [way];
}

/** Draws the choices of each step; a field that stays the same stays in place, and keeps the focus. */
export function drawChoices(
  part: HTMLElement,
  steps: readonly PlaceStep[],
  office: string,
  addressOf: OfficesAddress,
): void {
  const box = part.querySelector('[data-choices]');
  if (!box) return;
  const fields = fieldsOf(part, steps, office).map(
    (field) => findField(box, field) ?? drawField(field, part.dataset['all'] ?? ''),
  );
  const drawn = [...fields, ...drawWay(part, steps, addressOf)];
  const others = Array.from(box.children).filter((child) => !drawn.includes(child));
  for (const child of others) child.remove();
  box.append(...drawn.filter((child) => !child.isConnected));
}

const isOffice = ({ id }: HTMLSelectElement) => id === 'office';

/** What is chosen after a change of one field: a place of a higher level takes back what lay within. */
export function readChoices(part: HTMLElement, changed: EventTarget | null): AskedPlace {
  const selects = [...part.querySelectorAll('select')];
  const until = selects.findIndex((select) => select === changed);
  const chosen = selects.slice(0, until + 1).filter(({ value }) => value !== '');
  return {
    place: chosen.findLast((select) => !isOffice(select))?.value ?? '',
    office: chosen.find(isOffice)?.value ?? '',
  };
}
