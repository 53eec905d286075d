/** A paragraph as one string with the place of every character, as if it stood on one endless line. */

import { hasEastern } from '../foundation/characters/eastern.ts';
import { complexFont } from '../foundation/complex-font.ts';
import type { Pt } from '../foundation/units.ts';
import { type Beside, besideFirst, besideWord, isGapBetween, isInEast, partsBeside } from './beside.ts';
import type { ParagraphSpec, StyledRun } from './body.ts';
import { easternWidth, scriptGap } from './eastern-widths.ts';
import { emojiWidth } from './fallback-width.ts';
import type { Face, FontMetrics } from './metrics.ts';
import { findJoined, hasOtherLetters, isPicture, isWideMark, needsOtherFont } from './other-fonts.ts';
import { countedTwice } from './shaping/arabic-comma.ts';
import { countOverlaid, overlaidShare } from './shaping/khmer-clusters.ts';
import type { GlyphCluster } from './shaping/open-shaper.ts';
import { shapedSlack, slack } from './width-reserve.ts';

/**
 * How LibreOffice 7 lays text: on a device of 600 dots an inch, with type sizes and the width of every character in whole
 * dots. At 11 points that makes a line up to half a hundredth wider than its fonts say. Found by measuring: of the breaks
 * in 20,000 lines of its making the grid explains all but one to a third of a point, the fonts alone only to four points.
 */
const dotsAPoint = 600 / 72;

/** Dots that an em has in type of a size. */
const dotsAnEm = (size: Pt): number => Math.round(size * dotsAPoint);

export const toPoints = (dots: number): Pt => dots / dotsAPoint;

/** PowerPoint draws a raised number at two thirds of its size, LibreOffice at 58 hundredths. */
export const superscriptScale = { exact: 2 / 3, grid: 0.58 };
/**
 * PowerPoint kerns type from this size on, because the deck's text styles say `kern="1200"`; LibreOffice kerns all. To
 * count on kerning is what makes the lines right: without it one box in twenty is a line too tall. Should PowerPoint not
 * kern after all, one box of seven lines in forty would be a line short. Ligatures (`ti`, `ff`) are left out: LibreOffice
 * makes them and PowerPoint does not, and hardly any is wider than its letters.
 */
export const kernedFrom: Pt = 12;
/** A tab moves on to the next stop; PowerPoint sets one an inch, so this is the most it can take. */
const widestTab: Pt = 72;
const tab = 0x09;

/** The text of all runs in one, with the distance from its start to each offset (UTF-16 units). */
export interface MeasuredText {
  readonly text: string;
  readonly runs: readonly MeasuredRun[];
  /** In points. One more than the text has units; inside a surrogate pair the place is that of the pair's end. */
  readonly edges: readonly number[];
  /** The same in dots of LibreOffice's grid. Both plain arrays: small typed ones take far longer to make. */
  readonly dots: readonly number[];
  /** Room in dots before a letter beside one of another kind, which the letter does not take at the head of a line. By its offset. */
  readonly gaps?: ReadonlyMap<number, number>;
  /** How much wider a frame is kept than this text. */
  readonly reserve: Pt;
  /** What a column is wider than the words that it has to hold: programs round its edges too, whatever the letters are. */
  readonly columnReserve: Pt;
}

export interface MeasuredRun {
  readonly start: number;
  readonly end: number;
  readonly size: Pt;
}

/** The room that a stretch of a line takes in either program: the wider of the two. */
export function widthBetween(
  { edges, dots, gaps }: Pick<MeasuredText, 'edges' | 'dots' | 'gaps'>,
  start: number,
  end: number,
): Pt {
  const exact = (edges[end] ?? 0) - (edges[start] ?? 0);
  const gap = gaps && end > start ? (gaps.get(start) ?? 0) : 0;
  return Math.max(exact, toPoints((dots[end] ?? 0) - (dots[start] ?? 0) - gap));
}

export function measureParagraph({ runs, isExact }: Pick<ParagraphSpec, 'runs' | 'isExact'>, metrics: FontMetrics): MeasuredText {
  const text = runs.length === 1 && runs[0] ? runs[0].text : runs.map((run) => run.text).join('');
  const places = { edges: new Array<number>(text.length + 1), dots: new Array<number>(text.length + 1) };
  places.edges[0] = 0;
  places.dots[0] = 0;
  const measured: MeasuredRun[] = [];
  const isMixed = hasOtherLetters(text) || hasEastern(text);
  const beside = isMixed ? besideFirst(text) : 'west';
  const context: Context = { isMixed, isCell: isExact === true, beside, gap: 0, gaps: new Map() };
  let start = 0;
  for (const [index, run] of runs.entries()) {
    measureRun({ run, start, ...places, metrics, context });
    const end = start + run.text.length;
    const twice = isMixed ? countedTwice(run, index < runs.length - 1, metrics) : 0;
    if (twice > 0) places.dots[end] = (places.dots[end] ?? 0) + inDots(twice, scaleOf(run, metrics));
    measured.push({ start, end, size: run.size });
    start = end;
  }
  const gaps = context.gaps.size > 0 ? { gaps: context.gaps } : {};
  const scale = metrics.magnified ?? 1;
  const reserve = (isShaped(text) ? shapedSlack : slack) / scale;
  return { text, runs: measured, ...places, ...gaps, reserve, columnReserve: slack / scale };
}

