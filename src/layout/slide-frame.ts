/** What stands on every page round its body: kicker and title above, footer, marks, number and TLP below. */

import type { Origin } from '../foundation/diagnostic.ts';
import type { Cache } from '../foundation/memory/memory.ts';
import type { Box, Pt } from '../foundation/units.ts';
import type { Frame, Slide } from '../markup/deck.ts';
import type { Run } from '../markup/run.ts';
import type { Color, LaidBody, StyledRun } from '../text/body.ts';
import { largestFitting } from '../text/fit-size.ts';
import { layoutBody } from '../text/layout-body.ts';
import { coverField } from '../theme/cover-grid.ts';
import { footOnBase, headOnBase } from './base-frame.ts';
import type { Misfit } from './flow.ts';
import type { FrameLook } from './frame-look.ts';
import type { Framing } from './framing.ts';
import { endsOnOneWord, keepLastWords } from './keep-last-words.ts';
import type { Look } from './look.ts';
import type { Item, PageLayout, TextItem } from './page.ts';
import { plainText } from './plain-text.ts';
import { printedNumber } from './printed-number.ts';
import { styleRuns } from './style-runs.ts';
import { noInsets, plainSpec, textItem } from './text-item.ts';
import { tlpLabel } from './tlp.ts';

const titleLines = 2;
const lineHeight = 1.2;

interface HeadFrame {
  readonly frame: Frame;
  readonly look: Look;
  /** Whether the part of the deck stands before the topic. */
  readonly hasParts: boolean;
}

/** Kicker and title. The TLP label stands in the kicker's line, so the title has the whole width under both. */
export function headItems(slide: Slide, title: readonly Run[], { frame, look, hasParts }: HeadFrame): Framing {
  if (look.frame) return headOnBase(slide, title, look as FrameLook);
  const { theme } = look;
  const label = standingOn(frame, look).headLabel;
  const kickerBox = {
    ...theme.grid.title,
    width: label.box.x - theme.grid.gutter - theme.grid.title.x,
    height: label.box.height,
  };
  const inPart = hasParts ? kickerItem({ ...slide, kicker: withPart(slide) }, kickerBox, look) : undefined;
  // Where the two do not fit one line, the topic says more.
  const kicker = inPart && inPart.misfits.length === 0 ? inPart : kickerItem(slide, kickerBox, look);
  const { item, misfits } = titleItem(title, { box: titleBox(look, label.box.height), look, origin: slide.origin });
  // A screen reader reads in this order, and the title tells where one is.
  return { items: [item, ...(kicker?.items ?? [])], misfits: [...(kicker?.misfits ?? []), ...misfits] };
}

/** `Actors · Relations`; once where part and topic are called the same, or the topic names the part itself. */
function withPart({ section, kicker, origin }: Slide): readonly Run[] {
  const topic = plainText(kicker);
  if (section === '' || topic === section || topic.startsWith(`${section} · `)) return kicker;
  const words = kicker.length > 0 ? `${section} · ` : section;
  return [{ text: words, bold: false, italic: false, superscript: false, small: false, origin }, ...kicker];
}

/** Under the line of topic and label. */
function titleBox({ theme: { grid } }: Look, above: Pt): Box {
  const { title } = grid;
  return { ...title, y: title.y + above, height: title.height - above };
}

/** How much of its room a title leaves free at its foot. */
export function titleRoomLeft(title: readonly Run[], look: Look): Pt {
  // The line of topic and label is as high whatever the label says.
  const label = tlpLabel('', { tlp: '', corner: { x: 0, y: 0 }, look });
  const box = titleBox(look, label.box.height);
  const { item, misfits } = titleItem(title, { box, look, origin: {} });
  return misfits.length > 0 ? 0 : Math.max(0, box.height - item.body.height);
}

const makeHeadLabel = ({ tlp }: Frame, look: Look): TextItem => {
  const { title } = look.theme.grid;
  return tlpLabel('TLP label', { tlp, corner: { x: title.x + title.width, y: title.y }, look });
};

/** The topic; `color` is that of all its words where it stands on a ground of its own. */
export function kickerItem(slide: Slide, box: Box, { theme, metrics }: Look, color?: Color): Framing | undefined {
  if (slide.kicker.length === 0) return undefined;
  const styled = styleRuns(
    slide.kicker,
    { font: theme.fonts.heading, size: theme.type.kicker, color: 'accent', bold: true },
    theme,
  );
  const runs = color === undefined ? styled : styled.map((run) => ({ ...run, color }));
  const item = textItem({ name: 'Topic', box, runs, anchor: 'middle', origin: slide.kicker[0]?.origin ?? slide.origin }, metrics);
  return { items: [item], misfits: overflow(item, box.height) };
}

interface TitlePlace {
  readonly box: Box;
  readonly look: Look;
  /** Of the slide, for a title that has none. */
  readonly origin: Origin;
}

