/** Points between two axes that both count. */

import { besideEachOther } from '../../../foundation/characters/punctuation.ts';
import { numberWriter } from '../../numbers.ts';
import type { ScatterDrawing } from '../drawing.ts';
import type { FormOfChart } from '../form.ts';
import { joinWords, tell } from '../tell.ts';
import { drawScatter, scatterRoom } from './draw-scatter.ts';
import { readScatter } from './read-scatter.ts';

export const scatter: FormOfChart<ScatterDrawing> = {
  piece: 'point',
  plural: 'points',
  read: readScatter,
  describe: ({ across, unit, language, points }) => {
    const write = numberWriter(language);
    return tell(
      besideEachOther([across, unit], language),
      points.map(({ label, x, y }) => joinWords(label, besideEachOther([write(x), write(y)], language))),
      language,
    );
  },
  room: scatterRoom,
  draw: drawScatter,
};
