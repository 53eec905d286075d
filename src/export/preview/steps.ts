/** A figure over time, drawn as PowerPoint draws the scatter chart that the deck describes. */

import type { Point, Pt } from '../../foundation/units.ts';
import { escapeText } from '../../foundation/xml/xml-text.ts';
import { type Corner, type StepPoint, type StepsItem, stepMarks } from '../../layout/page.ts';
import { genericFont } from './fonts.ts';
import { frame } from './frame.ts';
import { fillOf, strokeOf } from './paint.ts';
import { round } from './round.ts';
import { boxOf } from './shape.ts';
import type { Sheet } from './sheet.ts';

export function drawSteps(item: StepsItem, sheet: Sheet): string {
  const axis = item.plot.y + item.plot.height;
  const marked = item.points.flatMap((point, index) => {
    const value = point.best ?? point.high ?? point.low;
    return value === null
      ? []
      : [{ point, at: place(item, { day: point.day, value }), isLast: index === item.points.length - 1 }];
  });
  const drops = marked.map(({ at }) => `M${round(at.x)} ${round(at.y)}V${round(axis)}`).join('');
  const drawn = marked.map((mark) => `<g${sheet.from(mark.point.origin)}>${drawPoint(mark, item, sheet)}</g>`);
  return (
    `<g${frame(item, sheet)}><path d="${drops}" fill="none"${strokeOf({ color: 'line', width: 0.75 }, sheet)}/>` +
    `<path d="M${round(item.plot.x)} ${round(axis)}H${round(item.plot.x + item.plot.width)}" fill="none"${strokeOf({ color: 'muted', width: 1 }, sheet)}/>` +
    drawLine(item.ranges, strokeOf({ color: 'muted', width: 1, dash: 'dash' }, sheet), item) +
    drawLine(item.line, strokeOf({ color: 'muted', width: 2 }, sheet), item) +
    item.tips.map((tip) => drawTip(place(item, tip), sheet)).join('') +
    `${drawn.join('')}</g>`
  );
}

const place = ({ plot, from, to, most }: StepsItem, { day, value }: Pick<Corner, 'day' | 'value'>): Point => ({
  x: plot.x + ((day - from) / (to - from)) * plot.width,
  y: plot.y + plot.height * (1 - (value ?? 0) / most),
});

function drawLine(corners: readonly Corner[], stroke: string, item: StepsItem): string {
  let data = '';
  let isDown = false;
  for (const corner of corners) {
    const { x, y } = place(item, corner);
    if (corner.value !== null) data += `${isDown ? 'L' : 'M'}${round(x)} ${round(y)}`;
    isDown = corner.value !== null;
  }
  return data === '' ? '' : `<path d="${data}" fill="none"${stroke}/>`;
}

const rim = { color: 'paper', width: 0.75 } as const;

function drawTip({ x, y }: Point, sheet: Sheet): string {
  const half = stepMarks.tip / 2;
  const data = `M${round(x)} ${round(y - half)}L${round(x + half)} ${round(y + half)} ${round(x - half)} ${round(y + half)}Z`;
  return `<path d="${data}"${fillOf('muted', sheet)}${strokeOf(rim, sheet)}/>`;
}

interface Mark {
  readonly point: StepPoint;
  readonly at: Point;
  readonly isLast: boolean;
}

/** A range alone has no mark: no single value is stated. */
function drawPoint({ point, at, isLast }: Mark, item: StepsItem, sheet: Sheet): string {
  const radius = (isLast ? stepMarks.last : stepMarks.point) / 2;
  const look = `${fillOf(isLast ? 'accent' : 'muted', sheet)}${strokeOf(rim, sheet)}`;
  const mark = point.best === null ? '' : `<circle cx="${round(at.x)}" cy="${round(at.y)}" r="${radius}"${look}/>`;
  return mark + drawWords(point, { size: item.fontSize, isLast }, sheet);
}

/** On paper of their own, over the drop lines. */
function drawWords({ words, figure }: StepPoint, { size, isLast }: { size: Pt; isLast: boolean }, sheet: Sheet): string {
  if (!words) return '';
  const { box } = words;
  const { fonts } = sheet.studio.theme;
  const look =
    ` font-family="${fonts.body}, ${genericFont(fonts.body)}" font-size="${round(size)}" fill="${sheet.color('ink')}"` +
    `${isLast ? ' font-weight="700"' : ''} text-anchor="middle"`;
  const at = ` x="${round(box.x + box.width / 2)}" y="${round(box.y + box.height / 2 + 0.33 * size)}"`;
  return `<rect${boxOf(box)}${fillOf('paper', sheet)}/><text${at}${look}>${escapeText(figure)}</text>`;
}
