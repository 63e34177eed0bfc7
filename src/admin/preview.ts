import { absences } from '../schemas/statements.ts';
import { words } from './admin-text.ts';
import { element, paragraph } from './dom.ts';
import type { FormField } from './form-fields.ts';
import { shownText } from './slot.ts';

/** Fields that work for lists and search and that no reader sees on the page. */
const unseen = new Set(['titleEn', 'searchWords', 'allow', 'draft', 'needs', 'audiences', 'fits']);

/**
 * A record as HTML in the manner of the site's pages: its title, its summary, a section for each
 * field with its sentences, doubts and what is not published. `style` is the site's own.
 */
export function previewHtml(
  form: FormField,
  data: Readonly<Record<string, unknown>>,
  body: string,
  style: string,
): string {
  const main = element('main', { attributes: { class: 'page' } });
  const { title, summary } = data;
  main.append(element('h1', {}, typeof title === 'string' ? title : words.empty));
  if (typeof summary === 'string') main.append(paragraph(summary, 'lede'));
  for (const [name, field] of Object.entries(form.kind === 'record' ? form.fields : {})) {
    const value = data[name];
    if (value === undefined || unseen.has(name) || name === 'title' || name === 'summary') continue;
    main.append(element('section', {}, element('h2', {}, field.title), ...drawn(field, value)));
  }
  const prose = element('section', { attributes: { class: 'prose' } });
  for (const part of body
    .trim()
    .split(/\n{2,}/u)
    .filter(Boolean))
    prose.append(paragraphOf(part));
  if (prose.childElementCount > 0) main.append(prose);
  const head = element(
    'head',
    {},
    element('meta', { attributes: { charset: 'utf-8' } }),
    element('title', {}, words.preview),
    element('style', {}, style),
  );
  const page = element('html', { attributes: { lang: 'bn' } }, head, element('body', {}, main));
  return `<!doctype html>${page.outerHTML}`;
}

/** A heading, a list or a paragraph, as an author marks them; the real page reads all of Markdown. */
function paragraphOf(part: string): HTMLElement {
  const heading = /^#{2,3}\s+(.+)$/u.exec(part)?.[1];
  if (heading !== undefined) return element('h2', {}, heading);
  if (/^[-*] /u.test(part)) {
    const items = part
      .split(/\n[-*] /u)
      .map((item) => element('li', {}, item.replace(/^[-*] /u, '')));
    return element('ul', {}, ...items);
  }
  return paragraph(part);
}

function drawn(field: FormField, value: unknown): Node[] {
  if (typeof value === 'string' && value in absences) {
    const text = value === 'unpublished' ? words.unpublished : words.notApplicable;
    return [paragraph(text, 'quiet')];
  }
  if (field.kind === 'absent-or') return drawn(field.inner, value);
  if (Array.isArray(value) && field.kind === 'list') {
    const items = value.map((item) => element('li', {}, ...itemOf(field.item, item)));
    return [element('ul', { attributes: { class: 'facts' } }, ...items)];
  }
  return itemOf(field, value);
}

function itemOf(field: FormField, value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [paragraph(labelOf(field, value))];
  if (Array.isArray(value)) return [paragraph(value.map((one) => labelOf(field, one)).join(', '))];
  const record = value as Record<string, unknown>;
  const parts: Node[] = [];
  for (const [name, inner] of Object.entries(field.kind === 'record' ? field.fields : {})) {
    const own = record[name];
    if (own === undefined || ['sources', 'standing', 'id', 'doubt'].includes(name)) continue;
    if (name === 'text' || name === 'post' || name === 'title') {
      parts.push(element(name === 'text' ? 'p' : 'b', {}, shownText(own)));
    } else parts.push(element('p', {}, `${inner.title}: `, ...drawn(inner, own)));
  }
  const { doubt } = record;
  if (typeof doubt === 'string') {
    parts.push(
      element(
        'span',
        { attributes: { class: 'doubt' } },
        element('b', {}, words.doubtful),
        ` ${doubt}`,
      ),
    );
  }
  return parts;
}

function labelOf(field: FormField, value: unknown): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const options = field.kind === 'choice' || field.kind === 'choices' ? field.options : [];
  return options.find(([key]) => key === value)?.[1] ?? String(value);
}
