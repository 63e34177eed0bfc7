import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrPath } from '../../../src/handouts/qr-path.ts';

const address = 'https://sheba.example/services/widow-allowance/';

/** The squares that a path of `M x y h n v1 h-n z` pieces covers, as `x,y`. */
function squares(path: string): string[] {
  const pieces = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/gu)];
  expect(pieces.map(([piece]) => piece).join('')).toBe(path);
  return pieces.flatMap(([, x, y, length, back]) => {
    expect(back).toBe(length);
    return Array.from({ length: Number(length) }, (_, step) => `${Number(x) + step},${y}`);
  });
}

test('the path covers each dark square of the code once, and no other', () => {
  const { data } = encode(address, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((is, x) => (is ? [`${x},${y}`] : [])));
  expect(squares(qrPath(address).path).sort()).toEqual(dark.sort());
});

test('four squares around the code stay white, as its readers need', () => {
  const { size, path } = qrPath(address);
  const places = squares(path).flatMap((square) => square.split(',').map(Number));
  expect(Math.min(...places)).toBe(4);
  expect(Math.max(...places)).toBe(size - 5);
});
