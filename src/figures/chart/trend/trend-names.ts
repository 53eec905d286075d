/** The names of the places under an axis: all of them in their parts of it, or every second, third … of them. */

import type { Pt } from '../../../foundation/units.ts';
import type { Look } from '../../../layout/look.ts';
import { plainSpec } from '../../../layout/text-item.ts';
import { textWidths } from '../../../layout/text-widths.ts';
import type { LaidBody } from '../../../text/body.ts';
import { layText, styledText } from '../../label.ts';

export const underAxis: Pt = 8;
const besideName: Pt = 4;
/** A tenth is added, because two programs set these names with fonts of their own. */
const inHand = 1.1;
/** A name that is longer goes on in a second line. */
const longest: Pt = 90;

export interface TrendNames {
  /** Whether all have room. */
  readonly isWhole: boolean;
  /** One for each name that is drawn. */
  readonly shown: readonly { readonly index: number; readonly body: LaidBody }[];
  readonly height: Pt;
}

export interface NameRoom {
  readonly size: Pt;
  /** Between two places. */
  readonly slot: Pt;
  /** Where a place lies, from the left edge of the plot. */
  readonly at: (index: number) => Pt;
  /** How far a name may reach over the plot's left edge, and how far to the right, both from that edge. */
  readonly left: Pt;
  readonly right: Pt;
}

export function layNames(labels: readonly string[], { size, slot, at, left, right }: NameRoom, look: Look): TrendNames {
  const runs = labels.map((label) => styledText(label, { size, color: 'ink' }, look));
  const widths = runs.map((each) => textWidths([plainSpec(each)], look.metrics));
  const isWhole = widths.every(({ least }) => least * inHand + besideName <= slot);
  const widthOf = (index: number): Pt => {
    const { natural, least } = widths[index] ?? { natural: 0, least: 0 };
    return isWhole ? slot - besideName : Math.min(natural, Math.max(least, longest)) + besideName;
  };
  const every = isWhole
    ? 1
    : Math.max(1, Math.ceil((Math.max(0, ...labels.map((_, index) => widthOf(index))) + besideName) / slot));
  const isInside = (index: number): boolean =>
    isWhole || (at(index) - widthOf(index) / 2 >= -left && at(index) + widthOf(index) / 2 <= right);
  const first = Math.max(
    0,
    labels.findIndex((_, index) => isInside(index)),
  );
  const shown = runs.flatMap((each, index) =>
    index >= first && (index - first) % every === 0 && isInside(index)
      ? [{ index, body: layText([each], widthOf(index), look, 'center') }]
      : [],
  );
  return { isWhole, shown, height: Math.max(0, ...shown.map(({ body }) => body.height)) + underAxis };
}
