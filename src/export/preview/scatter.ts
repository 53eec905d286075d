/** Points between two axes, drawn as PowerPoint draws the chart that the deck describes. */
import type { ScatterItem } from '../../layout/page.ts';
import { drawAcrossAxis, drawBaseLine, drawLabelAt, drawUpAxis, shareOf } from './axes.ts';
import { frame } from './frame.ts';
import { drawMarker } from './marker.ts';
import type { Sheet } from './sheet.ts';

export function drawScatter(item: ScatterItem, sheet: Sheet): string {
  const { plot, across, up, points, fontSize } = item;
  const drawn = points.map(({ x, y, words, origin }) => {
    const at = { x: plot.x + plot.width * shareOf(across, x), y: plot.y + plot.height * (1 - shareOf(up, y)) };
    const mark = drawMarker({ symbol: 'circle', mark: 'exact', color: 'accent', at }, sheet);
    return `<g${sheet.from(origin)}>${mark}${words ? drawLabelAt(words, fontSize, sheet) : ''}</g>`;
  });
  const axes = drawUpAxis(up, plot, fontSize, sheet) + drawAcrossAxis(across, plot, fontSize, sheet);
  return `<g${frame(item, sheet)}>${axes}${drawBaseLine(plot, sheet)}${drawn.join('')}</g>`;
}