/** Whether no letter of it is measured in the fonts of Office. */
const isShaped = (text: string): boolean => needsOtherFont(text) && !measuredLetter.test(text);

const measuredLetter = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** Width of a text in the style of a run, on one line. */
export function measureText(text: string, run: StyledRun, metrics: FontMetrics): Pt {
  return measureParagraph({ runs: [{ ...run, text }] }, metrics).edges[text.length] ?? 0;
}

/** A paragraph with its widths: measured once, broken as often as its room changes. */
export interface MeasuredParagraph {
  readonly spec: ParagraphSpec;
  readonly measured: MeasuredText;
}

export const measureParagraphs = (specs: readonly ParagraphSpec[], metrics: FontMetrics): readonly MeasuredParagraph[] =>
  specs.map((spec) => ({ spec, measured: measureParagraph(spec, metrics) }));

interface RunToMeasure {
  readonly edges: number[];
  readonly dots: number[];
  readonly run: StyledRun;
  readonly start: number;
  readonly metrics: FontMetrics;
  readonly context: Context;
}

interface Context {
  /** Whether the paragraph has any letters or signs for which there are other fonts. */
  readonly isMixed: boolean;
  readonly isCell: boolean;
  /** The letters that were met last: what has no letters is drawn in the font that those have. */
  beside: Beside;
  /** In dots: belongs to what comes next, for at the end of a line it takes no room. */
  gap: number;
  readonly gaps: Map<number, number>;
}

/** The place in dots from which the next character goes on. */
function dotsBehind({ dots, context }: RunToMeasure, at: number): number {
  const reached = (dots[at] ?? 0) + context.gap;
  context.gap = 0;
  return reached;
}

function measureRun(order: RunToMeasure): void {
  const { run, metrics } = order;
  const scale = scaleOf(run, metrics);
  let measured = 0;
  for (const [start, end] of findJoined(run.text)) {
    const word = run.text.slice(start, end);
    const clusters = clustersOf(word, order);
    if (!clusters) continue;
    measureBetween(order, scale, [measured, start]);
    if (isWideMark(word)) turnTo(order, scale, start, besideMark(word, order.context.beside));
    else if (!isPicture(word)) order.context.beside = besideWord(word);
    placeClusters(order, scale, start, clusters);
    measured = end;
  }
  measureBetween(order, scale, [measured, run.text.length]);
}

/** Of a mark that is as wide as the signs beside it; what opens a paragraph goes on doing so. */
function besideMark(mark: string, before: Beside): Beside {
  if (mark === '·') return 'west';
  return before === 'before east' ? before : 'east';
}

interface Cluster extends GlyphCluster {
  /** Where LibreOffice lays it otherwise than as wide as it is. */
  readonly inGrid?: readonly number[];
}

function clustersOf(joined: string, { run, metrics }: RunToMeasure): readonly Cluster[] | undefined {
  const whole = (advance: number): Cluster => ({ start: 0, end: joined.length, advances: [advance] });
  if (isPicture(joined)) return [{ ...whole(emojiWidth), inGrid: [emojiWidth] }];
  if (!isWideMark(joined)) return metrics.shape?.(joined, run);
  const codePoint = joined.codePointAt(0) ?? 0;
  const narrow = joined === '·' ? metrics.advance(codePoint, run) : easternWidth(codePoint, run);
  return [{ ...whole(1), inGrid: [narrow ?? 1] }];
}

function measureBetween(order: RunToMeasure, scale: Scale, [from, to]: readonly [number, number]): void {
  const { run, context } = order;
  if (from === to) return;
  if (!context.isMixed) {
    measureLetters(order, scale, [from, to]);
    return;
  }
  let start = from;
  for (const [end, beside] of partsBeside(run.text, [from, to], context.beside)) {
    turnTo(order, scale, start, beside);
    measureLetters(order, scale, [start, end]);
    start = end;
  }
}

