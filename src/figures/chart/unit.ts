/** What is counted, in small words over a chart. */

import type { Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { LaidBody } from '../../text/body.ts';
import { layLabel, styledText } from '../label.ts';

const underUnit: Pt = 3;

export const layUnit = (unit: string, width: Pt, look: Look): LaidBody =>
  layLabel(
    [styledText(unit, { size: Math.max(look.theme.type.caption, look.theme.type.table.floor + 2), color: 'muted' }, look)],
    width,
    look,
  );

/** With the space under it; 0 where there are no words. */
export const unitHeight = (unit: string, width: Pt, look: Look): Pt =>
  unit === '' ? 0 : layUnit(unit, width, look).height + underUnit;
