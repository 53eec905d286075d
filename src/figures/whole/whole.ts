/** Parts of a whole: one bar, so that nobody adds up numbers of three tables in his head. */
import { besideEachOther, punctuate } from '../../foundation/characters/punctuation.ts';
import type { FigureKind } from '../kind.ts';
import { drawWhole, wholeRoom } from './draw-whole.ts';
import type { WholeDrawing } from './drawing.ts';
import { wholeRows } from './elements.ts';
import { readWhole } from './read-whole.ts';

export const whole: FigureKind<WholeDrawing> = {
  kind: 'whole',
  element: 'whole',
  rows: wholeRows,
  read: readWhole,
  describe: ({ figure, unit, shares, language = 'en' }) =>
    `${figure} ${unit}${punctuate(': ', language)}${besideEachOther(
      shares.map((share) => `${share.figure} ${share.label}`),
      language,
    )}`,
  name: 'Parts of a whole',
  isOnePiece: true,
  // A taller bar says no more.
  stretch: 1.1,
  room: wholeRoom,
  draw: drawWhole,
};