function titleItem(title: readonly Run[], { box, look, origin }: TitlePlace): { item: TextItem; misfits: readonly Misfit[] } {
  const { theme, metrics } = look;
  const runsAt = (size: Pt) => styleRuns(title, { font: theme.fonts.heading, size, color: 'ink', bold: true }, theme);
  const bodyAt = (size: Pt): LaidBody =>
    layoutBody([plainSpec(runsAt(size))], { width: box.width, insets: noInsets, anchor: 'top' }, metrics);
  const fits = (size: Pt): boolean => {
    const { height, paragraphs } = bodyAt(size);
    // Lines of other scripts are taller than ours: they are counted.
    return height <= box.height + 0.01 && paragraphs.every(({ lines }) => lines.length <= titleLines);
  };
  // Letters with marks above and below stand in taller lines: two of them fit in smaller type.
  const smallest = Math.floor(theme.type.title.floor / tallness(bodyAt(theme.type.title.floor), theme.type.title.floor));
  const size = largestFitting({ ...theme.type.title, floor: smallest }, fits) ?? smallest;
  const itemOf = (runs: readonly StyledRun[]) =>
    textItem({ name: 'Title', box, runs, origin: title[0]?.origin ?? origin }, metrics);
  const plain = itemOf(runsAt(size));
  const kept = endsOnOneWord(plain.body) ? itemOf(keepLastWords(runsAt(size))) : plain;
  const item = kept.body.height <= plain.body.height && !endsOnOneWord(kept.body) ? kept : plain;
  const isLong = item.body.paragraphs.some(({ lines }) => lines.length > titleLines);
  const room = isLong ? Math.min(box.height, titleLines * lineHeight * size) : box.height;
  return { item: { ...item, placeholder: { type: 'title', index: 0 } }, misfits: overflow(item, room) };
}

/** How much taller a line is than those of our own letters. */
const tallness = ({ paragraphs }: LaidBody, size: Pt): number =>
  Math.max(1, ...paragraphs.flatMap(({ lines }) => lines.map(({ height }) => height / (lineHeight * size))));

const overflow = ({ name, origin, body }: TextItem, room: Pt): readonly Misfit[] =>
  body.height > room + 0.01 ? [{ name, origin, over: body.height - room }] : [];

/** What is the same on every page. */
interface Standing {
  readonly headLabel: TextItem;
  /** Footer text, and marks, left of the number. */
  readonly words: readonly Item[];
  readonly marks: readonly Item[];
  readonly misfits: readonly Misfit[];
  readonly numberBox: Box;
  readonly label: TextItem;
}

const standings: Cache<Standing> = { name: 'what stands on every page' };

/**
 * The lowest line, left to right: footer text, marks, number, TLP label; and the label at the top right. A title slide says in
 * large letters what the footer says, and has none; there the label at the top stands on the field, where black is hardly seen.
 */
export function footItems(frame: Frame, number: number, look: Look, layout?: PageLayout): Framing {
  if (look.frame) return footOnBase(frame, number, look as FrameLook);
  const { words, marks, misfits, numberBox, label, headLabel } = standingOn(frame, look);
  const item = textItem(
    { ...atRight, name: 'Slide number', box: numberBox, runs: [smallRun(printedNumber(number, frame), look)] },
    look.metrics,
  );
  const isTitle = layout === 'title';
  const upper = isTitle ? { ...headLabel, outline: { color: coverField(look.theme.colors).on, width: 1 } } : headLabel;
  const labels = frame.tlp === '' ? [] : [label, upper];
  return {
    items: [
      ...(isTitle ? [] : words),
      ...marks,
      { ...item, placeholder: { type: 'number', index: 12 }, isLabel: true },
      ...labels,
    ],
    misfits,
  };
}

const atRight = { align: 'right', anchor: 'middle' } as const;

const smallStyle = ({ theme }: Look) => ({ font: theme.fonts.body, size: theme.type.footer, color: 'muted' });

const smallRun = (text: string, look: Look, bold = false): StyledRun => ({
  ...smallStyle(look),
  text,
  bold,
  italic: false,
  superscript: false,
});

const standingOn = (frame: Frame, look: Look): Standing =>
  look.memory.recall(standings, { of: [look, frame] }, () => makeStanding(frame, look));

function makeStanding(frame: Frame, look: Look): Standing {
  const { theme, metrics } = look;
  const { footer } = theme.grid;
  const low = tlpLabel('TLP label in the footer', { tlp: frame.tlp, corner: { x: footer.x + footer.width, y: footer.y }, look });
  const label = { ...low, box: { ...low.box, y: footer.y + (footer.height - low.box.height) / 2 } };
  const gap = theme.grid.gutter * 0.7;
  const numberBox = { ...footer, x: label.box.x - gap - numberWidth, width: numberWidth };

  const marksText = frame.marks.join(' · ');
  const marksRuns = [smallRun(marksText, look, true)];
  const natural = marksText
    ? layoutBody([plainSpec(marksRuns)], { width: 5000, insets: noInsets, anchor: 'top' }, metrics).width
    : 0;
  const marksWidth = Math.min(Math.ceil(natural) + 1, (numberBox.x - footer.x) * 0.6);
  const marksBox = { ...footer, x: numberBox.x - gap - marksWidth, width: marksWidth };
  const marks = marksText ? [textItem({ ...atRight, name: 'Marks', box: marksBox, runs: marksRuns }, metrics)] : [];

  const footerBox = { ...footer, width: (marksText ? marksBox.x : numberBox.x) - gap - footer.x };
  const runs = styleRuns(frame.footer, smallStyle(look), theme);
  const words =
    frame.footer.length > 0
      ? [textItem({ name: 'Footer', box: footerBox, runs, anchor: 'middle', origin: frame.footer[0]?.origin ?? {} }, metrics)]
      : [];
  return {
    headLabel: makeHeadLabel(frame, look),
    words: words.map((item) => ({ ...item, placeholder: { type: 'footer', index: 11 } as const })),
    marks: marks.map((item) => ({ ...item, isLabel: true }) as const),
    misfits: [...words, ...marks].flatMap((item) => overflow(item, footer.height)),
    numberBox,
    label,
  };
}

/** Room for three digits at the footer's size. */
const numberWidth: Pt = 24;
