import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { constantFrom, nat, record, type Arbitrary } from 'fast-check';

/** A kind of change to a project, and two numbers that choose where. */
export interface RandomEdit {
  kind: keyof typeof edits;
  place: number;
  word: number;
}

/** Undoes what was done. */
type Undo = () => Promise<void>;

const words = ['নমুনাটি', 'বদলানো কথা', 'নতুন লেখা', 'আরেক নাম'];

/** Changes of content, schema and template, as authors and programmers make them. */
const edits = {
  'a title': inEntry(/^title: [^\d\u09E6-\u09EF\n]*$/mu, ([line = ''], word) => `${line} ${word}`),
  'a summary': inEntry(
    /^summary: .*$/mu,
    ([line = ''], word) => `${line.replace(/।$/u, '')} ${word}।`,
  ),
  'a sentence': inEntry(/^ {4}text: [^"'>|].*$/mu, ([line = ''], word) => `${line} ${word}।`),
  'a figure': inEntry(
    /^ {4}value: (\d+)$/mu,
    ([, value], _word, place) => `    value: ${Number(value) + 1 + (place % 3)}`,
  ),
  'the order of services': inEntry(
    /^services:\n( {2}- .*\n)( {2}- .*\n)/mu,
    ([, first, second]) => `services:\n${second}${first}`,
  ),
  'a service fewer': inEntry(
    /^services:\n {2}- .*\n( {2}- .*\n)/mu,
    ([, second]) => `services:\n${second}`,
  ),
  'prose added': inEntry(
    /\n---\n/u,
    ([fence], word) => `${fence}\n${word} এই পাতায়। [সব সেবা](/services/)\n`,
  ),
  'a draft': inEntry(/^---\n/u, () => '---\ndraft: true\n'),
  'a date of a source': inEntry(/^date: .*$/mu, () => 'date: 2025-03-04'),
  'a need renamed': inFile(
    'content/lists/needs.yaml',
    /^ {2}title: .*$/mu,
    ([line = ''], word) => `${line} ${word}`,
  ),
  'the site renamed': inFile(
    'content/site.yaml',
    /^description: .*$/mu,
    ([line = ''], word) => `${line} ${word}।`,
  ),
  'a place renamed': inFile(
    'content/places.yaml',
    /^ {2}title: .*$/mu,
    ([line = ''], word) => `${line} ${word}`,
  ),
  'a schema': inFile('src/schemas/offices.ts', /উপজেলা/u, (_match, word) => word),
  'a template': inFile(
    'src/components/SourceList.astro',
    /<ol>/u,
    (_match, _word, place) => `<ol data-tried="${place}">`,
  ),
  'a rule of the content layer': inFile(
    'src/collections/services.ts',
    /compareBangla\(a\.data\.title, b\.data\.title\)/u,
    () => 'compareBangla(b.data.title, a.data.title)',
  ),
  'a deletion': deleteEntry,
  'a renamed year': renameYear,
  'a new year': addYear,
  'a former address': addFormerAddress,
  'a file that is no page': addPublicFile,
} as const;

/** Any such change. */
export const randomEdit: Arbitrary<RandomEdit> = record({
  kind: constantFrom(...(Object.keys(edits) as (keyof typeof edits)[])),
  place: nat(1_000_000),
  word: nat(words.length - 1),
});

/** Makes a change in a project's folder; gives how to undo it, nothing where there was nothing to change. */
export function makeEdit(
  project: string,
  { kind, place, word }: RandomEdit,
): Promise<Undo | undefined> {
  return edits[kind](project, place, words[word] ?? '');
}

type Write = (match: string[], word: string, place: number) => string;
type Edit = (project: string, place: number, word: string) => Promise<Undo | undefined>;

async function entryFiles(project: string): Promise<string[]> {
  const names = await readdir(join(project, 'content'), { recursive: true });
  return names.filter((name) => name.endsWith('.mdx')).sort();
}

/** Changes the first match in the first file, from a random one on, that has one. */
function inEntry(pattern: RegExp, write: Write): Edit {
  return async (project, place, word) => {
    const files = await entryFiles(project);
    for (const index of files.keys()) {
      const file = files[(place + index) % files.length] ?? '';
      const undo = await inFile(`content/${file}`, pattern, write)(project, place, word);
      if (undo) return undo;
    }
    return undefined;
  };
}

function inFile(path: string, pattern: RegExp, write: Write): Edit {
  return async (project, place, word) => {
    const file = join(project, path);
    const text = await readFile(file, 'utf8');
    const match = pattern.exec(text);
    if (!match) return undefined;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    await writeFile(file, before + write([...match], word, place) + after);
    return () => writeFile(file, text);
  };
}

/** Achievements and plans: nothing else names them, so that the content stays right. */
async function leafFile(project: string, place: number): Promise<string | undefined> {
  const files = (await entryFiles(project)).filter((name) => /^(?:achievements|plans)/u.test(name));
  return files[place % files.length];
}

async function deleteEntry(project: string, place: number): Promise<Undo | undefined> {
  const name = await leafFile(project, place);
  if (!name) return undefined;
  const file = join(project, 'content', name);
  const text = await readFile(file, 'utf8');
  await rm(file);
  return () => writeFile(file, text);
}

/** An achievements file under another year, with its text for that year. */
async function otherYear(project: string, place: number) {
  const names = (await entryFiles(project)).filter((name) => name.startsWith('achievements'));
  const name = names[place % names.length];
  if (!name) return undefined;
  const file = join(project, 'content', name);
  const year = 1980 + (place % 30);
  const text = await readFile(file, 'utf8');
  return {
    file,
    text,
    other: join(dirname(file), `${year}-${year + 1}.mdx`),
    otherText: text.replace(/^year: .*$/mu, `year: ${year}-${year + 1}`),
  };
}

async function renameYear(project: string, place: number): Promise<Undo | undefined> {
  const year = await otherYear(project, place);
  if (!year) return undefined;
  const { file, text, other, otherText } = year;
  await writeFile(file, otherText);
  await rename(file, other);
  return async () => {
    await rm(other);
    await writeFile(file, text);
  };
}

async function addYear(project: string, place: number): Promise<Undo | undefined> {
  const year = await otherYear(project, place);
  return year && writeOver(year.other, () => year.otherText);
}

function addFormerAddress(project: string, place: number): Promise<Undo> {
  const line = `services/former-${place}: services\n`;
  return writeOver(join(project, 'content/redirects.yaml'), (text) => text + line);
}

function addPublicFile(project: string, place: number, word: string): Promise<Undo> {
  return writeOver(join(project, `public/tried-${place % 3}.txt`), () => `${word}\n`);
}

/** Writes a file, which may be new. */
async function writeOver(file: string, write: (before: string) => string): Promise<Undo> {
  const before = await readFile(file, 'utf8').catch(() => undefined);
  await writeFile(file, write(before ?? ''));
  return () => (before === undefined ? rm(file) : writeFile(file, before));
}
