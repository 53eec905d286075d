/** The Traffic Light Protocol's label as a box of its own. */
import { tlpColor } from '../foundation/tlp-color.ts';
import type { Box, Point } from '../foundation/units.ts';
import type { Insets, StyledRun } from '../text/body.ts';
import { layoutBody } from '../text/layout-body.ts';
import type { Look } from './look.ts';
import type { TextItem } from './page.ts';
import { plainSpec, textItem } from './text-item.ts';

const onOurs = { top: 1, right: 6, bottom: 1, left: 6 };

/** On a template's larger page as much larger. */
function insetsOn({ theme: { base } }: Look): Insets {
  const by = Math.max(1, base?.scale ?? 1);
  return { top: onOurs.top * by, right: onOurs.right * by, bottom: onOurs.bottom * by, left: onOurs.left * by };
}

/** A label whose box ends at `corner.x`, as wide as its words. */
export function tlpLabel(name: string, { tlp, corner, look }: { tlp: string; corner: Point; look: Look }): TextItem {
  const { theme, metrics } = look;
  const insets = insetsOn(look);
  const style = {
    font: theme.fonts.body,
    size: theme.type.tlp,
    bold: true,
    italic: false,
    superscript: false,
    color: tlpColor(tlp),
  };
  const run: StyledRun = { ...style, text: tlp };
  const { width, height } = layoutBody([plainSpec([run])], { width: 1000, insets, anchor: 'middle' }, metrics);
  // Rounded up, so that a small difference between programs does not wrap the label.
  const box: Box = { x: corner.x - Math.ceil(width) - 1, y: corner.y, width: Math.ceil(width) + 1, height };
  const item = textItem({ name, box, runs: [run], align: 'center', anchor: 'middle', insets }, metrics);
  return { ...item, fill: '#000000', isLabel: true };
}
