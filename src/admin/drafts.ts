const prefix = 'tothyopata-draft:';
const wish = 'tothyopata-keep-drafts';

/** Whether the clerk has agreed that what is not yet saved stays on this machine. */
export function keepsDrafts(): boolean {
  return localStorage.getItem(wish) === 'yes';
}

/** Sets what the clerk agrees to; without it every draft is removed. */
export function setKeepsDrafts(keeps: boolean): void {
  if (keeps) localStorage.setItem(wish, 'yes');
  else {
    localStorage.removeItem(wish);
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(prefix)) localStorage.removeItem(key);
    }
  }
}

/** The text of a file that was not saved; undefined where there is none. */
export function findDraft(path: string): string | undefined {
  return localStorage.getItem(prefix + path) ?? undefined;
}

/** Keeps a file's text if the clerk agreed to it. */
export function keepDraft(path: string, text: string): void {
  if (keepsDrafts()) localStorage.setItem(prefix + path, text);
}

/** Removes a file's draft: it is saved, or not wanted. */
export function dropDraft(path: string): void {
  localStorage.removeItem(prefix + path);
}
