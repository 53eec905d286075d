/** A ring: what a whole is made of. */
import type { PartsDrawing } from '../drawing.ts';
import type { FormOfChart } from '../form.ts';
import { joinWords, tell } from '../tell.ts';
import { drawRing, ringRoom } from './draw-ring.ts';
import { readRing } from './read-ring.ts';

export const ring: FormOfChart<PartsDrawing> = {
  piece: 'part',
  plural: 'parts',
  read: readRing,
  describe: ({ unit, total, parts, language }) =>
    tell(
      joinWords(unit, total),
      parts.map(({ label, figure }) => joinWords(label, figure)),
      language,
    ),
  room: ringRoom,
  draw: drawRing,
};
