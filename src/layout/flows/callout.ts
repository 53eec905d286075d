/** A panel that stands out: a bar in the colour of its tone, its title, its text. */

import type { Pt } from '../../foundation/units.ts';
import type { Callout } from '../../markup/deck.ts';
import type { Insets, ParagraphSpec } from '../../text/body.ts';
import { type BodyFrame, type BrokenParagraph, breakBody, joinBroken } from '../../text/break-body.ts';
import { placeBody } from '../../text/layout-body.ts';
import { measureParagraphs } from '../../text/measure-paragraph.ts';
import { type Flow, type MeasureContext, rigid, tooTall } from '../flow.ts';
import { plainText } from '../plain-text.ts';
import { splitText } from '../split-text.ts';
import { styleParagraphs } from '../style-paragraphs.ts';
import { styleRuns } from '../style-runs.ts';
import { toneColor } from '../tone-color.ts';
import { isWideText, textWidth } from './line-length.ts';

const barWidth: Pt = 4;
/** The space between the paragraphs of a panel grows less than on a slide, so that the panel holds together. */
const mostAir = 1.3;
/** So few lines are read however wide they are: a panel with an empty right half looks as if something were missing. */
const mostWideLines = 3;
const insets: Insets = { top: 9, right: 14, bottom: 10, left: barWidth + 12 };

export function measureCallout(callout: Callout, width: Pt, context: MeasureContext): Flow {
  const { sizes, look } = context;
  const specs = styleParagraphs(
    callout.paragraphs,
    { size: sizes.body, color: 'ink', air: Math.min(sizes.air, mostAir) },
    look.theme,
  );
  return measureSpecs(specs, width, { callout, context });
}

function measureSpecs(
  specs: readonly ParagraphSpec[],
  width: Pt,
  { callout, context }: Pick<CalloutFrame, 'callout' | 'context'>,
): Flow {
  const { metrics } = context.look;
  const measured = measureParagraphs(specs, metrics);
  const { air } = context.sizes;
  const full: BodyFrame = { width, insets: { ...insets, top: insets.top * air, bottom: insets.bottom * air }, anchor: 'top' };
  const wide = breakBody(measured, full, metrics).paragraphs;
  const right = width - textWidth(width, context);
  const isLong = wide.reduce((lines, { stretches }) => lines + stretches.length, 0) > mostWideLines;
  const isNarrowed = right > insets.right && isLong && isWideText(wide);
  const frame = isNarrowed ? { ...full, insets: { ...full.insets, right } } : full;
  const text = isNarrowed ? breakBody(measured, frame, metrics).paragraphs : wide;
  const title = breakBody(measureParagraphs(titleSpecs(callout, context), metrics), frame, metrics).paragraphs;
  return calloutOf(text, { callout, title, frame, context });
}

interface CalloutFrame {
  readonly callout: Callout;
  readonly title: readonly BrokenParagraph[];
  readonly frame: BodyFrame;
  readonly context: MeasureContext;
}

/** The title as the first paragraph; it stands again on a continuation. */
function titleSpecs(callout: Callout, { sizes, look }: MeasureContext): readonly ParagraphSpec[] {
  if (callout.title.length === 0) return [];
  const color = callout.tone === 'neutral' ? 'ink' : toneColor(callout.tone);
  const style = { font: look.theme.fonts.heading, size: sizes.body, color, bold: true };
  const runs = styleRuns(callout.title, style, look.theme);
  return [{ runs, align: 'left', level: 0, indent: 0, hanging: 0, spaceBefore: 0, keepWithNext: true }];
}

/** Under a title the text begins a little lower. */
const underTitle = (text: readonly BrokenParagraph[]): readonly BrokenParagraph[] =>
  text.map((each, index) => (index === 0 ? { ...each, spec: { ...each.spec, spaceBefore: 3 } } : each));

function calloutOf(text: readonly BrokenParagraph[], shared: CalloutFrame): Flow {
  const { callout, title, frame, context } = shared;
  const paragraphs = title.length > 0 ? [...title, ...underTitle(text)] : text;
  const body = joinBroken(paragraphs, frame);
  const { origin } = callout;
  const { height } = body;
  const isBlank = paragraphs.every(({ measured }) => measured.text.trim() === '');
  const decorative = isBlank ? ({ alt: { decorative: true } } as const) : {};
  const flow = {
    ...rigid,
    name: `${plainText(callout.title) || context.topic} panel`,
    origin,
    height,
    best: height,
    limit: height,
    filled: height,
    isWide: isWideText(text),
  };
  return {
    ...flow,
    isLevelled: true,
    place: (box) => {
      const bar = { x: box.x, y: box.y, width: barWidth, height: box.height };
      const fill = toneColor(callout.tone);
      return {
        items: [
          {
            item: { kind: 'text', name: flow.name, box, body: placeBody(body), fill: 'panel', origin, ...decorative },
            role: 'other',
          },
          {
            item: {
              kind: 'shape',
              shape: 'rectangle',
              name: `${flow.name} bar`,
              box: bar,
              fill,
              alt: { decorative: true },
              origin,
            },
            role: 'other',
          },
        ],
        groups: [],
        diagnostics: [],
      };
    },
    // A panel is one thought: it parts only where it is taller than a page.
    split: (room, isForced) => {
      if (!isForced) return undefined;
      const { metrics } = context.look;
      const parts = [2, 1]
        .map((minimumLines) => splitText(paragraphs, { height: room, minimumLines, frame, metrics }))
        .find((each) => each && each.head.length > title.length);
      return parts && { head: calloutOf(parts.head.slice(title.length), shared), rest: calloutOf(parts.rest, shared) };
    },
    atWidth: (width) =>
      measureSpecs(
        text.map(({ spec }) => spec),
        width,
        shared,
      ),
    misfit: tooTall(flow),
  };
}
