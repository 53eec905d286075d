/** What stands on every page round its body where a template says where: title and topic, footer, number, TLP. */

import type { Cache } from '../foundation/memory/memory.ts';
import type { Pt } from '../foundation/units.ts';
import type { Frame, Slide } from '../markup/deck.ts';
import type { Run } from '../markup/run.ts';
import type { Color, StyledRun } from '../text/body.ts';
import { largestFitting } from '../text/fit-size.ts';
import { contrast } from '../theme/contrast.ts';
import type { MarkPlace, SizeRange, TextPlace } from '../theme/theme.ts';
import type { Misfit } from './flow.ts';
import type { FrameLook } from './frame-look.ts';
import type { Framing } from './framing.ts';
import type { Item, Placeholder, ShapeItem, TextItem } from './page.ts';
import { printedNumber } from './printed-number.ts';
import { layIn, metricsOf, placeSpec, weightOf } from './slot-text.ts';
import { styleRuns } from './style-runs.ts';
import { tlpLabel } from './tlp.ts';

const tolerance = 0.01;

/** The title, and the topic where the template has a place for it. */
export function headOnBase(slide: Slide, title: readonly Run[], look: FrameLook): Framing {
  const head = titleOnBase(title, slide, look);
  const topic = topicOnBase(slide, look);
  const panel = look.frame.isPanelled ? [panelOnBase(look)] : [];
  return { items: [head, ...panel, ...(topic ? [topic] : [])], misfits: misfitOf(head, head) };
}

/** Under the bodies, a little larger, and clear of the title and the topic. */
function panelOnBase({ frame, theme }: FrameLook): ShapeItem {
  const { slide } = theme.grid;
  const edge = (slide.height / 540) * panelEdge;
  const inside = frame.bodies.map(({ area }) => area);
  const first = Math.min(...inside.map(({ y }) => y));
  const above = [frame.title, ...(frame.kicker ? [frame.kicker] : [])].map(({ area }) => area.y + area.height);
  const left = Math.max(0, Math.min(...inside.map(({ x }) => x)) - edge);
  const top = Math.max(0, first - edge, ...above.filter((y) => y <= first));
  const right = Math.min(slide.width, Math.max(...inside.map(({ x, width }) => x + width)) + edge);
  const bottom = Math.min(slide.height, Math.max(...inside.map(({ y, height }) => y + height)) + edge);
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  return { kind: 'shape', shape: 'rectangle', name: 'Panel', box, fill: 'paper', alt: { decorative: true }, origin: {} };
}

/** Points, on a page of our height. */
const panelEdge: Pt = 6;

export function titleOnBase(title: readonly Run[], slide: Slide, look: FrameLook): TextItem {
  const { frame, theme } = look;
  const level = frame.title.slot.levels[0];
  const style = { font: theme.fonts.heading, color: 'ink', ...weightOf(level) };
  const origin = title[0]?.origin ?? slide.origin;
  const { titleSizes } = frame;
  // In a box for one line a long title is set smaller than any other, or nothing could be built on the template.
  const sizes = { ...titleSizes, floor: Math.min(titleSizes.floor, Math.max(leastTitle, Math.floor(titleSizes.floor * 0.7))) };
  const runsAt = (size: Pt) => inOneColor(styleRuns(title, { ...style, size }, theme));
  const own = fitText({ name: 'Title', origin, place: frame.title, sizes, look }, runsAt);
  const { titleRoom } = frame;
  const roomy = titleRoom && fitText({ name: 'Title', origin, place: titleRoom.place, sizes: titleRoom.sizes, look }, runsAt);
  const isBetter = roomy && titleSize(roomy) > titleSize(own) && misfitOf(roomy, roomy).length === 0;
  return { ...(isBetter ? roomy : own), placeholder: { type: 'title', index: 0 } };
}

/** Points. */
export const titleSize = ({ body }: TextItem): Pt => body.paragraphs[0]?.runs[0]?.size ?? 0;

