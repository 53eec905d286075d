/** Running text: parts at the end of a paragraph, or of a line. */
import type { Origin } from '../../diagnostic.ts';
import type { Prose } from '../../markup/deck.ts';
import type { ParagraphSpec } from '../../text/body.ts';
import { layoutBody } from '../../text/layout-body.ts';
import { splitParagraphs } from '../../text/split-body.ts';
import type { Pt } from '../../units.ts';
import { type Bench, type Flow, rigid, tooTall } from '../flow.ts';
import { styleParagraphs } from '../style-paragraphs.ts';

/** Text of a slide starts at its margin, so that titles, text and tables share one edge. */
const insets = { top: 0, right: 0, bottom: 0, left: 0 };

export function measureProse(prose: Prose, width: Pt, bench: Bench): Flow {
  const { sizes, look } = bench;
  const specs = styleParagraphs(prose.paragraphs, { size: sizes.body, color: 'ink', air: sizes.air }, look.theme);
  return proseOf(specs, { width, bench, origin: prose.origin });
}

interface ProseFrame {
  readonly width: Pt;
  readonly bench: Bench;
  readonly origin: Origin;
}

function proseOf(specs: readonly ParagraphSpec[], frame: ProseFrame): Flow {
  const { width, bench, origin } = frame;
  const body = layoutBody(specs, { width, insets, anchor: 'top' }, bench.look.metrics);
  const { height } = body;
  const flow = { ...rigid, name: 'Text', origin, height, best: height, limit: height, filled: height };
  return {
    ...flow,
    isLeadIn: specs.every(({ keepWithNext }) => keepWithNext),
    place: (box) => ({
      items: [{ item: { kind: 'text', name: flow.name, box: { ...box, height }, body, origin }, role: 'prose' }],
      groups: [],
      diagnostics: [],
    }),
    split: (room, isForced) => {
      const parts = splitParagraphs(body, room, { minimumLines: isForced ? 1 : 2 });
      return parts && { head: proseOf(parts.head, frame), rest: proseOf(parts.rest, frame) };
    },
    misfit: tooTall(flow),
  };
}
