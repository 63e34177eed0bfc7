import type { TextRange } from './marks.ts';

/** One line of the list, ready to be drawn. */
export interface ResultLine {
  /** The link's path, with the anchor where the match stands. */
  address: string;
  title: string;
  titleMarks: readonly TextRange[];
  /** The summary or a piece of the page. */
  text: string;
  textMarks: readonly TextRange[];
  /** The heading that the piece stands under. */
  heading?: string | undefined;
}

/** A text as nodes with the marked stretches in `<mark>`; never as markup. */
function markedText(text: string, marks: readonly TextRange[]): Node[] {
  const nodes: Node[] = [];
  let end = 0;
  for (const mark of marks) {
    if (mark.start < end) continue;
    nodes.push(document.createTextNode(text.slice(end, mark.start)));
    const element = document.createElement('mark');
    element.textContent = text.slice(mark.start, mark.end);
    nodes.push(element);
    end = mark.end;
  }
  nodes.push(document.createTextNode(text.slice(end)));
  return nodes;
}

/** A result as a list item whose first link goes to the page. */
export function resultItem(line: ResultLine): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = line.address;
  link.append(...markedText(line.title, line.titleMarks));
  const text = document.createElement('p');
  if (line.heading) text.append(`${line.heading}: `);
  text.append(...markedText(line.text, line.textMarks));
  item.append(link, text);
  return item;
}

/** A name as a list item with a link, for the nearest names. */
export function nameItem(title: string, address: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  item.append(link);
  return item;
}
