/** Words that were said: a panel like a callout's, in italics, with who said them below. It parts only where no page holds it. */
import type { Pt } from '../../foundation/units.ts';
import type { Quote } from '../../markup/deck.ts';
import type { Flow, MeasureContext } from '../flow.ts';
import { measureCallout } from './callout.ts';

export function measureQuote({ tone, words, by, origin }: Quote, width: Pt, context: MeasureContext): Flow {
  const paragraphs = [...words, by];
  return measureCallout({ kind: 'callout', tone, title: [], paragraphs, origin }, width, { ...context, topic: 'Quotation' });
}
