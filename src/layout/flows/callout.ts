/** A panel that stands out: a bar in the colour of its tone, its title, its text. */
import type { Callout } from '../../markup/deck.ts';
import type { Insets, LaidBody, ParagraphSpec } from '../../text/body.ts';
import { layoutBody } from '../../text/layout-body.ts';
import type { Pt } from '../../units.ts';
import { type Bench, type Flow, rigid, tooTall } from '../flow.ts';
import { plainText } from '../plain-text.ts';
import { splitToFit } from '../split-to-fit.ts';
import { styleParagraphs } from '../style-paragraphs.ts';
import { styleRuns } from '../style-runs.ts';
import { toneColor } from '../tone-color.ts';

const barWidth: Pt = 4;
/** A panel holds together: its paragraphs drift apart less than those of a slide. */
const mostAir = 1.3;
const insets: Insets = { top: 9, right: 14, bottom: 10, left: barWidth + 12 };

export function measureCallout(callout: Callout, width: Pt, bench: Bench): Flow {
  const { sizes, look } = bench;
  const specs = styleParagraphs(
    callout.paragraphs,
    { size: sizes.body, color: 'ink', air: Math.min(sizes.air, mostAir) },
    look.theme,
  );
  return calloutOf(specs, { callout, width, bench });
}

interface CalloutFrame {
  readonly callout: Callout;
  readonly width: Pt;
  readonly bench: Bench;
}

/** The title as the first paragraph; it stands again on a continuation. */
function titleSpecs({ callout, bench: { sizes, look } }: CalloutFrame): readonly ParagraphSpec[] {
  if (callout.title.length === 0) return [];
  const color = callout.tone === 'neutral' ? 'ink' : toneColor(callout.tone);
  const style = { font: look.theme.fonts.heading, size: sizes.body, color, bold: true };
  const runs = styleRuns(callout.title, style, look.theme);
  return [{ runs, align: 'left', level: 0, indent: 0, hanging: 0, spaceBefore: 0, keepWithNext: true }];
}

function calloutOf(specs: readonly ParagraphSpec[], frame: CalloutFrame): Flow {
  const { callout, width, bench } = frame;
  const title = titleSpecs(frame);
  const text = title.length > 0 ? specs.map((spec, index) => (index === 0 ? { ...spec, spaceBefore: 3 } : spec)) : specs;
  const lay = (paragraphs: readonly ParagraphSpec[]): LaidBody =>
    layoutBody(paragraphs, { width, insets, anchor: 'top' }, bench.look.metrics);
  const body = lay([...title, ...text]);
  const { origin } = callout;
  const { height } = body;
  const isBlank = body.paragraphs.every(({ runs }) => runs.every(({ text: words }) => words.trim() === ''));
  const silence = isBlank ? ({ alt: { decorative: true } } as const) : {};
  const flow = {
    ...rigid,
    name: `${plainText(callout.title) || bench.topic} panel`,
    origin,
    height,
    best: height,
    limit: height,
    filled: height,
  };
  return {
    ...flow,
    isLevelled: true,
    place: (box) => {
      const bar = { x: box.x, y: box.y, width: barWidth, height: box.height };
      const fill = toneColor(callout.tone);
      return {
        items: [
          { item: { kind: 'text', name: flow.name, box, body, fill: 'panel', origin, ...silence }, role: 'other' },
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
      const parts = [2, 1]
        .map((minimumLines) => splitToFit(body, room, { minimumLines, heightOf: (paragraphs) => lay(paragraphs).height }))
        .find((each) => each && each.head.length > title.length);
      return parts && { head: calloutOf(parts.head.slice(title.length), frame), rest: calloutOf(parts.rest, frame) };
    },
    misfit: tooTall(flow),
  };
}