/** The same title in another size. */
export function titleAt(title: TextItem, size: Pt, { frame, metrics }: FrameLook): TextItem {
  const runs = title.body.paragraphs.flatMap((paragraph) => paragraph.runs.map((run) => ({ ...run, size })));
  const { titleRoom } = frame;
  const place = titleRoom && title.box === titleRoom.place.box ? titleRoom.place : frame.title;
  const own = metricsOf(place.slot.levels[place.level - 1], metrics);
  return { ...title, body: layIn([placeSpec(place, runs, 'left')], place, own) };
}

/** A title may stand on a ground of its own, on which nothing but its own colour is known to be read. */
const inOneColor = (runs: readonly StyledRun[]): readonly StyledRun[] => runs.map((run) => ({ ...run, color: 'ink' }));

/** Undefined where there is no topic, or no place in which it fits on a line. */
export function topicOnBase(slide: Slide, look: FrameLook): TextItem | undefined {
  const { frame, theme } = look;
  const place = frame.kicker;
  if (!place || slide.kicker.length === 0) return undefined;
  const level = place.slot?.levels[place.level - 1];
  const usual = theme.type.kicker;
  const best = Math.max(smallest, level?.saysSize ? Math.min(Math.floor(level.size), Math.round(usual * 1.5)) : usual);
  const style = {
    font: theme.fonts.heading,
    color: place.slot ? 'ink' : accentOn(place, look),
    bold: level?.bold ?? true,
    italic: level?.italic ?? false,
  };
  const origin = slide.kicker[0]?.origin ?? slide.origin;
  const sizes = { ceiling: best, best, floor: Math.min(best, smallest) };
  const item = fitText({ name: 'Topic', origin, place, sizes, look, lines: 1 }, (size) =>
    styleRuns(slide.kicker, { ...style, size }, theme),
  );
  if (misfitOf(item, place).length > 0 || (item.body.paragraphs[0]?.lines.length ?? 0) > 1) return undefined;
  return place.slot ? { ...item, placeholder: { type: 'topic', index: 1 } } : item;
}

/** The accent where it can be read on the ground there, which may be another than that of the body. */
const accentOn = ({ ground, ink }: TextPlace, { frame }: FrameLook): Color =>
  ground.colors.every(({ hex }) => contrast(frame.colors.accent.hex, hex) >= 4.5) ? 'accent' : ink.hex;

const smallest: Pt = 8;
const leastTitle: Pt = 10;

