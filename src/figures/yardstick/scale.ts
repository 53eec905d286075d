/** The scale itself: a track from 0 to 100 %, the bands on it, and percent ticks under it. */

import type { Box, Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { Item, ShapeItem, TextItem } from '../../layout/page.ts';
import type { LaidBody } from '../../text/body.ts';
import { layLabel, placeLabel, styledText } from '../label.ts';
import { percentIn } from '../numbers.ts';
import type { YardstickTerm } from './drawing.ts';

export const laneHeight: Pt = 22;
export const tickHeight: Pt = 24;
/** Between bands: wide enough that terms beside each other, of one colour, are two. */
const seam: Pt = 2;
const numbersSize: Pt = 14;

/** Terms whose bands overlap get lanes of their own; adjoining bands share one. */
export function lanesOf(terms: readonly YardstickTerm[]): readonly number[] {
  const ends: number[] = [];
  return terms.map(({ from, to }) => {
    const free = ends.findIndex((end) => from >= end);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    return lane;
  });
}

/** A band; its outline is the paper's, a seam to the band beside it. */
export function bandShape(term: YardstickTerm, name: string, box: Box): ShapeItem {
  return {
    kind: 'shape',
    shape: 'rectangle',
    name,
    box,
    fill: term.isUsed ? 'accent' : 'line',
    outline: { color: 'paper', width: seam },
    alt: { decorative: true },
    origin: {},
  };
}

/** The numbers of the judgements on a band, or nothing where they would stick out of it: then the term's words have them. */
export function bandNumbers(term: YardstickTerm, band: Box, look: Look): TextItem | undefined {
  const body = numbersIn(term, band, look);
  return (
    body && {
      ...placeLabel(`Judgements ${term.label}`, body, { x: band.x + (band.width - body.width) / 2, y: band.y }, {}),
      box: { x: band.x + (band.width - body.width) / 2, y: band.y, width: body.width, height: band.height },
    }
  );
}

/** Whether the numbers of a term find room on its band. */
export const holdsNumbers = (term: YardstickTerm, track: { readonly width: Pt; readonly height: Pt }, look: Look): boolean =>
  numbersIn(term, bandBox(term, { x: 0, y: 0, ...track }), look) !== undefined;

function numbersIn({ numbers, isUsed }: YardstickTerm, band: Box, look: Look): LaidBody | undefined {
  if (numbers === '') return undefined;
  const color = isUsed ? 'paper' : 'ink';
  const body = layLabel([styledText(numbers, { size: numbersSize, color, bold: true }, look)], 400, look, 'center');
  return body.width <= band.width - 2 * seam && body.height <= band.height ? { ...body, anchor: 'middle' } : undefined;
}

/** The box of a band on a track: a band of one value is still seen, and at the end of the scale does not stick out of it. */
export function bandBox({ from, to }: YardstickTerm, track: Box): Box {
  const width = Math.max(2, (track.width * (to - from)) / 100);
  const x = track.x + Math.min((track.width * from) / 100, track.width - width);
  return { x, y: track.y, width, height: track.height };
}

export const trackShape = (name: string, box: Box): ShapeItem => ({
  kind: 'shape',
  shape: 'rectangle',
  name,
  box,
  fill: 'panel',
  outline: { color: 'line', width: 0.75 },
  alt: { decorative: true },
  origin: {},
});

/** Ticks each 20 %, or each 50 % on a short track; their labels stay within the track's ends. */
export function drawTicks(track: Box, look: Look, language = 'en'): readonly Item[] {
  const step = track.width >= 260 ? 20 : 50;
  return Array.from({ length: 100 / step + 1 }, (_, index) => index * step).flatMap((percent): readonly Item[] => {
    const x = track.x + (track.width * percent) / 100;
    const y = track.y + track.height;
    const body = layLabel(
      [styledText(percentIn(language, percent), { size: look.theme.type.caption, color: 'muted' }, look)],
      60,
      look,
    );
    const left = Math.min(track.x + track.width - body.width, Math.max(track.x, x - body.width / 2));
    const line = [
      { x, y },
      { x, y: y + 5 },
    ];
    return [
      {
        kind: 'path',
        name: `Tick ${percent}`,
        box: { x, y, width: 0, height: 5 },
        rings: [line],
        isClosed: false,
        outline: { color: 'muted', width: 1 },
        alt: { decorative: true },
        origin: {},
      },
      placeLabel(`Tick label ${percent}`, body, { x: left, y: y + 6 }, {}),
    ];
  });
}
