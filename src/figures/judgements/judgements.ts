/** Judgements in rows: number, sentence, place on the scale of likelihood, confidence. */
import type { FigureKind } from '../kind.ts';
import { drawJudgements, judgementsRoom } from './draw-judgements.ts';
import type { JudgementsDrawing } from './drawing.ts';
import { judgementsRows } from './elements.ts';
import { readJudgements } from './read-judgements.ts';
import { judgementProse, tellJudgements } from './tell-judgements.ts';

export const judgements: FigureKind<JudgementsDrawing> = {
  kind: 'judgements',
  element: 'judgements',
  rows: judgementsRows,
  read: readJudgements,
  describe: tellJudgements,
  prose: judgementProse,
  changeProse: (drawing, change) => ({
    ...drawing,
    judgements: drawing.judgements.map((each) => ({ ...each, text: change(each.text), basis: change(each.basis) })),
  }),
  name: 'Judgements',
  room: judgementsRoom,
  draw: drawJudgements,
};
