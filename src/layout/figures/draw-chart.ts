/** Draws ranges as one native chart of stacked bars, with the figures in the labels and a key in words below. */
import type { ChartDrawing } from '../../markup/deck.ts';
import type { Box, Pt } from '../../units.ts';
import type { Drawn, Look, Room } from '../look.ts';
import type { ChartItem, Item, ShapeItem } from '../page.ts';
import { layLabel, placeText, plainText } from './label.ts';

const least: Pt = 18;
const best: Pt = 36;
const most: Pt = 48;
/** The value axis with its numbers, which PowerPoint sets inside the chart's box. */
const axis: Pt = 26;
const keyGap: Pt = 4;
const square: Pt = 9;
const colors = { low: 'accent', range: 'line' } as const;

/** The key: a square in each colour with its word, and the unit; on more lines where it is too long for one. */
function drawKey({ names, unit }: ChartDrawing, width: Pt, look: Look): { readonly items: readonly Item[]; readonly height: Pt } {
  const size = look.theme.type.caption;
  const entries = [
    { name: 'low', words: names.low, color: colors.low },
    { name: 'range', words: names.range, color: colors.range },
    { name: 'unit', words: unit, color: undefined },
  ].filter(({ words }) => words !== '');
  const items: Item[] = [];
  let [x, y, height] = [0, 0, 0];
  for (const { name, words, color } of entries) {
    const indent = color ? square + 3 : 0;
    const body = layLabel([plainText(words, { size, color: 'muted' }, look)], width - indent, look);
    if (x > 0 && x + indent + body.width > width) [x, y] = [0, height];
    if (color) items.push(swatch(name, color, { x, y: y + (body.height - square) / 2 }));
    items.push(placeText(`Key ${name}`, body, { x: x + indent, y }, {}));
    x += indent + body.width + 14;
    height = Math.max(height, y + body.height);
  }
  return { items, height };
}

const swatch = (name: string, color: string, { x, y }: { x: Pt; y: Pt }): ShapeItem => ({
  kind: 'shape',
  shape: 'rectangle',
  name: `Key colour ${name}`,
  box: { x, y, width: square, height: square },
  fill: color,
  outline: { color: 'muted', width: 0.5 },
  alt: { decorative: true },
  origin: {},
});

const heightOf = (bars: number, each: Pt): Pt => bars * each + axis;

/** Heights in points between which a chart of so many bars looks right. */
export function chartRoom(drawing: ChartDrawing, width: Pt, look: Look): Room {
  const key = drawKey(drawing, width, look).height + keyGap;
  return {
    // Less than two bars would be no chart; more bars than fit go on.
    minimum: Math.ceil(heightOf(Math.min(2, drawing.bars.length), least) + key),
    best: Math.ceil(heightOf(drawing.bars.length, best) + key),
  };
}

/** Draws as many bars as find room, in even shares where they need more than one chart. */
export function drawChart(drawing: ChartDrawing, box: Box, look: Look): Drawn<ChartDrawing> {
  if (drawing.bars.length === 0) return { items: [], diagnostics: [] };
  const key = drawKey(drawing, box.width, look);
  const room = box.height - key.height - keyGap;
  const fits = Math.max(1, Math.floor((room - axis) / least));
  const share = Math.ceil(drawing.bars.length / Math.ceil(drawing.bars.length / fits));
  const bars = drawing.bars.slice(0, share);
  const each = Math.min(most, (room - axis) / bars.length);
  const height = Math.min(room, heightOf(bars.length, each));
  const chart: ChartItem = {
    kind: 'chart',
    name: 'Chart',
    box: { x: box.x, y: box.y, width: box.width, height },
    categories: bars.map(({ label, figure }) => (figure ? `${label}: ${figure}` : label)),
    series: [
      { name: drawing.names.low, values: bars.map(({ low }) => low), color: colors.low },
      { name: drawing.names.range, values: bars.map(({ low, high }) => Math.max(0, high - low)), color: colors.range },
    ],
    fontSize: Math.max(look.theme.type.table.floor, Math.min(look.theme.type.table.best, Math.floor(each * 0.5))),
    alt: { decorative: true },
    origin: bars[0]?.origin ?? {},
  };
  const below = { x: box.x, y: box.y + height + keyGap };
  const keyItems = key.items.map((item) => ({ ...item, box: { ...item.box, x: item.box.x + below.x, y: item.box.y + below.y } }));
  return {
    items: [chart, ...keyItems],
    diagnostics: [],
    ...(share < drawing.bars.length ? { rest: { ...drawing, bars: drawing.bars.slice(share) } } : {}),
  };
}
