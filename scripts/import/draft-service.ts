import {
  linesOf,
  statementOf,
  tableLines,
  type DraftMaker,
  type DraftStatement,
} from './draft-context.ts';
import { exactService } from './draft-charter.ts';
import { findService } from './known-content.ts';
import { sentencesOf } from './numbers.ts';
import { factsFor, fieldOf, serviceData, type ServiceField } from './service-fields.ts';
import { slugName } from './slug-name.ts';

/** A page on one service: what stands under a heading, after a label or beside one in a table goes to its field. */
export const draftService: DraftMaker = (context) => {
  const { page, note } = context;
  const lines = new Map<ServiceField | 'more', string[]>();
  const add = (field: ServiceField | 'more', text: string) =>
    lines.set(field, [...(lines.get(field) ?? []), text]);
  let field: ServiceField | 'more' = 'more';
  for (const block of page.blocks) {
    if (block.kind === 'table') {
      for (const [label = '', ...cells] of block.rows) {
        const named = cells.length <= 2 ? fieldOf(label) : undefined;
        if (named) label.split('\n').forEach(context.use);
        if (named)
          cells
            .filter(Boolean)
            .flatMap((cell) => cell.split('\n'))
            .forEach((line) => add(named, line));
      }
      const isNamed = block.rows.every(
        ([label = '', ...cells]) => cells.length <= 2 && fieldOf(label),
      );
      if (!isNamed)
        tableLines(
          block.rows.filter(([label = '', ...cells]) => cells.length > 2 || !fieldOf(label)),
        ).forEach((line) => add(field, line));
      continue;
    }
    if (block.text === page.title) continue;
    const [, label = '', rest = ''] = /^([^:।]{3,60}?) ?[:：](?:\s*)(.*)$/u.exec(block.text) ?? [];
    const isHeading = block.kind === 'heading' || (rest === '' && label !== '');
    const named = fieldOf(isHeading ? block.text : label);
    if (isHeading) {
      field = named ?? 'more';
      if (named) context.use(block.text);
    } else if (named && rest !== '') add(named, rest);
    else add(field, block.text);
  }
  const { more = [], ...rest } = Object.fromEntries(lines);
  const fields = new Map<ServiceField, DraftStatement[]>();
  for (const [name, texts] of Object.entries(rest)) {
    fields.set(name as ServiceField, factsFor(name as ServiceField, texts ?? [], context));
  }
  const existing = exactService(page.title, context);
  if (existing) note('same-service', `${page.title} → services/${existing}`);
  const others = [...new Set(more.flatMap(sentencesOf))].map((text) => statementOf(text, context));
  const data = serviceData(page.title, fields, others);
  return [
    { collection: 'services', id: existing ?? (slugName(page.title) || context.source), data },
  ];
};

const deadline = /শেষ (?:তারিখ|সময়)|সময়সীমা|পর্যন্ত|তারিখের মধ্যে|আবেদন আহ্বান|মধ্যে আবেদন/u;

/** A notice: what it says of times of application as `closed`, since a saved notice is an old one; the rest below. */
export const draftNotice: DraftMaker = (context) => {
  const { page, note } = context;
  const sentences = [...new Set(linesOf(page).flatMap(sentencesOf))];
  const closed = sentences.filter(
    (sentence) => deadline.test(sentence) && /[0-9০-৯]/u.test(sentence),
  );
  const more = sentences.filter((sentence) => !closed.includes(sentence));
  const statements = (texts: readonly string[]) => texts.map((text) => statementOf(text, context));
  const { known, knownOffice } = context;
  const about = findService(
    [page.title, ...sentences].join(' '),
    known.services,
    knownOffice?.services,
  );
  if (about) note('same-service', `${page.title} → services/${about}`);
  const data = {
    ...serviceData(page.title, new Map(), statements(more)),
    ...(closed.length > 0 && { closed: statements(closed) }),
  };
  return [{ collection: 'services', id: slugName(page.title) || context.source, data }];
};
