/** What a new element gets beside its children: attributes, and what is done on events. */
export interface Given {
  attributes?: Readonly<Record<string, string | boolean>>;
  on?: Readonly<Record<string, (event: Event) => void>>;
}

/** An element with its attributes, events and children; text is only ever text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { attributes = {}, on = {} }: Given,
  ...children: readonly (Node | string | false | undefined)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, '');
    else if (value !== false) made.setAttribute(name, value);
  }
  for (const [name, act] of Object.entries(on)) made.addEventListener(name, act);
  for (const child of children) if (child !== false && child !== undefined) made.append(child);
  return made;
}

/** A button that is no submit. */
export function button(label: string, press: () => void, named?: string): HTMLButtonElement {
  const attributes = { type: 'button', ...(named !== undefined && { 'aria-label': named }) };
  return element('button', { attributes, on: { click: press } }, label);
}

/** A paragraph of a class. */
export function paragraph(text: string, className = ''): HTMLParagraphElement {
  return element('p', { attributes: className === '' ? {} : { class: className } }, text);
}
