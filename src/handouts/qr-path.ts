import { encode } from 'uqr';

/** A QR code as SVG: the length of its sides in squares, and the path of its dark squares. */
export interface QrPath {
  size: number;
  path: string;
}

/** Squares left white around the code, as ISO/IEC 18004 asks. */
const quietZone = 4;

/** The QR code of a text, strong enough to be read with a seventh of it torn off or stained. */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  const runs = data.flatMap((row, y) =>
    darkRuns(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { size, path: runs.join('') };
}

/** Where dark squares follow each other in a row: `[start, length]`. */
function darkRuns(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
