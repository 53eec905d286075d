/** The words of a term and of its band, measured. */

import type { Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import { textWidths } from '../../layout/text-widths.ts';
import type { LaidBody, ParagraphSpec } from '../../text/body.ts';
import { layoutBody } from '../../text/layout-body.ts';
import { styledText } from '../label.ts';
import type { YardstickTerm } from './drawing.ts';

const insets = { top: 2, right: 4, bottom: 2, left: 4 };
const sides = insets.left + insets.right;

/** A paragraph for the term and one for its band. Numbers of judgements that do not stand on the band follow the term. */
export function termParagraphs(
  { label, band, isUsed, numbers }: YardstickTerm,
  { size, align, isOnBand }: { size: Pt; align: ParagraphSpec['align']; isOnBand: boolean },
  look: Look,
): readonly ParagraphSpec[] {
  const shared = { align, level: 0, indent: 0, hanging: 0, spaceBefore: 0, keepWithNext: false } as const;
  return [
    {
      ...shared,
      runs: styledText(isOnBand || numbers === '' ? label : `${label} (${numbers})`, { size, color: 'ink', bold: isUsed }, look),
    },
    ...(band
      ? [
          {
            ...shared,
            runs: styledText(band, { size: Math.max(look.theme.type.caption, size - 2), color: isUsed ? 'ink' : 'muted' }, look),
          },
        ]
      : []),
  ];
}

/** Narrowest and widest useful width of a box round the words. */
export function termWidths(paragraphs: readonly ParagraphSpec[], look: Look): { readonly least: Pt; readonly natural: Pt } {
  const { least, natural } = textWidths(paragraphs, look.metrics);
  return { least: Math.ceil(least) + sides, natural: Math.ceil(natural) + sides };
}

export const layTerm = (paragraphs: readonly ParagraphSpec[], width: Pt, look: Look): LaidBody => ({
  ...layoutBody(paragraphs, { width, insets, anchor: 'bottom' }, look.metrics),
  width,
});
