import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guidePictures } from '../../scripts/guide-pictures/pictures.ts';
import { shownLines } from '../../scripts/guide-pictures/shown-lines.ts';
import { root } from '../support/build-site.ts';

const guide = readFileSync(join(root, 'content/README.md'), 'utf8');
const shown = [...guide.matchAll(/guide\/([\w-]+)\.png\)/gu)].map(([, name]) => name);

test('each picture of the clerks’ guide is drawn by the script, and each that it draws is shown', () => {
  expect(new Set(Object.keys(guidePictures))).toEqual(new Set(shown));
  const missing = shown.filter(
    (name) => !existsSync(join(root, `.github/screenshots/guide/${name}.png`)),
  );
  expect(missing).toEqual([]);
});

test('the files still have the lines that the pictures show and mark', () => {
  for (const picture of Object.values(guidePictures)) {
    if (picture.kind !== 'place') continue;
    const text = readFileSync(join(root, 'content', picture.file), 'utf8');
    const marked = shownLines(text, picture).filter(({ isMarked }) => isMarked);
    expect(marked.length).toBeGreaterThanOrEqual(picture.marked.length);
  }
});

test('a file that lost a line says which one the picture wants', () => {
  const picture = guidePictures['fee'];
  if (picture?.kind !== 'place') throw new Error('no picture of a fee');
  expect(() => shownLines('title: নমুনা\n', picture)).toThrow('has no line "fee:"');
});

test('each task of the guide takes at most seven steps and has a picture', () => {
  const tasks = guide.split('\n### ').slice(1);
  const faults = tasks.flatMap((task) => {
    const [title] = task.split('\n', 1);
    const steps = task.match(/^[০-৯]+\. /gmu) ?? [];
    return steps.length > 7 || !task.includes('.png)') ? [`${title}: ${steps.length}`] : [];
  });
  expect(faults).toEqual([]);
});
