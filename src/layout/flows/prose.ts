/** Running text: parts at the end of a paragraph, or of a line. */
import type { Origin } from '../../foundation/diagnostic.ts';
import type { Pt } from '../../foundation/units.ts';
import type { Prose } from '../../markup/deck.ts';
import { type BodyFrame, type BrokenParagraph, breakBody, joinBroken } from '../../text/break-body.ts';
import { placeBody } from '../../text/layout-body.ts';
import { measureParagraphs } from '../../text/measure-paragraph.ts';
import { type Bench, type Flow, makeFlow } from '../flow.ts';
import { slotStyleOf } from '../slot-text.ts';
import { splitText } from '../split-text.ts';
import { styleParagraphs } from '../style-paragraphs.ts';

/** Text of a slide starts at its margin, so that titles, text and tables share one edge. */
const insets = { top: 0, right: 0, bottom: 0, left: 0 };

export function measureProse(prose: Prose, width: Pt, bench: Bench): Flow {
  const { sizes, look } = bench;
  const specs = styleParagraphs(
    prose.paragraphs,
    { size: sizes.body, color: bench.ink ?? 'ink', air: sizes.air, ...(bench.isInSlot ? { slot: slotStyleOf(look.frame) } : {}) },
    look.theme,
  );
  const frame: BodyFrame = { width, insets, anchor: 'top' };
  const { paragraphs } = breakBody(measureParagraphs(specs, look.metrics), frame, look.metrics);
  return proseOf(paragraphs, { frame, bench, origin: prose.origin });
}

interface ProseFrame {
  readonly frame: BodyFrame;
  readonly bench: Bench;
  readonly origin: Origin;
}

function proseOf(paragraphs: readonly BrokenParagraph[], shared: ProseFrame): Flow {
  const { frame, bench, origin } = shared;
  const body = joinBroken(paragraphs, frame);
  const { height } = body;
  // Without a word it is only room: an empty box would ask PowerPoint's reader to click to add text.
  const isBlank = paragraphs.every(({ measured }) => measured.text.trim() === '');
  const name = 'Text';
  return makeFlow({
    name,
    origin,
    height,
    isLeadIn: paragraphs.every(({ spec }) => spec.keepWithNext),
    place: (box) => ({
      items: isBlank
        ? []
        : [{ item: { kind: 'text', name, box: { ...box, height }, body: placeBody(body), origin }, role: 'prose' }],
      groups: [],
      diagnostics: [],
    }),
    split: (room, isForced) => {
      const { metrics } = bench.look;
      const parts = splitText(paragraphs, { height: room, minimumLines: isForced ? 1 : 2, frame, metrics });
      return parts && { head: proseOf(parts.head, shared), rest: proseOf(parts.rest, shared) };
    },
  });
}
