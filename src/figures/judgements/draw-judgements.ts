/** Draws judgements in rows. What does not fit at a readable size goes on a further slide, evenly shared. */

import { error } from '../../foundation/diagnostic.ts';
import type { Cache } from '../../foundation/memory/memory.ts';
import type { Box, Pt } from '../../foundation/units.ts';
import { drawTrack } from '../../layout/likelihood-track.ts';
import type { DrawnFigure, FigureRoom, Look } from '../../layout/look.ts';
import type { Item } from '../../layout/page.ts';
import type { LaidBody } from '../../text/body.ts';
import { layLabel, placeLabel, styledText } from '../label.ts';
import { percentIn } from '../numbers.ts';
import { keptFigures, recall } from '../recall.ts';
import type { DrawnJudgement, JudgementsDrawing } from './drawing.ts';
import { confidenceTop, type LaidRow, layRow, planRows, type RowPlan, type RowSetting, stick } from './lay-row.ts';
import { tellJudgements } from './tell-judgements.ts';

const layouts: Cache<LaidRows> = { name: 'rows of judgements', keeps: keptFigures };

const rowGap: Pt = 8;
/** Rows farther apart than this fall apart. */
const widestGap: Pt = 26;
/** Between the head and the first row. */
const headGap: Pt = 6;
/** Sentences smaller than this are not read from the back of a room. */
const readable: Pt = 16;
/** Down to this size reasons stand under their sentences; where even that has no room, they follow on the same line. */
const leastApart: Pt = 15;
/** How much of a page they may ask for to be as large as that, beside what else stands on it. */
const mostOfPage = 0.62;

interface LaidRows {
  readonly plan: RowPlan;
  readonly rows: readonly LaidRow[];
  /** The title, and the ends of the scale over the sticks. */
  readonly title: LaidBody | undefined;
  /** The height of both. */
  readonly head: Pt;
  readonly height: Pt;
  readonly keepsWords: boolean;
}

/** Ways to lay the rows, the largest type first. */
function settingsOf(width: Pt, { theme }: Look): readonly [RowSetting, ...RowSetting[]] {
  const { best, floor } = theme.type.body;
  const sizes = Array.from({ length: Math.max(1, best - floor + 1) }, (_, step) => Math.max(floor, best - step));
  const apart = sizes.filter((size) => size >= leastApart).map((size) => ({ width, size, isRunning: false }));
  const running = sizes.filter((size) => size <= leastApart).map((size) => ({ width, size, isRunning: true }));
  const [first, ...others] = [...apart, ...running];
  return [first ?? { width, size: best, isRunning: false }, ...others];
}

const rowsAt = ({ judgements, title, language = 'en' }: JudgementsDrawing, at: RowSetting, look: Look): LaidRows =>
  recall(look, layouts, [judgements, title, at.width, at.size, String(at.isRunning)], () => {
    const plan = planRows(judgements, at, look);
    const rows = judgements.map((judgement) => layRow(judgement, plan, look));
    const laidTitle = title === '' ? undefined : layTitle(title, plan, look);
    const ends = hasEnds(judgements, plan) ? endLabel(percentIn(language, 0), look).height : 0;
    const head = ends > 0 || laidTitle ? Math.max(laidTitle?.height ?? 0, ends) + headGap : 0;
    const height = head + rows.reduce((sum, row) => sum + row.height, 0) + rowGap * Math.max(0, rows.length - 1);
    return { plan, rows, title: laidTitle, head, height, keepsWords: rows.every(({ keepsWords }) => keepsWords) };
  });

/** Heights in points between which judgements look right at a width. */
export function judgementsRoom(drawing: JudgementsDrawing, width: Pt, look: Look): FigureRoom {
  const settings = settingsOf(width, look);
  const least = leastOf(settings);
  const heightAt = (setting: RowSetting): Pt => Math.ceil(rowsAt(drawing, setting, look).height);
  const alone = Math.max(0, ...drawing.judgements.map((each) => rowsAt({ ...drawing, judgements: [each] }, least, look).height));
  // Other text of the slide gets smaller before these sentences are too small to read, unless they are many.
  const page = look.theme.grid.body.height * mostOfPage;
  const modest = settings.filter(({ size }) => size <= readable).map(heightAt);
  const whole = modest.find((height) => height <= page) ?? heightAt(least);
  const best = heightAt(settings[0]);
  return { minimum: Math.min(Math.ceil(alone), whole), best: Math.max(best, whole), whole };
}

export function drawJudgements(drawing: JudgementsDrawing, box: Box, look: Look): DrawnFigure<JudgementsDrawing> {
  const { judgements } = drawing;
  if (judgements.length === 0) return { items: [], diagnostics: [] };
  const count = countFor(drawing, box, look);
  const shown = judgements.slice(0, count);
  const laid = fitRows({ ...drawing, judgements: shown }, box, look);
  const over = Math.ceil(laid.height - box.height);
  const rest = judgements.slice(count);
  return {
    items: placeRows({ ...drawing, judgements: shown }, laid, box, look),
    diagnostics:
      over > 0
        ? [
            error('LAY001', `judgement does not fit its slide: ${over} points too tall`, {
              span: shown[0]?.origin.template,
              hints: ['shorten this judgement; its reasons can go to the notes'],
            }),
          ]
        : [],
    ...(rest.length > 0 ? { rest: { ...drawing, judgements: rest } } : {}),
    ...(rest.length > 0 ? { told: tellJudgements({ ...drawing, judgements: shown }) } : {}),
  };
}

