/** Points between two axes, drawn as PowerPoint draws the chart that the deck describes. */
import type { ScatterItem } from '../../layout/page.ts';
import { drawAcrossAxis, drawBaseLine, drawLabelAt, drawUpAxis, shareOf } from './axes.ts';
import { frame } from './frame.ts';
import { drawMarker } from './marker.ts';
import type { PreviewSlide } from './preview-slide.ts';

export function drawScatter(item: ScatterItem, slide: PreviewSlide): string {
  const { plot, across, up, points, fontSize } = item;
  const drawn = points.map(({ x, y, words, origin }) => {
    const at = { x: plot.x + plot.width * shareOf(across, x), y: plot.y + plot.height * (1 - shareOf(up, y)) };
    const mark = drawMarker({ symbol: 'circle', mark: 'exact', color: 'accent', at }, slide);
    return `<g${slide.from(origin)}>${mark}${words ? drawLabelAt(words, fontSize, slide) : ''}</g>`;
  });
  const axes = drawUpAxis(up, { plot }, fontSize, slide) + drawAcrossAxis(across, plot, fontSize, slide);
  return `<g${frame(item, slide)}>${axes}${drawBaseLine(plot, slide)}${drawn.join('')}</g>`;
}
