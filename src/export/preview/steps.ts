/** A figure over time, drawn as PowerPoint draws the scatter chart that the deck describes. */

import type { Point, Pt } from '../../foundation/units.ts';
import { escapeText } from '../../foundation/xml/xml-text.ts';
import { type Corner, type StepPoint, type StepsItem, stepMarks } from '../../layout/page.ts';
import { acrossAt, runsAsDeck } from './axes.ts';
import { genericFont } from './fonts.ts';
import { frame } from './frame.ts';
import { fillOf, strokeOf } from './paint.ts';
import type { PreviewSlide } from './preview-slide.ts';
import { round } from './round.ts';
import { boxAttributes } from './shape.ts';

export function drawSteps(item: StepsItem, slide: PreviewSlide): string {
  const axis = item.plot.y + item.plot.height;
  const marked = item.points.flatMap((point, index) => {
    const value = point.best ?? point.high ?? point.low;
    return value === null
      ? []
      : [{ point, at: place(item, { day: point.day, value }), isLast: index === item.points.length - 1 }];
  });
  const drops = marked.map(({ at }) => `M${round(at.x)} ${round(at.y)}V${round(axis)}`).join('');
  const drawn = marked.map((mark) => `<g${slide.from(mark.point.origin)}>${drawPoint(mark, item, slide)}</g>`);
  return (
    `<g${frame(item, slide)}><path d="${drops}" fill="none"${strokeOf({ color: 'line', width: 0.75 }, slide)}/>` +
    `<path d="M${round(item.plot.x)} ${round(axis)}H${round(item.plot.x + item.plot.width)}" fill="none"${strokeOf({ color: 'muted', width: 1 }, slide)}/>` +
    drawLine(item.ranges, strokeOf({ color: 'muted', width: 1, dash: 'dash' }, slide), item) +
    drawLine(item.line, strokeOf({ color: 'muted', width: 2 }, slide), item) +
    item.tips.map((tip) => drawTip(place(item, tip), slide)).join('') +
    `${drawn.join('')}</g>`
  );
}

const place = (item: StepsItem, { day, value }: Pick<Corner, 'day' | 'value'>): Point => ({
  x: acrossAt(item, (day - item.from) / (item.to - item.from)),
  y: item.plot.y + item.plot.height * (1 - (value ?? 0) / item.most),
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

function drawTip({ x, y }: Point, slide: PreviewSlide): string {
  const half = stepMarks.tip / 2;
  const data = `M${round(x)} ${round(y - half)}L${round(x + half)} ${round(y + half)} ${round(x - half)} ${round(y + half)}Z`;
  return `<path d="${data}"${fillOf('muted', slide)}${strokeOf(rim, slide)}/>`;
}

interface Mark {
  readonly point: StepPoint;
  readonly at: Point;
  readonly isLast: boolean;
}

/** A range alone has no mark: no single value is stated. */
function drawPoint({ point, at, isLast }: Mark, item: StepsItem, slide: PreviewSlide): string {
  const radius = (isLast ? stepMarks.last : stepMarks.point) / 2;
  const look = `${fillOf(isLast ? 'accent' : 'muted', slide)}${strokeOf(rim, slide)}`;
  const mark = point.best === null ? '' : `<circle cx="${round(at.x)}" cy="${round(at.y)}" r="${radius}"${look}/>`;
  return mark + drawWords(point, { size: item.fontSize, isLast }, slide);
}

/** On paper of their own, over the drop lines. */
function drawWords({ words, figure }: StepPoint, { size, isLast }: { size: Pt; isLast: boolean }, slide: PreviewSlide): string {
  if (!words) return '';
  const { box } = words;
  const { fonts } = slide.deck.theme;
  const look =
    ` font-family="${fonts.body}, ${genericFont(fonts.body)}" font-size="${round(size)}" fill="${slide.color('ink')}"` +
    `${isLast ? ' font-weight="700"' : ''} text-anchor="middle"`;
  const at = ` x="${round(box.x + box.width / 2)}" y="${round(box.y + box.height / 2 + 0.33 * size)}"`;
  return `<rect${boxAttributes(box)}${fillOf('paper', slide)}/><text${at}${runsAsDeck(slide)}${look}>${escapeText(figure)}</text>`;
}