/** All where they fit; else the even share of as few slides as hold them, and never less than one. */
function countFor(drawing: JudgementsDrawing, { width, height }: Box, look: Look): number {
  const { judgements } = drawing;
  const least = leastOf(settingsOf(width, look));
  const fits = (count: number): boolean =>
    rowsAt({ ...drawing, judgements: judgements.slice(0, count) }, least, look).height <= height;
  let most = judgements.length;
  while (most > 1 && !fits(most)) most--;
  const slides = Math.ceil(judgements.length / most);
  return Math.ceil(judgements.length / slides);
}

/** At the largest size that fits and keeps words whole. */
function fitRows(drawing: JudgementsDrawing, { width, height }: Box, look: Look): LaidRows {
  const settings = settingsOf(width, look);
  for (const setting of settings) {
    const laid = rowsAt(drawing, setting, look);
    if (laid.keepsWords && laid.height <= height) return laid;
  }
  return rowsAt(drawing, leastOf(settings), look);
}

const leastOf = (settings: readonly [RowSetting, ...RowSetting[]]): RowSetting => settings.at(-1) ?? settings[0];

function placeRows({ judgements, language = 'en' }: JudgementsDrawing, laid: LaidRows, box: Box, look: Look): readonly Item[] {
  const { plan, rows, title, head } = laid;
  const gaps = rows.length - 1;
  const gap = gaps > 0 ? Math.min(widestGap, rowGap + Math.max(0, box.height - laid.height) / gaps) : 0;
  const foot = box.y + head - headGap;
  const items: Item[] = [
    ...(title ? [placeLabel('Title', title, { x: box.x, y: foot - title.height }, {})] : []),
    ...(hasEnds(judgements, plan) ? drawEnds({ x: box.x + plan.marks, foot }, language, look) : []),
  ];
  let y = box.y + head;
  rows.forEach((row, index) => {
    const judgement = judgements[index];
    if (!judgement) return;
    items.push(...placeRow(judgement, { row, plan, at: { x: box.x, y }, name: String(index + 1) }));
    if (index < gaps) items.push(ruleAt({ x: box.x, y: y + row.height + gap / 2, width: box.width, height: 0 }, index + 1));
    y += row.height + gap;
  });
  return items;
}

/** What the ends of every stick below stand for. */
function drawEnds({ x, foot }: { readonly x: Pt; readonly foot: Pt }, language: string, look: Look): readonly Item[] {
  const [none, all] = [endLabel(percentIn(language, 0), look), endLabel(percentIn(language, 100), look)];
  return [
    placeLabel('Scale from', none, { x, y: foot - none.height }, {}),
    placeLabel('Scale to', all, { x: x + stick.width - all.width, y: foot - all.height }, {}),
  ];
}

const endLabel = (text: string, look: Look): LaidBody =>
  layLabel([styledText(text, { size: look.theme.type.caption, color: 'muted' }, look)], stick.width, look);

/** Sticks under their sentences have no place in common for the ends of the scale. */
const hasEnds = (judgements: readonly DrawnJudgement[], { isBeside }: RowPlan): boolean =>
  isBeside && judgements.some(({ likelihood }) => likelihood);

/** As headings are, beside the ends of the scale. */
function layTitle(title: string, { left, width, isBeside }: RowPlan, look: Look): LaidBody {
  const style = { size: look.theme.type.body.best, color: 'ink', bold: true } as const;
  return layLabel([styledText(title, style, look)], isBeside ? left + width : width, look);
}

interface RowPlace {
  readonly row: LaidRow;
  readonly plan: RowPlan;
  readonly at: { readonly x: Pt; readonly y: Pt };
  readonly name: string;
}

function placeRow(judgement: DrawnJudgement, { row, plan, at, name }: RowPlace): readonly Item[] {
  const { origin, likelihood } = judgement;
  const marks = { x: at.x + plan.marks, y: at.y + row.marksTop };
  return [
    placeLabel(`Number ${name}`, row.number, at, origin),
    {
      kind: 'text',
      name: `Judgement ${name}`,
      box: { x: at.x + plan.left, y: at.y, width: plan.width, height: row.words.height },
      body: row.words,
      origin,
    },
    ...(likelihood
      ? drawTrack(
          likelihood,
          { ...marks, ...stick },
          { scale: `Scale ${name}`, band: `Likelihood ${name}`, ground: 'panel', origin: {} },
        )
      : []),
    ...(row.confidence
      ? [placeLabel(`Confidence ${name}`, row.confidence, { x: marks.x, y: marks.y + confidenceTop(judgement) }, origin)]
      : []),
  ];
}

const ruleAt = (box: Box, index: number): Item => ({
  kind: 'path',
  name: `Rule ${index}`,
  box,
  rings: [
    [
      { x: box.x, y: box.y },
      { x: box.x + box.width, y: box.y },
    ],
  ],
  isClosed: false,
  outline: { color: 'line', width: 0.75 },
  alt: { decorative: true },
  origin: {},
});
