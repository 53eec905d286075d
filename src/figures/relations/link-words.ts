/** The words on a line, in a box as large as they are, with the slide's ground behind them. */

import type { Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import { styleRuns } from '../../layout/style-runs.ts';
import type { LaidBody } from '../../text/body.ts';
import { layLabel } from '../label.ts';
import type { RelationLink } from './drawing.ts';

/** Ems of the type size at which words wrap. */
const widest = 11.5;

export function layWords({ words }: RelationLink, size: Pt, look: Look): LaidBody {
  const small = Math.max(look.theme.type.table.floor, size - 2);
  return layLabel(
    [styleRuns(words, { font: look.theme.fonts.body, size: small, color: 'ink' }, look.theme)],
    small * widest,
    look,
    'center',
  );
}
