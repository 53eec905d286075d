/** Running text: parts at the end of a paragraph, or of a line. */
import type { Origin } from '../../foundation/diagnostic.ts';
import type { Pt } from '../../foundation/units.ts';
import type { Prose } from '../../markup/deck.ts';
import type { ParagraphSpec } from '../../text/body.ts';
import { type BodyFrame, type BrokenParagraph, breakBody, joinBroken } from '../../text/break-body.ts';
import { placeBody } from '../../text/layout-body.ts';
import { measureParagraphs } from '../../text/measure-paragraph.ts';
import { type Flow, type MeasureContext, makeFlow } from '../flow.ts';
import { slotStyleOf } from '../slot-text.ts';
import { splitText } from '../split-text.ts';
import { styleParagraphs } from '../style-paragraphs.ts';
import { isWideText, textWidth } from './line-length.ts';

/** Text of a slide starts at its margin, so that titles, text and tables share one edge. */
const insets = { top: 0, right: 0, bottom: 0, left: 0 };

export function measureProse(prose: Prose, width: Pt, context: MeasureContext): Flow {
  const { sizes, look } = context;
  const specs = styleParagraphs(
    prose.paragraphs,
    {
      size: sizes.body,
      color: context.ink ?? 'ink',
      air: sizes.air,
      ...(context.isInSlot ? { slot: slotStyleOf(look.frame) } : {}),
    },
    look.theme,
  );
  return measureSpecs(specs, width, { context, origin: prose.origin });
}

function measureSpecs(specs: readonly ParagraphSpec[], width: Pt, shared: Pick<ProseFrame, 'context' | 'origin'>): Flow {
  const { metrics } = shared.context.look;
  const measured = measureParagraphs(specs, metrics);
  const broken = (wide: Pt): ProseLines => {
    const frame: BodyFrame = { width: wide, insets, anchor: 'top' };
    return { frame, paragraphs: breakBody(measured, frame, metrics).paragraphs };
  };
  const full = broken(width);
  const narrow = textWidth(width, shared.context);
  const { paragraphs, frame } = narrow < width && isWideText(full.paragraphs) ? broken(narrow) : full;
  return proseOf(paragraphs, { ...shared, frame });
}

interface ProseLines {
  readonly frame: BodyFrame;
  readonly paragraphs: readonly BrokenParagraph[];
}

interface ProseFrame {
  readonly frame: BodyFrame;
  readonly context: MeasureContext;
  readonly origin: Origin;
}

/** Of the size of the text: how much further apart than usual the points of a list stand at most, to end level with what is beside it. */
const mostSpread = 0.5;
/** Fewer points make no list that could be spread. */
const fewestPoints = 3;

/** The same paragraphs, with so much more room before each but the first. */
const spreadBy = (paragraphs: readonly BrokenParagraph[], by: Pt): readonly BrokenParagraph[] =>
  by <= 0
    ? paragraphs
    : paragraphs.map((each, index) =>
        index === 0 ? each : { ...each, spec: { ...each.spec, spaceBefore: each.spec.spaceBefore + by } },
      );

/** How much all that lies between the points of a list may grow together; nothing where it is no list, or has the page to itself. */
function spreadOf(paragraphs: readonly BrokenParagraph[], { isBeside, isInSlot }: MeasureContext): Pt {
  const isList = paragraphs.length >= fewestPoints && paragraphs.every(({ spec }) => spec.marker !== undefined);
  const [first] = paragraphs;
  return isBeside && !isInSlot && isList && first ? (paragraphs.length - 1) * sizeOf(first) * mostSpread : 0;
}

function proseOf(paragraphs: readonly BrokenParagraph[], shared: ProseFrame): Flow {
  const { frame, context, origin } = shared;
  const body = joinBroken(paragraphs, frame);
  const { height } = body;
  // Without a word it is only room: an empty box would ask PowerPoint's reader to click to add text.
  const isBlank = paragraphs.every(({ measured }) => measured.text.trim() === '');
  const name = 'Text';
  const spread = spreadOf(paragraphs, context);
  return makeFlow({
    name,
    origin,
    height,
    limit: height + spread,
    isLeadIn: paragraphs.every(({ spec }) => spec.keepWithNext),
    isWide: isWideText(paragraphs),
    place: (box) => {
      const by = Math.max(0, Math.min(spread, box.height - height)) / Math.max(1, paragraphs.length - 1);
      const shown = by > 0 ? joinBroken(spreadBy(paragraphs, by), frame) : body;
      const item = {
        kind: 'text',
        name,
        box: { ...box, width: Math.min(box.width, frame.width), height: shown.height },
        body: placeBody(shown),
        origin,
      } as const;
      return { items: isBlank ? [] : [{ item, role: 'prose' }], groups: [], diagnostics: [] };
    },
    split: (room, isForced) => {
      const { metrics } = context.look;
      const parts = splitText(paragraphs, { height: room, minimumLines: isForced ? 1 : 2, frame, metrics });
      if (!parts || (!isForced && cutsShort(paragraphs, parts.head))) return undefined;
      const count = wholeWithNotes(paragraphs, parts.head) ?? wholeBefore(paragraphs, parts.head, { room, frame });
      const [head, rest] = count === undefined ? [parts.head, parts.rest] : [paragraphs.slice(0, count), paragraphs.slice(count)];
      return { head: proseOf(head, shared), rest: proseOf(rest, shared) };
    },
    atWidth: (width) =>
      measureSpecs(
        paragraphs.map(({ spec }) => spec),
        width,
        shared,
      ),
  });
}

/**
 * How many paragraphs stay, where small print would go on without the sentence that it is about: that sentence goes with it,
 * and so does a heading over it. Undefined where the parting is fine as it is, or nothing would stay.
 */
function wholeWithNotes(all: readonly BrokenParagraph[], head: readonly BrokenParagraph[]): number | undefined {
  const count = head.length;
  const [last, next] = [all[count - 1], all[count]];
  const isBetween = last !== undefined && head.at(-1) === last;
  if (!isBetween || !next || sizeOf(next) >= sizeOf(last) * 0.9) return undefined;
  const kept = all.slice(0, count - 1).findLastIndex(({ spec }) => !spec.keepWithNext) + 1;
  return kept > 0 ? kept : undefined;
}

/** A paragraph of this many lines counts as short. */
const short = 5;

const isShort = ({ heights }: BrokenParagraph): boolean => heights.length <= short;

/** Whether all that would stay is the beginning of a short paragraph. */
const cutsShort = ([first]: readonly BrokenParagraph[], head: readonly BrokenParagraph[]): boolean =>
  first !== undefined && head.length === 1 && head[0] !== first && isShort(first);

/** Of the room that a page has for text, how much stays filled where a paragraph that would be cut goes on whole. */
const leastKept = { short: 0.25, long: 0.6 };

/** How many paragraphs stay, where the one that was cut may as well go on whole: a sentence is hard to read in two halves. */
function wholeBefore(
  all: readonly BrokenParagraph[],
  head: readonly BrokenParagraph[],
  { room, frame }: { readonly room: Pt; readonly frame: BodyFrame },
): number | undefined {
  const last = head.length - 1;
  const cut = all[last];
  if (!cut || head[last] === cut) return undefined;
  const kept = all.slice(0, last).findLastIndex(({ spec }) => !spec.keepWithNext) + 1;
  const least = room * (isShort(cut) ? leastKept.short : leastKept.long);
  return kept > 0 && joinBroken(all.slice(0, kept), frame).height >= least ? kept : undefined;
}

const sizeOf = ({ spec }: BrokenParagraph): Pt => spec.runs[0]?.size ?? 0;
