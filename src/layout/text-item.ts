/** Single texts of a slide's frame: kicker, title, labels. */
import type { Origin } from '../foundation/diagnostic.ts';
import type { Box } from '../foundation/units.ts';
import type { Insets, LaidBody, ParagraphSpec, StyledRun } from '../text/body.ts';
import { layoutBody } from '../text/layout-body.ts';
import type { FontMetrics } from '../text/metrics.ts';
import type { TextItem } from './page.ts';

export const noInsets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** One paragraph, as it stands. */
export const plainSpec = (runs: readonly StyledRun[], align: ParagraphSpec['align'] = 'left'): ParagraphSpec => ({
  runs,
  align,
  level: 0,
  indent: 0,
  hanging: 0,
  spaceBefore: 0,
  keepWithNext: false,
});

export interface Label {
  readonly name: string;
  readonly box: Box;
  readonly runs: readonly StyledRun[];
  readonly align?: ParagraphSpec['align'];
  readonly anchor?: LaidBody['anchor'];
  readonly insets?: Insets;
  readonly origin?: Origin;
}

/** A text item of one paragraph, laid into its box. */
export function textItem(label: Label, metrics: FontMetrics): TextItem {
  const { name, box, runs, align, anchor = 'top', insets = noInsets, origin = {} } = label;
  const body = layoutBody([plainSpec(runs, align)], { width: box.width, insets, anchor }, metrics);
  return { kind: 'text', name, box, body, origin };
}
