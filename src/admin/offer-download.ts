import { element } from './dom.ts';

/** Hands a file to the browser's downloads under its own name. */
export function offerDownload(path: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const name = path.split('/').at(-1) ?? 'file.mdx';
  element('a', { attributes: { href: url, download: name } }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
