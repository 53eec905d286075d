/** The words of a link, in boxes as large as they are, with the slide's ground behind them. */

import type { Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import { styleRuns } from '../../layout/style-runs.ts';
import type { LaidBody } from '../../text/body.ts';
import { layLabel } from '../label.ts';
import type { RelationLink } from './drawing.ts';

/** Ems of the type size at which words wrap. */
const widest = 11.5;
/** Ems up to which words are tried on one line. */
const longestLine = 26;

export interface LinkWords {
  /** Broken where the template breaks them, and where they would be too wide. */
  readonly block: LaidBody;
  /** On one line; `undefined` where they are too many for that. */
  readonly line: LaidBody | undefined;
}

export function layWords({ words }: RelationLink, size: Pt, look: Look): LinkWords {
  const small = Math.max(look.theme.type.table.floor, size - 2);
  const style = { font: look.theme.fonts.body, size: small, color: 'ink' } as const;
  const unbroken = words.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') }));
  const line = layLabel([styleRuns(unbroken, style, look.theme)], small * longestLine, look);
  const isOneLine = line.paragraphs.every(({ lines }) => lines.length <= 1);
  return {
    block: layLabel([styleRuns(words, style, look.theme)], small * widest, look, 'center'),
    line: isOneLine ? line : undefined,
  };
}
