import type { Element, Nodes } from 'hast';
import { besideContent, isFurniture, skippedElements } from './furniture.ts';
import { attribute, classesOf, textOf } from './html-elements.ts';
import { mendBijoy, shorten, tidy } from './mend-text.ts';
import type { Block, Loss } from './page.ts';
import { lineBlock } from './read-text.ts';
import { isLayoutTable, readTable } from './read-table.ts';

const blockElements = new Set(
  'address article blockquote body center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 hr html legend li main ol p pre section summary ul tr td th caption tbody thead tfoot table br'.split(
    ' ',
  ),
);

/** Collects lines and tables in reading order. */
export class BlockReader {
  furniture = 0;
  private readonly blocks: Block[] = [];
  private line = '';
  private kind: 'heading' | 'paragraph' | 'item' = 'paragraph';
  private readonly losses: Loss[];

  constructor(losses: Loss[]) {
    this.losses = losses;
  }

  read(node: Nodes, isBijoy = false): void {
    if (node.type === 'text') {
      this.line += isBijoy ? mendBijoy(node.value, this.losses) : node.value;
      return;
    }
    if (node.type === 'root') for (const child of node.children) this.read(child);
    if (node.type !== 'element') return;
    if (isHidden(node)) return this.noteLeftOut('hidden', node);
    if (isBeside(node)) return this.noteLeftOut('furniture', node);
    const { tagName } = node;
    if (skippedElements.has(tagName)) return;
    if (tagName === 'img') return this.noteImage(node);
    if (tagName === 'table') return this.readTable(node);
    const isBlock = blockElements.has(tagName);
    if (isBlock) this.flush();
    const kindBefore = this.kind;
    if (/^h[1-6]$/u.test(tagName)) this.kind = 'heading';
    if (tagName === 'li') this.kind = 'item';
    if (tagName === 'a') this.noteLink(node);
    const bijoy =
      isBijoy || /sutonny|bijoy/iu.test(`${attribute(node, 'face')} ${attribute(node, 'style')}`);
    for (const child of node.children) this.read(child, bijoy);
    if (isBlock) this.flush();
    this.kind = kindBefore;
  }

  finish(): Block[] {
    this.flush();
    return this.blocks;
  }

  private flush(): void {
    for (const block of lineBlock(this.line, this.losses)) {
      if (block.kind === 'table') continue;
      if (isFurniture(block.text)) this.furniture += 1;
      else
        this.blocks.push(this.kind === 'paragraph' ? block : { kind: this.kind, text: block.text });
    }
    this.line = '';
  }

  private readTable(table: Element): void {
    this.flush();
    if (isLayoutTable(table)) {
      for (const child of table.children) this.read(child);
      return;
    }
    const rows = readTable(table, (cell) => this.linesOf(cell));
    if (rows.length > 0) this.blocks.push({ kind: 'table', rows });
  }

  /** A cell's lines; a table within it becomes one line a row. */
  private linesOf(cell: Element): string {
    const inner = new BlockReader(this.losses);
    for (const child of cell.children) inner.read(child);
    return inner
      .finish()
      .flatMap((block) =>
        block.kind === 'table'
          ? block.rows.map((row) => row.filter(Boolean).join(': ').replaceAll('\n', '; '))
          : [block.text],
      )
      .join('\n');
  }

  /** What is left out by its place, not by its words, is told: a page may hide what it means to show. */
  private noteLeftOut(kind: 'hidden' | 'furniture', element: Element): void {
    const text = tidy(textOf(element));
    if (text !== '') this.losses.push({ kind, text: shorten(text, kind === 'hidden' ? 400 : 100) });
  }

  private noteImage(image: Element): void {
    const name =
      tidy(attribute(image, 'alt')) || attribute(image, 'src').split(/[?#]/u)[0]?.split('/').at(-1);
    this.losses.push({
      kind: 'image',
      text: shorten(
        attribute(image, 'src').startsWith('data:') ? tidy(attribute(image, 'alt')) : (name ?? ''),
      ),
    });
  }

  private noteLink(link: Element): void {
    const href = tidy(attribute(link, 'href')).replaceAll(' ', '');
    const words = tidy(textOf(link));
    if (href === '' || href.startsWith('#')) return;
    if (/^[a-z][a-z0-9+.-]*:/iu.test(href) && !/^(?:https?|mailto|tel):/iu.test(href)) {
      this.losses.push({ kind: 'unsafe-link', text: shorten(words) });
    } else if (/\.(?:pdf|docx?|xlsx?|pptx?|zip|jpe?g|png)(?:$|[?#])/iu.test(href)) {
      this.losses.push({
        kind: 'document',
        text: shorten(`${words} (${href.split(/[?#]/u)[0]?.split('/').at(-1)})`),
      });
    } else if (
      !/^(?:mailto|tel):/iu.test(href) &&
      !words.includes(href.replace(/^https?:\/\/|\/$/giu, ''))
    ) {
      this.losses.push({ kind: 'link', text: shorten(`${words} → ${href}`, 200) });
    }
  }
}

function isHidden(element: Element): boolean {
  const isOff = /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribute(element, 'style'));
  return (
    isOff || Boolean(element.properties['hidden']) || attribute(element, 'ariaHidden') === 'true'
  );
}

function isBeside(element: Element): boolean {
  const names = `${attribute(element, 'id')} ${classesOf(element)}`;
  return /^(?:div|ul|ol)$/u.test(element.tagName) && besideContent.test(names);
}