interface Fitting {
  readonly name: string;
  readonly origin: TextItem['origin'];
  readonly place: TextPlace;
  readonly sizes: SizeRange;
  readonly look: FrameLook;
  readonly lines?: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** One paragraph in a place, as large as fits there. */
function fitText(
  { name, origin, place, sizes, look, lines, align = 'left' }: Fitting,
  runsAt: (size: Pt) => readonly StyledRun[],
): TextItem {
  const metrics = metricsOf(place.slot?.levels[place.level - 1], look.metrics);
  const at = (size: Pt) => layIn([placeSpec(place, runsAt(size), align)], place, metrics);
  const fits = (size: Pt): boolean => {
    const body = at(size);
    const isFew = lines === undefined || (body.paragraphs[0]?.lines.length ?? 0) <= lines;
    return isFew && body.height <= place.box.height + tolerance;
  };
  const body = at(largestFitting(sizes, fits) ?? sizes.floor);
  return { kind: 'text', name, box: place.box, body, origin };
}

export const misfitOf = ({ name, origin, body }: TextItem, { box }: Pick<TextPlace, 'box'>): readonly Misfit[] =>
  body.height > box.height + tolerance ? [{ name, origin, over: body.height - box.height }] : [];

const standings: Cache<Framing> = { name: 'what stands on every page of a layout' };

/** Footer with marks, number and labels; what is the same on every page is laid once a deck and layout. */
export function footOnBase(frame: Frame, number: number, look: FrameLook): Framing {
  const standing = look.memory.recall(standings, { of: [look, frame] }, () => makeStanding(frame, look));
  const place = look.frame.number;
  const text = numberText(printedNumber(number, frame), place, look);
  return {
    items: [...standing.items.slice(0, -2), text, ...standing.items.slice(-2)].filter(isThere),
    misfits: standing.misfits,
  };
}

const isThere = (item: Item | undefined): item is Item => item !== undefined;

function numberText(number: string, place: TextPlace, look: FrameLook): TextItem {
  const sizes = footSizes(place, look);
  const item = fitText({ name: 'Slide number', origin: {}, place, sizes, look, lines: 1, align: 'right' }, (size) => [
    smallRun(number, size, place, look),
  ]);
  return { ...item, ...asPlaceholder(place, { type: 'number', index: 12 }) };
}

const asPlaceholder = ({ slot }: TextPlace, placeholder: Placeholder): Partial<Pick<TextItem, 'placeholder'>> =>
  slot ? { placeholder } : {};

function footSizes(place: TextPlace, { theme: { type } }: FrameLook): SizeRange {
  const level = place.slot?.levels[place.level - 1];
  const own = level?.saysSize ? Math.floor(level.size) : type.footer;
  const best = Math.max(smallestFoot, Math.min(own, Math.round(type.footer * 1.4)));
  return { ceiling: best, best, floor: smallestFoot };
}

/** The least size of words in the foot, which nobody reads in a room but which have to be there. */
const smallestFoot: Pt = 6;

const smallRun = (text: string, size: Pt, { slot, level, ink }: TextPlace, { theme }: FrameLook, bold = false): StyledRun => ({
  text,
  font: theme.fonts.body,
  size,
  bold: bold || (slot?.levels[level - 1]?.bold ?? false),
  italic: slot?.levels[level - 1]?.italic ?? false,
  superscript: false,
  color: slot ? 'ink' : ink.hex,
});

function makeStanding(frame: Frame, look: FrameLook): Framing {
  const { footer, marks } = look.frame;
  const words = footerText(frame, footer, look);
  const label = (name: string, mark: MarkPlace) => (frame.tlp === '' ? [] : [labelAt(name, mark, frame, look)]);
  const labels = [...label('TLP label in the footer', marks.foot), ...label('TLP label', marks.head)];
  return { items: [...(words ? [words] : []), ...labels], misfits: words ? misfitOf(words, footer) : [] };
}

function footerText(frame: Frame, place: TextPlace, look: FrameLook): TextItem | undefined {
  const marks = frame.marks.join(' · ');
  // On a cover the title says it already, and templates keep a narrow place there for an office's name.
  const words = look.frame.role === 'cover' ? [] : frame.footer;
  if (words.length === 0 && marks === '') return undefined;
  const level = place.slot?.levels[place.level - 1];
  const style = {
    font: look.theme.fonts.body,
    color: place.slot ? 'ink' : place.ink.hex,
    bold: level?.bold ?? false,
    italic: level?.italic ?? false,
  };
  const runsAt = (size: Pt): readonly StyledRun[] => [
    ...(words.length > 0 ? styleRuns(words, { ...style, size }, look.theme) : []),
    ...(marks === '' ? [] : [smallRun(words.length > 0 ? ` · ${marks}` : marks, size, place, look, true)]),
  ];
  const sizes = footSizes(place, look);
  const item = fitText({ name: 'Footer', origin: frame.footer[0]?.origin ?? {}, place, sizes, look }, runsAt);
  return { ...item, ...asPlaceholder(place, { type: 'footer', index: 11 }) };
}

/** In a place a little lower than the label is by itself, without its insets. */
function labelAt(name: string, { side, x, y, height }: MarkPlace, { tlp }: Frame, look: FrameLook): TextItem {
  const made = tlpLabel(name, { tlp, corner: { x, y }, look });
  const box = { ...made.box, x: side === 'right' ? x - made.box.width : x, height };
  const room = height - (made.body.height - made.body.insets.top - made.body.insets.bottom);
  const pad = Math.max(0, Math.min(made.body.insets.top, room / 2));
  const moved = pad - made.body.insets.top;
  return {
    ...made,
    box,
    body: {
      ...made.body,
      insets: { ...made.body.insets, top: pad, bottom: pad },
      height: made.body.height + 2 * moved,
      paragraphs: made.body.paragraphs.map((paragraph) => ({
        ...paragraph,
        lines: paragraph.lines.map((line) => ({ ...line, y: line.y + moved, baseline: line.baseline + moved })),
      })),
    },
  };
}
