/** A place in a record that a field of the form writes to. */
export interface Slot {
  /** Names and numbers from the record's top to the place. */
  path: readonly (string | number)[];
  get(): unknown;
  /** Undefined takes the value away; in a list it leaves an empty one. */
  set(value: unknown): void;
}

/** The place of one name in a record, or of one number in a list. */
export function slotIn(
  holder: object,
  key: string | number,
  above: readonly (string | number)[] = [],
): Slot {
  const record = holder as Record<string | number, unknown>;
  return {
    path: [...above, key],
    get: () => record[key],
    set: (value) => {
      if (value !== undefined) record[key] = value;
      else if (Array.isArray(holder)) record[key] = '';
      else delete record[key];
    },
  };
}

/** A value as a control shows it; '' for what is no single value. */
export function shownText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

/** A place as the id of the element that shows it. */
export function idOf(path: readonly PropertyKey[]): string {
  return ['field', ...path.map(String)].join('.');
}
