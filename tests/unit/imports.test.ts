import { readFile, readdir } from 'node:fs/promises';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../support/build-site.ts';

/** What each part of `src/` may import of the others; `*` is every part of the lines above it. */
const layers: [part: string, from: string[]][] = [
  ['interface-text.ts', []],
  ['bangla', []],
  ['build-date.ts', []],
  ['addresses.ts', []],
  ['schemas', ['bangla']],
  ['content-files', ['schemas', 'bangla']],
  ['markdown.ts', ['content-files']],
  ['site-settings.ts', ['content-files', 'schemas']],
  ['search', ['bangla']],
  ['offline', ['bangla']],
  // Each other folder is a subject of its own: data in, data out, under unit test.
  ['(a subject)', ['*']],
  ['collections', ['*', '(a subject)']],
  ['styles', []],
  ['components', ['*', '(a subject)']],
  ['layouts', ['*', '(a subject)']],
  ['pages', ['*', '(a subject)']],
  ['content.config.ts', ['content-files']],
];
const parts = layers.map(([part]) => part);

/** Parts that may ask Astro for content: all else gets it handed over, so that it can be tested. */
const askForContent = ['content.config.ts'];

interface SourceFile {
  /** Path from the project's root, with `/`. */
  path: string;
  text: string;
  /** What it imports, as it is written. */
  imports: string[];
  /** What of it is there when the program runs. */
  loaded: string[];
}

const importing =
  /^\s*(?:import|export)\b[^;'"]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\('([^']+)'\)/gmu;

async function sourceFiles(folder: string): Promise<SourceFile[]> {
  const names = await readdir(join(root, folder), { recursive: true });
  const sources = names.filter((name) => /\.(?:ts|mjs|astro)$/u.test(name));
  return Promise.all(
    sources.sort().map(async (name) => {
      const path = `${folder}/${name.split(sep).join('/')}`;
      const written = await readFile(join(root, path), 'utf8');
      // What a file writes into another is not its own.
      const text = written.replace(/`(?:[^`\\]|\\.)*`/gu, '``');
      const statements = [...text.matchAll(importing)];
      const named = (found: typeof statements) => found.map(([, a, b, c]) => a ?? b ?? c ?? '');
      const loaded = statements.filter(
        ([statement]) => !/^\s*(?:im|ex)port type\b/u.test(statement),
      );
      return { path, text, imports: named(statements), loaded: named(loaded) };
    }),
  );
}

/** The part of `src/` that a path is in. */
function partOf(path: string): string {
  const part = path.split('/')[1] ?? '';
  return parts.includes(part) ? part : '(a subject)';
}

const targetOf = (path: string, specifier: string) =>
  relative(root, normalize(join(root, dirname(path), specifier.replace(/\?.*$/u, ''))))
    .split(sep)
    .join('/');

const source = await sourceFiles('src');
const scripts = await sourceFiles('scripts');
const tests = await sourceFiles('tests');
const all = [...source, ...scripts, ...tests];
const isRelative = (specifier: string) => specifier.startsWith('.');

describe('parts of the site', () => {
  test('import only what stands before them in the flow', () => {
    const wrong = source.flatMap(({ path, imports }) => {
      const part = partOf(path);
      const index = parts.indexOf(part);
      const named = layers[index]?.[1] ?? [];
      const allowed = new Set([
        part,
        ...named,
        ...(named.includes('*') ? parts.slice(0, index) : []),
      ]);
      return imports
        .filter(isRelative)
        .filter((specifier) => !allowed.has(partOf(targetOf(path, specifier))))
        .map((specifier) => `${path} ← ${specifier}`);
    });
    expect(wrong).toEqual([]);
  });

  test('ask Astro for content only where it is handed on', () => {
    const wrong = source
      .filter(({ imports }) => imports.includes('astro:content'))
      .filter(({ path }) => !askForContent.includes(partOf(path)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('know Bangla without knowing anything else', () => {
    const wrong = source
      .filter(({ path }) => partOf(path) === 'bangla')
      .flatMap(({ path, imports }) =>
        imports.filter((one) => !one.startsWith('./')).map((one) => `${path} ← ${one}`),
      );
    expect(wrong).toEqual([]);
  });
});

test('scripts take from the site what runs without Astro', () => {
  const wrong = scripts.flatMap(({ path, imports }) =>
    imports
      .filter((one) => /src\/(?:components|layouts|pages)\/|^astro:/u.test(one))
      .map((one) => `${path} ← ${one}`),
  );
  expect(wrong).toEqual([]);
});

test('what ships takes nothing from the tests', () => {
  const wrong = [...source, ...scripts].filter(({ imports }) =>
    imports.some((one) => one.includes('tests/')),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('zod comes through Astro, so that there is one', () => {
  const wrong = all.filter(({ imports }) => imports.includes('zod'));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('an import names its file whole: no alias, no ending left out', () => {
  const wrong = all.flatMap(({ path, imports }) =>
    imports
      .filter(
        (one) =>
          /^[@~#]\/|^src\//u.test(one) || (isRelative(one) && !/\.\w+(?:\?[\w&]+)?$/u.test(one)),
      )
      .map((one) => `${path} ← ${one}`),
  );
  expect(wrong).toEqual([]);
});

test('files import each other in no circle', () => {
  const graph = new Map(
    all.map(({ path, loaded }) => [
      path,
      loaded.filter(isRelative).map((specifier) => targetOf(path, specifier)),
    ]),
  );
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const walk = (path: string, trail: readonly string[]) => {
    if (state.get(path) === 'open') circles.push([...trail, path].join(' → '));
    if (state.has(path)) return;
    state.set(path, 'open');
    for (const next of graph.get(path) ?? []) if (graph.has(next)) walk(next, [...trail, path]);
    state.set(path, 'done');
  };
  for (const path of graph.keys()) walk(path, []);
  expect(circles).toEqual([]);
});

test('no file or folder has a name that says nothing, and none only passes on', () => {
  const empty =
    /(?:^|\/)(?:utils?|helpers?|common|misc|manager|data|shared|lib)(?:\.\w+)?(?:\/|$)/u;
  const wrong = all.filter(
    ({ path, text }) =>
      (empty.test(path) && !path.startsWith('src/pages/')) ||
      /(?:^|\/)index\.ts$/u.test(path) ||
      /^export \* from/mu.test(text),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('every export has a name', () => {
  const wrong = all.filter(
    ({ path, text }) => /^export default/mu.test(text) && !/\.config\.\w+$|\.d\.ts$/u.test(path),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
