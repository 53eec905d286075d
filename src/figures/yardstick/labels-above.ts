/** The wide yardstick: one scale across, each term above its band. */

import { boxOf } from '../../foundation/box-of.ts';
import type { Box, Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { Item, PathItem, TextItem } from '../../layout/page.ts';
import type { LaidBody } from '../../text/body.ts';
import { spread } from '../spread.ts';
import type { YardstickTerm } from './drawing.ts';
import {
  bandBox,
  bandNumbers,
  bandShape,
  drawTicks,
  holdsNumbers,
  laneHeight,
  lanesOf,
  tickHeight,
  trackShape,
} from './scale.ts';
import { layTerm, termParagraphs, termWidths } from './term-text.ts';
import type { YardstickScale } from './yardstick-scale.ts';

const labelGap: Pt = 6;
const leader: Pt = 16;

interface PlacedTerm {
  readonly term: YardstickTerm;
  readonly body: LaidBody;
  readonly left: Pt;
}

function placeTerms(
  terms: readonly YardstickTerm[],
  { width, size }: { width: Pt; size: Pt },
  look: Look,
): readonly PlacedTerm[] | undefined {
  const slot = (width - labelGap * (terms.length - 1)) / Math.max(1, terms.length);
  const labels = terms.map((term) => {
    const isOnBand = holdsNumbers(term, { width, height: laneHeight }, look);
    const paragraphs = termParagraphs(term, { size, align: 'center', isOnBand }, look);
    const { least, natural } = termWidths(paragraphs, look);
    return { term, paragraphs, width: Math.max(least, Math.min(natural, slot)) };
  });
  const lefts = spread(
    labels.map((label) => ({ centre: (width * (label.term.from + label.term.to)) / 200, width: label.width })),
    width,
    labelGap,
  );
  return (
    lefts &&
    labels.map(({ term, paragraphs, width }, index) => ({
      term,
      body: layTerm(paragraphs, width, look),
      left: lefts[index] ?? 0,
    }))
  );
}

/** Terms from left to right with their labels in a row; undefined where the labels would not stand beside each other. */
export function labelsAbove(
  terms: readonly YardstickTerm[],
  at: { width: Pt; size: Pt },
  look: Look,
  language?: string,
): YardstickScale | undefined {
  const placed = placeTerms(terms, at, look);
  if (!placed) return undefined;
  const lanes = lanesOf(terms);
  const tallest = Math.max(0, ...placed.map(({ body }) => body.height));
  const bars = (Math.max(0, ...lanes) + 1) * laneHeight;
  return {
    height: tallest + leader + bars + tickHeight,
    draw: (box) => {
      const top = box.y + tallest + leader;
      const track = { x: box.x, y: top, width: box.width, height: bars };
      const bandOf = (index: number, term: YardstickTerm): Box =>
        bandBox(term, { ...track, y: top + (lanes[index] ?? 0) * laneHeight, height: laneHeight });
      const drawn = placed.flatMap(({ term, body, left }, index): readonly Item[] => {
        // One height for all, so that their words and frames stand in rows.
        const label: Box = { x: box.x + left, y: box.y, width: body.width, height: tallest };
        const band = bandOf(index, term);
        return [
          leaderLine(term, label, band),
          bandShape(term, `Band ${term.label}`, band),
          bandNumbers(term, band, look),
          labelItem(term, body, label),
        ].filter((item) => item !== undefined);
      });
      return [trackShape('Scale', track), ...drawn, ...drawTicks(track, look, language)];
    },
  };
}

const labelItem = (term: YardstickTerm, body: LaidBody, box: Box): TextItem => ({
  kind: 'text',
  name: `Term ${term.label}`,
  box,
  body,
  isLabel: true,
  ...(term.isUsed ? { fill: 'panel', outline: { color: 'accent', width: 1.25 } } : {}),
  origin: {},
});

/** From under the label to the band, leaning where the label had to make room. */
function leaderLine(term: YardstickTerm, label: Box, band: Box): PathItem {
  const middle = band.x + band.width / 2;
  const from = { x: Math.min(label.x + label.width - 6, Math.max(label.x + 6, middle)), y: label.y + label.height + 1 };
  const line = [from, { x: middle, y: band.y }];
  return {
    kind: 'path',
    name: `Leader ${term.label}`,
    box: boxOf(line),
    rings: [line],
    isClosed: false,
    outline: { color: term.isUsed ? 'accent' : 'muted', width: term.isUsed ? 1.5 : 0.75 },
    alt: { decorative: true },
    origin: {},
  };
}
