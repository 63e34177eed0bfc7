import { say } from '../interface-text.ts';
import type { Office } from '../schemas/offices.ts';
import type { CharterCells } from './cells.ts';

/** A column of an official layout after the serial number and the service's name. */
export interface CharterColumn {
  cell: keyof CharterCells;
  title: string;
}

const { columns7, columns8 } = say.charter;

/** The two official layouts by the number of their columns, serial number and name included. */
export const charterLayouts: Record<7 | 8, readonly CharterColumn[]> = {
  7: [
    { cell: 'method', title: columns7.method },
    { cell: 'papersAndPlaces', title: columns7.papersAndPlaces },
    { cell: 'fee', title: columns7.fee },
    { cell: 'time', title: columns7.time },
    { cell: 'officer', title: columns7.officer },
  ],
  8: [
    { cell: 'time', title: columns8.time },
    { cell: 'papers', title: columns8.papers },
    { cell: 'places', title: columns8.places },
    { cell: 'fee', title: columns8.fee },
    { cell: 'officer', title: columns8.officer },
    { cell: 'superior', title: columns8.superior },
  ],
};

/** A layout by the number of its columns. */
export type CharterLayout = keyof typeof charterLayouts;

/** The layout of an office's level: ministries and departments have seven columns, the field eight. */
export function layoutOfLevel(level: Office['level']): CharterLayout {
  return level === 'ministry' || level === 'department' ? 7 : 8;
}
