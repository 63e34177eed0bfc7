import type { TextRange } from './marks.ts';

/** One line of the list, ready to be drawn. */
export interface ResultLine {
  /** The link's path, with the anchor where the match stands. */
  address: string;
  title: string;
  titleMarks: readonly TextRange[];
  /** What kind of page it is, in the reader's words. */
  kind: string;
  /** The summary or a piece of the page. */
  text: string;
  textMarks: readonly TextRange[];
}

/** Text as nodes with the marked stretches in `<mark>`; never as markup. */
export function markedText(text: string, marks: readonly TextRange[]): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let end = 0;
  for (const mark of marks) {
    if (mark.start < end) continue;
    nodes.push(text.slice(end, mark.start));
    const element = document.createElement('mark');
    element.textContent = text.slice(mark.start, mark.end);
    nodes.push(element);
    end = mark.end;
  }
  nodes.push(text.slice(end));
  return nodes;
}

/** What stands under a result's name. */
export function textOf({ kind, text, textMarks }: ResultLine): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  const kindName = document.createElement('small');
  kindName.textContent = kind;
  paragraph.append(kindName, ' ', ...markedText(text, textMarks));
  return paragraph;
}

/** A result as a list item whose first link goes to the page. */
export function resultItem(line: ResultLine): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = line.address;
  link.append(...markedText(line.title, line.titleMarks));
  item.append(link, textOf(line));
  return item;
}
