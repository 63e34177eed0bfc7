import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A link to another site that does not answer as it should. */
export interface BrokenLink {
  address: string;
  /** A page that has it. */
  page: string;
  /** The host's status, or why there is none. */
  why: string;
}

/** What was tried of the outside links. */
export interface TriedLinks {
  tried: number;
  /** How many there are in all. */
  known: number;
  broken: BrokenLink[];
  /** The last address tried. */
  last: string | undefined;
}

/** Patience: for one answer, between two questions to one host, and for all together. */
export const waits = { answer: 10_000, sameHost: 1_000, all: 300_000 };

/** Every outside link of a built site with the first page that has it, in the order of addresses. */
export async function outsideLinks(dist: string): Promise<Map<string, string>> {
  const names = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.html'));
  const links = new Map<string, string>();
  for (const name of names.sort()) {
    const html = await readFile(join(dist, name), 'utf8');
    for (const [, written = ''] of html.matchAll(/<a\b[^>]*?\shref="?(https?:\/\/[^"\s>]+)/gu)) {
      const address = written.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
      if (!links.has(address)) links.set(address, name.split(sep).join('/'));
    }
  }
  return new Map([...links].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Links from the one after an address on, then those before it: where so many are tried, each has its turn. */
export function startingAfter(
  links: ReadonlyMap<string, string>,
  last: string | undefined,
): Map<string, string> {
  if (last === undefined) return new Map(links);
  const isLater = ([address]: [string, string]) => address > last;
  return new Map([...[...links].filter(isLater), ...[...links].filter((link) => !isLater(link))]);
}

/**
 * Tries at most `most` links, one after another, as a polite visitor: HEAD first, a second between
 * questions to one host, ten for an answer, five minutes in all.
 */
export async function tryLinks(
  links: ReadonlyMap<string, string>,
  most: number,
  told: (done: number) => void,
  patience = waits,
): Promise<TriedLinks> {
  const end = performance.now() + patience.all;
  const asked = new Map<string, number>();
  const broken: BrokenLink[] = [];
  let tried = 0;
  let last: string | undefined;
  for (const [address, page] of links) {
    if (tried >= most || performance.now() > end) break;
    const { host } = new URL(address);
    const since = performance.now() - (asked.get(host) ?? -Infinity);
    if (since < patience.sameHost) await rest(patience.sameHost - since);
    const why = await faultOf(address, patience.answer);
    asked.set(host, performance.now());
    if (why !== undefined) broken.push({ address, page, why });
    tried += 1;
    last = address;
    told(tried);
  }
  return { tried, known: links.size, broken, last };
}

async function faultOf(address: string, patience: number): Promise<string | undefined> {
  const head = await ask(address, 'HEAD', patience);
  // Some hosts know no HEAD.
  const status =
    typeof head === 'number' && head >= 400 ? await ask(address, 'GET', patience) : head;
  if (typeof status === 'string') return status;
  return status >= 400 ? String(status) : undefined;
}

async function ask(address: string, method: string, patience: number): Promise<number | string> {
  try {
    const response = await fetch(address, {
      method,
      redirect: 'follow',
      signal: AbortSignal.timeout(patience),
      headers: { 'user-agent': 'tothyopata-report (link check)' },
    });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    return cause?.code ?? name;
  }
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
