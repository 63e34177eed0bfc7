import { kindNames, words } from './admin-text.ts';
import { shortWords } from './blank-value.ts';
import type { Choices } from './choices.ts';
import { button, element, paragraph } from './dom.ts';
import { draftWish } from './draft-wish.ts';
import { dropDraft, keepDraft } from './drafts.ts';
import { drawField } from './draw-field.ts';
import { drawParts } from './draw-parts.ts';
import { drawProse } from './draw-prose.ts';
import { focusOn } from './draw-record.ts';
import type { EntryFile } from './entry-file.ts';
import type { Form } from './field-parts.ts';
import { formFaults, showFaults, wordsForForm } from './form-faults.ts';
import type { Remark } from './full-check.ts';
import { offerDownload } from './offer-download.ts';
import { pathAtLine } from './path-at-line.ts';
import { previewView } from './preview-view.ts';

/**
 * What became of saving: what to do next, with what the check also remarks; or why it was not done,
 * or what the check found that would stop the site's build.
 */
export type Saved =
  { next: Node; remarks?: readonly Remark[] } | { refused: string } | { found: readonly Remark[] };

/** A form on the page. */
export interface FormView {
  shown: HTMLElement;
  /** Whether something is written that is not saved. */
  isUnsaved(): boolean;
  /** Does at once what else waits for a pause in the writing: drafts, faults, the preview. */
  settle(): void;
}

/** The pause in the writing, in milliseconds. */
const pause = 300;

/** Draws the whole form of a file. `save` gets the file's text and says what became of it. */
export function formView(
  entry: EntryFile,
  original: string,
  choices: Choices,
  save: (text: string, anyway: boolean) => Promise<Saved>,
  back: () => void,
): FormView {
  let saved = original;
  let hasTried = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const status = element('p', { attributes: { class: 'status', role: 'status' } });
  const summary = element('div', { attributes: { class: 'faults', tabindex: '-1' } });
  const fields = element('div', {});
  const preview = previewView(entry);
  const isUnsaved = () => entry.write() !== saved;

  const form: Form = {
    choices,
    draw: (field, slot) => drawField(field, slot, form),
    changed: () => {
      status.textContent = words.unsaved;
      clearTimeout(timer);
      timer = setTimeout(settle, pause);
    },
  };
  const settle = () => {
    clearTimeout(timer);
    const unsaved = isUnsaved();
    if (!unsaved && status.textContent === words.unsaved) status.textContent = '';
    if (unsaved) keepDraft(entry.path, entry.write());
    else dropDraft(entry.path);
    if (hasTried) showFaults(fields, formFaults(entry));
    preview.refresh();
  };
  const fault = () => {
    const faults = formFaults(entry);
    showFaults(fields, faults);
    summary.replaceChildren(
      ...(faults.length === 0
        ? []
        : [
            paragraph(words.notSaved),
            element(
              'ul',
              {},
              ...faults.map(({ name, path, message }) =>
                element(
                  'li',
                  {},
                  button(`${name || words.faults}: ${message}`, () => focusOn(fields, path)),
                ),
              ),
            ),
          ]),
    );
    return faults.length > 0;
  };
  const remarkList = (text: string, remarks: readonly Remark[]) =>
    element(
      'ul',
      {},
      ...remarks.map(({ line, found, fix }) =>
        element(
          'li',
          {},
          button(`${found} — ${wordsForForm(fix)}`, () => focusOn(fields, pathAtLine(text, line))),
        ),
      ),
    );
  const press = async (anyway = false) => {
    hasTried = true;
    if (fault()) {
      status.textContent = '';
      summary.focus();
      return;
    }
    const text = entry.write();
    if (text === saved) {
      status.textContent = words.nothingToSave;
      return;
    }
    status.textContent = anyway ? words.saving : words.checking;
    const result = await save(text, anyway);
    if ('refused' in result) {
      status.textContent = '';
      const mine = button(words.downloadMine, () => offerDownload(entry.path, entry.write()));
      summary.replaceChildren(paragraph(result.refused), mine);
      summary.focus();
      return;
    }
    if ('found' in result) {
      status.textContent = '';
      summary.replaceChildren(
        paragraph(words.checkFound),
        remarkList(text, result.found),
        button(words.saveAnyway, () => void press(true)),
      );
      summary.focus();
      return;
    }
    saved = text;
    dropDraft(entry.path);
    status.textContent = words.saved;
    const { remarks = [] } = result;
    const also = remarks.length > 0 ? [paragraph(words.alsoSee), remarkList(text, remarks)] : [];
    summary.replaceChildren(...also, result.next);
  };

  drawParts(entry, form, fields);
  const shown = element(
    'div',
    { attributes: { class: 'form' } },
    button(words.back, back),
    element(
      'h1',
      { attributes: { tabindex: '-1' } },
      kindNames[entry.path] ?? (shortWords(entry.data) || entry.path),
    ),
    paragraph(`content/${entry.path}`, 'path'),
    fields,
    ...(entry.kind.hasProse ? [drawProse(entry, form)] : []),
    ...(entry.form.kind === 'record' ? [preview.shown] : []),
    draftWish(entry, isUnsaved),
    element(
      'div',
      { attributes: { class: 'bar' } },
      summary,
      element(
        'div',
        { attributes: { class: 'save' } },
        element(
          'button',
          { attributes: { type: 'button', class: 'main' }, on: { click: () => void press() } },
          words.save,
        ),
        status,
      ),
    ),
  );
  return { shown, isUnsaved, settle };
}
