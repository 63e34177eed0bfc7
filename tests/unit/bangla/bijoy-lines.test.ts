import { expect, test } from 'vitest';
import { convertBijoyLine, convertBijoyRuns } from '../../../src/bangla/convert-bijoy-line.ts';
import { findBijoyRuns, isLikelyBijoy } from '../../../src/bangla/detect-bijoy.ts';
import { readLabelledLines } from './labelled-lines.ts';

const lines = readLabelledLines('bijoy');
const bad = lines.filter(([, label]) => label === 'bad');
const good = lines.filter(([, label]) => label === 'good');

test('at least 99 % of the labelled lines that hold Bijoy are found', () => {
  const missed = bad.filter(([, , line = '']) => !isLikelyBijoy(line));
  expect(missed.length / bad.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.01);
});

test('at most 0.5 % of the labelled lines without Bijoy are taken for it', () => {
  const taken = good.filter(([, , line = '']) => isLikelyBijoy(line));
  expect(taken.length / good.length, JSON.stringify(taken)).toBeLessThanOrEqual(0.005);
});

test('the Bijoy of a line is converted, its English and its Unicode stay', () => {
  const wrong = bad
    .map(([, , line = '', meant = '']) => [line, meant, convertBijoyLine(line)])
    .filter(([, meant, got]) => got !== meant);
  expect(wrong).toEqual([]);
  expect(
    good.filter(([, , line = '']) => convertBijoyLine(line) !== line.normalize('NFC')),
  ).toEqual([]);
});

test('runs are told by their places', () => {
  const line = 'ফরম cÖwZeÜx fvZv (Form-A) weaev fvZv';
  expect(findBijoyRuns(line).map(({ start, end }) => line.slice(start, end))).toEqual([
    'cÖwZeÜx fvZv',
    'weaev fvZv',
  ]);
});

test('a passage takes its danda and its numbers along, in a table row too', () => {
  expect(convertBijoyRuns('VGD fvZv 500|')).toEqual([{ start: 4, end: 13, unicode: 'ভাতা ৫০০।' }]);
  expect(convertBijoyRuns('| VGD | fvZv 5 |')).toEqual([{ start: 8, end: 14, unicode: 'ভাতা ৫' }]);
});

test.each([
  [
    'numbers and dandas beside Bijoy are converted with it',
    '1| bvg Ges 2| wVKvbv, 30',
    '১। নাম এবং ২। ঠিকানা, ৩০',
  ],
  ['numbers beside English stay', 'fvZv 500 UvKv, Form 16', 'ভাতা ৫০০ টাকা, Form 16'],
  ['the lines of a table row keep their bars', '| weaev fvZv | VGD |', '| বিধবা ভাতা | VGD |'],
  [
    'addresses in a Bijoy line stay',
    '‡hvMv‡hvM: office@example.gov.bd, www.dwa.gov.bd',
    'যোগাযোগ: office@example.gov.bd, www.dwa.gov.bd',
  ],
  [
    'each line of a text is judged alone',
    'weaev fvZv\nWidow allowance',
    'বিধবা ভাতা\nWidow allowance',
  ],
])('%s', (_title, line, meant) => {
  expect(convertBijoyLine(line)).toBe(meant);
});