/** What follows is drawn beside other letters. */
function turnTo({ run, start, context }: RunToMeasure, { laid, dotSize }: Scale, from: number, beside: Beside): void {
  const lineSize = run.superscript ? dotSize / superscriptScale.grid : dotSize;
  if (isGapBetween(beside, context.beside) && start + from > 0) {
    context.gap = Math.round(scriptGap(context.isCell, isInEast(context.beside)) * lineSize) * laid;
    context.gaps.set(start + from, context.gap);
  }
  context.beside = beside;
}

/** How wide LibreOffice lays what stands beside letters of other scripts, kerning included. */
function gridFont(run: StyledRun, beside: Beside, metrics: FontMetrics): (codePoint: number, next: number | undefined) => number {
  if (isInEast(beside)) return (codePoint) => easternWidth(codePoint, run) ?? metrics.advance(codePoint, run);
  const face: Face = { bold: run.bold, italic: run.italic, font: complexFont(run.font) };
  return (codePoint, next) =>
    metrics.advance(codePoint, face) + (next === undefined ? 0 : (metrics.kern?.(codePoint, next, face) ?? 0));
}

/** Kerning and the grid go by the size that is drawn; widths are given for the size that is laid. */
interface Scale {
  readonly laid: number;
  /** How many times as large PowerPoint draws text as LibreOffice: a raised number. */
  readonly raised: number;
  readonly size: Pt;
  readonly dotSize: number;
  readonly isKerned: boolean;
}

function scaleOf({ size, superscript }: StyledRun, { magnified = 1 }: FontMetrics): Scale {
  const drawn = magnified === 1 ? size : Math.round(size * magnified);
  return {
    laid: magnified === 1 ? 1 : size / drawn,
    raised: superscript ? superscriptScale.exact / superscriptScale.grid : 1,
    size: superscript ? size * superscriptScale.exact : size,
    dotSize: dotsAnEm(superscript ? drawn * superscriptScale.grid : drawn),
    isKerned: drawn >= kernedFrom,
  };
}

/** A character's kerning with the next belongs to its own width: then a line that starts with the next does not have it. */
function measureLetters(order: RunToMeasure, scale: Scale, [from, to]: readonly [number, number]): void {
  const { run, start, edges, dots, metrics, context } = order;
  const { text } = run;
  const { laid, size, dotSize, isKerned } = scale;
  const isOwn = context.beside === 'west';
  const inGrid = isOwn ? undefined : gridFont(run, context.beside, metrics);
  let reached = edges[start + from] ?? 0;
  let reachedDots = dotsBehind(order, start + from);
  let codePoint = text.codePointAt(from);
  for (let index = start + from; codePoint !== undefined && index < start + to; ) {
    const length = codePoint > 0xffff ? 2 : 1;
    const next = text.codePointAt(index + length - start);
    const own = codePoint === tab ? (widestTab * laid) / size : metrics.advance(codePoint, run);
    const kern = next === undefined ? 0 : (metrics.kern?.(codePoint, next, run) ?? 0);
    const drawn = inGrid && codePoint !== tab ? inGrid(codePoint, next) : own + kern;
    reached += (isKerned ? own + kern : own) * size;
    reachedDots += Math.round(drawn * dotSize) * laid;
    for (const end = index + length; index < end; ) {
      edges[++index] = reached;
      dots[index] = reachedDots;
    }
    codePoint = next;
  }
}

/**
 * Which fonts PowerPoint takes for these letters is not known, and an exact width of LibreOffice's would be no better a guess than
 * the one that it lays: of an em in whole dots, at 13 points three thousandths less than the size.
 */
const laidWidth = (advance: number, { laid, raised, dotSize }: Scale): Pt =>
  toPoints(Math.round(advance * dotSize)) * laid * raised;

const inDots = (advance: number, { dotSize, laid }: Scale): number => Math.round(advance * dotSize) * laid;

/** Inside a cluster every place is that of its end, as in a surrogate pair: no line may end there. */
function placeClusters(order: RunToMeasure, scale: Scale, from: number, clusters: readonly Cluster[]): void {
  const { run, start, edges, dots } = order;
  let reached = edges[start + from] ?? 0;
  let reachedDots = dotsBehind(order, start + from);
  for (const cluster of clusters) {
    const overlaid = countOverlaid(run.text.slice(from + cluster.start, from + cluster.end));
    const shown = cluster.advances.slice(overlaid);
    if (cluster.inGrid) for (const advance of cluster.advances) reached += advance * scale.size;
    else
      for (const [at, advance] of cluster.advances.entries())
        reached += laidWidth(advance, scale) * (at < overlaid ? overlaidShare : 1);
    for (const advance of cluster.inGrid ?? shown) reachedDots += Math.round(advance * scale.dotSize) * scale.laid;
    for (let index = start + from + cluster.start + 1; index <= start + from + cluster.end; index++) {
      edges[index] = reached;
      dots[index] = reachedDots;
    }
  }
}
