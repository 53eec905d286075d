/** Running text: parts at the end of a paragraph, or of a line. */
import type { Origin } from '../../diagnostic.ts';
import type { Prose } from '../../markup/deck.ts';
import type { LaidBody, ParagraphSpec } from '../../text/body.ts';
import { layoutBody } from '../../text/layout-body.ts';
import type { Pt } from '../../units.ts';
import { type Bench, type Flow, makeFlow } from '../flow.ts';
import { slotStyleOf } from '../slot-text.ts';
import { splitToFit } from '../split-to-fit.ts';
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
  return proseOf(specs, { width, bench, origin: prose.origin });
}

interface ProseFrame {
  readonly width: Pt;
  readonly bench: Bench;
  readonly origin: Origin;
}

function proseOf(specs: readonly ParagraphSpec[], frame: ProseFrame): Flow {
  const { width, bench, origin } = frame;
  const lay = (paragraphs: readonly ParagraphSpec[]): LaidBody =>
    layoutBody(paragraphs, { width, insets, anchor: 'top' }, bench.look.metrics);
  const body = lay(specs);
  const { height } = body;
  // Without a word it is only room: an empty box would ask PowerPoint's reader to click to add text.
  const isBlank = specs.every(({ runs }) => runs.every(({ text }) => text.trim() === ''));
  const name = 'Text';
  return makeFlow({
    name,
    origin,
    height,
    isLeadIn: specs.every(({ keepWithNext }) => keepWithNext),
    place: (box) => ({
      items: isBlank ? [] : [{ item: { kind: 'text', name, box: { ...box, height }, body, origin }, role: 'prose' }],
      groups: [],
      diagnostics: [],
    }),
    split: (room, isForced) => {
      const heightOf = (paragraphs: readonly ParagraphSpec[]): Pt => lay(paragraphs).height;
      const parts = splitToFit(body, room, { minimumLines: isForced ? 1 : 2, heightOf });
      return parts && { head: proseOf(parts.head, frame), rest: proseOf(parts.rest, frame) };
    },
  });
}
