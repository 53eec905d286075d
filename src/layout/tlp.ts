/** The Traffic Light Protocol's label, in the colours that FIRST's TLP 2.0 gives it: always on black, bold. */
import type { StyledRun } from '../text/body.ts';
import { layoutBody } from '../text/layout-body.ts';
import type { Box, Point } from '../units.ts';
import type { Look } from './look.ts';
import type { TextItem } from './page.ts';
import { plainSpec, textItem } from './text-item.ts';

const colors: readonly (readonly [RegExp, string])[] = [
  [/RED/, '#FF2B2B'],
  [/AMBER/, '#FFC000'],
  [/GREEN/, '#33FF00'],
];
/** TLP:CLEAR, and whatever else a briefing may say. */
const white = '#FFFFFF';
const insets = { top: 1, right: 6, bottom: 1, left: 6 };

/** A label whose box ends at `corner.x`, as wide as its words. */
export function tlpLabel(name: string, { tlp, corner, look }: { tlp: string; corner: Point; look: Look }): TextItem {
  const { theme, metrics } = look;
  const color = colors.find(([pattern]) => pattern.test(tlp))?.[1] ?? white;
  const style = { font: theme.fonts.body, size: theme.type.tlp, bold: true, italic: false, superscript: false, color };
  const run: StyledRun = { ...style, text: tlp };
  const { width, height } = layoutBody([plainSpec([run])], { width: 1000, insets, anchor: 'middle' }, metrics);
  // Rounded up, so that a hair of difference between programs does not wrap the label.
  const box: Box = { x: corner.x - Math.ceil(width) - 1, y: corner.y, width: Math.ceil(width) + 1, height };
  return { ...textItem({ name, box, runs: [run], align: 'center', anchor: 'middle', insets }, metrics), fill: '#000000' };
}
