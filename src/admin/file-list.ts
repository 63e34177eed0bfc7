import { isDraft } from '../content-files/draft.ts';
import { readFrontmatter } from '../content-files/frontmatter.ts';
import { folders } from '../content-files/content-schemas.ts';
import { kindNames, words } from './admin-text.ts';
import type { Choices } from './choices.ts';
import { button, element, paragraph } from './dom.ts';
import { fileKind } from './entry-file.ts';

const goodName = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/u;

/** The list of all files by kind, with a box to find one, and a way to begin a new one. */
export function fileList(
  files: ReadonlyMap<string, string>,
  choices: Choices,
  open: (path: string) => void,
): HTMLElement[] {
  const rows: { row: HTMLElement; text: string }[] = [];
  const none = element('p', { attributes: { role: 'status' } });
  const filter = element('input', {
    attributes: { type: 'search', id: 'filter' },
    on: {
      input: () => {
        const asked = filter.value.trim().normalize('NFC').toLowerCase();
        for (const { row, text } of rows) row.hidden = !text.includes(asked);
        for (const part of sections) {
          const found = part.querySelectorAll('li:not([hidden])').length;
          part.hidden = asked !== '' && found === 0;
          if (asked !== '' && found > 0) part.open = true;
        }
        none.textContent = sections.every((part) => part.hidden) ? words.noneFound : '';
      },
    },
  });
  const sections = Object.entries(kindNames).flatMap(([kind, name]) => {
    const paths = [...files.keys()].filter((path) => fileKind(path)?.kind === kind);
    const isFolder = kind in folders;
    if (!isFolder && paths.length === 0) return [];
    const items = paths
      .map((path) => ({ path, title: titleOf(path, files.get(path) ?? '', choices) }))
      .toSorted((a, b) => a.title.localeCompare(b.title, 'bn'))
      .map(({ path, title }) => {
        const row = element(
          'li',
          {},
          button(title, () => open(path)),
        );
        rows.push({ row, text: `${title} ${path}`.normalize('NFC').toLowerCase() });
        return row;
      });
    const part = element(
      'details',
      { attributes: { class: 'part', open: kind === 'offices' } },
      element('summary', {}, name),
      element('ul', {}, ...items),
      isFolder && newFile(kind, name, files, open),
    );
    return [part];
  });
  return [
    element('h1', { attributes: { tabindex: '-1' } }, words.files),
    element(
      'div',
      { attributes: { class: 'field' } },
      element('label', { attributes: { for: 'filter' } }, words.filter),
      filter,
      none,
    ),
    ...sections,
  ];
}

function titleOf(path: string, text: string, choices: Choices): string {
  const [, collection = '', id = ''] = /^([a-z]+)\/(.+)\.mdx$/u.exec(path) ?? [];
  if (id === '') return kindNames[path] ?? path;
  const title = choices[collection]?.find(([name]) => name === id)?.[1] ?? id;
  const office = choices['offices']?.find(([name]) => name === id.split('/')[0])?.[1];
  const whose = collection === 'achievements' || collection === 'plans' ? ` — ${office ?? id}` : '';
  const isDraftFile = /^draft:/mu.test(text) && isDraft(readFrontmatter(text).data);
  return `${title}${whose}${isDraftFile ? ` (${words.draftMark})` : ''}`;
}

function newFile(
  kind: string,
  name: string,
  files: ReadonlyMap<string, string>,
  open: (path: string) => void,
): HTMLElement {
  const id = `new-${kind}`;
  const fault = element('p', { attributes: { class: 'fault', role: 'alert' } });
  const input = element('input', { attributes: { type: 'text', id, autocapitalize: 'none' } });
  const begin = () => {
    const written = input.value.trim();
    const path = `${kind}/${written}.mdx`;
    const isRight = goodName.test(written) && written.includes('/') === (kind === 'achievements');
    fault.textContent = !isRight ? words.nameWrong : files.has(path) ? words.nameTaken : '';
    if (fault.textContent === '') open(path);
    else input.focus();
  };
  return element(
    'details',
    { attributes: { class: 'item' } },
    element('summary', {}, `+ ${words.newFile}: ${name}`),
    element(
      'div',
      { attributes: { class: 'field' } },
      element('label', { attributes: { for: id } }, words.newName),
      paragraph(kind === 'achievements' ? words.newNameAchievement : words.newNameHint, 'hint'),
      input,
      fault,
      button(words.begin, begin),
    ),
  );
}
