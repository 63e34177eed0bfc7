import { words } from './admin-text.ts';
import { canOpenFolder, openContentFolder, type ContentFolder } from './content-folder.ts';
import { choicesIn, type Choices } from './choices.ts';
import { blankValue } from './blank-value.ts';
import { button, element, paragraph } from './dom.ts';
import { dropDraft, findDraft } from './drafts.ts';
import { fileKind, likelyPath, openEntry } from './entry-file.ts';
import { fileList } from './file-list.ts';
import { loadFullCheck } from './full-check.ts';
import { formView, type FormView, type Saved } from './form-view.ts';
import { offerDownload } from './offer-download.ts';

/** The editor's page: where to begin, the list of files, the form of one. */
const main = document.querySelector('main');
if (!main) throw new Error('admin: the page has no <main>');
let open: FormView | undefined;

addEventListener('beforeunload', (event) => {
  if (open?.isUnsaved()) event.preventDefault();
});
addEventListener('visibilitychange', () => open?.settle());
showBeginning();

function show(...content: Node[]): void {
  main?.replaceChildren(...content);
  scrollTo(0, 0);
  main?.querySelector<HTMLElement>('h1')?.focus();
}

function showBeginning(fault?: string): void {
  open = undefined;
  const input = element('input', {
    attributes: { type: 'file', accept: '.mdx,.yaml', hidden: true, 'aria-label': words.openFile },
    on: { change: () => void openFile(input.files?.[0]) },
  });
  const folder = canOpenFolder()
    ? [button(words.openFolder, () => void chooseFolder()), paragraph(words.openFolderHint, 'hint')]
    : [paragraph(words.noFolderHere, 'notice')];
  show(
    element('h1', { attributes: { tabindex: '-1' } }, words.pageTitle),
    paragraph(words.purpose, 'lede'),
    ...(fault === undefined
      ? []
      : [element('p', { attributes: { class: 'notice', role: 'alert' } }, fault)]),
    element('section', {}, ...folder),
    // The browser's own words beside a file input are not in Bangla everywhere.
    element(
      'section',
      {},
      button(words.openFile, () => input.click()),
      input,
      paragraph(words.openFileHint, 'hint'),
    ),
  );
}

async function chooseFolder(): Promise<void> {
  const picker = window as unknown as {
    showDirectoryPicker(options: object): Promise<FileSystemDirectoryHandle>;
  };
  let chosen: FileSystemDirectoryHandle;
  try {
    chosen = await picker.showDirectoryPicker({ id: 'content', mode: 'readwrite' });
  } catch (error) {
    // Closed without choosing.
    if (error instanceof DOMException && error.name === 'AbortError') return;
    throw error;
  }
  show(paragraph(words.reading, 'lede'));
  const folder = await openContentFolder(chosen);
  if (folder) showList(folder);
  else showBeginning(words.notContent);
}

function showList(folder: ContentFolder): void {
  open = undefined;
  const choices = choicesIn(folder.files);
  show(
    ...fileList(folder.files, choices, (path) => {
      const text = folder.files.get(path) ?? '';
      showForm(
        path,
        text,
        choices,
        (written, anyway) => saveInto(folder, path, written, anyway),
        () => showList(folder),
      );
    }),
  );
}

async function saveInto(
  folder: ContentFolder,
  path: string,
  text: string,
  anyway: boolean,
): Promise<Saved> {
  const check = await loadFullCheck();
  const remarks = check?.(new Map([...folder.files, [path, text]]), path, folder.wordLists) ?? [];
  const found = remarks.filter(({ level }) => level === 'error');
  if (found.length > 0 && !anyway) return { found };
  try {
    const known = folder.files.get(path);
    if ((await folder.read(path)) !== known) return { refused: words.changedElsewhere };
    await folder.write(path, text);
  } catch (error) {
    return { refused: `${words.couldNotWrite}: ${(error as Error).message}` };
  }
  const isRight = check !== undefined && found.length === 0;
  return { next: paragraph(isRight ? words.nextChecked : words.nextUnchecked), remarks };
}

async function openFile(file: File | undefined): Promise<void> {
  if (!file) return;
  const text = await file.text();
  const path = likelyPath(file.name, text);
  if (path === undefined || !fileKind(path)) return showBeginning(words.notAnEntry);
  showForm(
    path,
    text,
    await builtChoices(),
    (written) => Promise.resolve(download(path, written)),
    showBeginning,
  );
}

/** The names that the site had when the editor was built, for a file that is open without its folder. */
async function builtChoices(): Promise<Choices> {
  const answer = await fetch('choices.json').catch(() => undefined);
  return answer?.ok ? ((await answer.json()) as Choices) : {};
}

function download(path: string, text: string): Saved {
  offerDownload(path, text);
  const [where, ...steps] = words.nextDownload;
  const folder = element('code', {}, `content/${path.split('/').slice(0, -1).join('/')}`);
  const list = nextSteps([where, ...steps]);
  list.querySelector('li:nth-child(2)')?.append(' ', folder);
  list.append(button(words.downloadAgain, () => offerDownload(path, text)));
  return { next: list };
}

function nextSteps(steps: readonly string[]): HTMLElement {
  return element(
    'div',
    { attributes: { class: 'next' } },
    element('h2', {}, words.next),
    element('ol', {}, ...steps.map((step) => element('li', {}, step))),
  );
}

function showForm(
  path: string,
  text: string,
  choices: Choices,
  save: (text: string, anyway: boolean) => Promise<Saved>,
  leave: () => void,
): void {
  const back = () => {
    if (!open?.isUnsaved() || confirm(words.leave)) leave();
  };
  const begin = (from: string) => {
    const entry = openEntry(path, from);
    if (typeof entry === 'string') return showBeginning(`${words.cannotRead}: ${path}: ${entry}`);
    if (from === '') Object.assign(entry.data, blankValue(entry.form));
    open = formView(entry, text, choices, save, back);
    show(open.shown);
  };
  const draft = findDraft(path);
  if (draft === undefined || draft === text) return begin(text);
  begin(text);
  const offer = element(
    'div',
    { attributes: { class: 'notice', role: 'status' } },
    paragraph(words.draftFound),
    button(words.useDraft, () => begin(draft)),
    button(words.dropDraft, () => {
      dropDraft(path);
      offer.remove();
    }),
  );
  main?.querySelector('h1')?.after(offer);
}
