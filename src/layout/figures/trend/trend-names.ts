/** The names of the places under an axis: all of them in their parts of it, or every second, third … on one line. */
import type { LaidBody } from '../../../text/body.ts';
import type { Pt } from '../../../units.ts';
import type { Look } from '../../look.ts';
import { textWidths } from '../../text-widths.ts';
import { layText, paragraphOf, plainText } from '../label.ts';

export const underAxis: Pt = 8;
const besideName: Pt = 4;
/** A tenth in hand: two programs set these names, with fonts of their own. */
const inHand = 1.1;

export interface TrendNames {
  /** Whether all have room. */
  readonly isWhole: boolean;
  /** One for each name that is drawn. */
  readonly shown: readonly { readonly index: number; readonly body: LaidBody }[];
  readonly height: Pt;
}

export function layNames(labels: readonly string[], { slot, size }: { slot: Pt; size: Pt }, look: Look): TrendNames {
  const runs = labels.map((label) => plainText(label, { size, color: 'ink' }, look));
  const widths = runs.map((each) => textWidths([paragraphOf(each)], look.metrics));
  const isWhole = widths.every(({ least }) => least * inHand + besideName <= slot);
  const widest = Math.max(0, ...widths.map(({ natural }) => natural));
  const every = isWhole ? 1 : Math.max(1, Math.ceil((widest + 2 * besideName) / slot));
  const shown = runs.flatMap((each, index) => {
    if (index % every !== 0) return [];
    const width = isWhole ? slot - besideName : widest + besideName;
    return [{ index, body: layText([each], width, look, 'center') }];
  });
  return { isWhole, shown, height: Math.max(0, ...shown.map(({ body }) => body.height)) + underAxis };
}
