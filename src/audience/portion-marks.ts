/** The label of each item in brackets before its paragraph, as (AMBER): the briefing as slides print it, for nothing else. */
import type { Briefing } from '../briefing/briefing.ts';
import { asRecord } from '../briefing/raw-value.ts';
import { type Tlp, tlpLabels } from '../foundation/tlp-labels.ts';
import { type EffectiveLabels, effectiveLabels } from './effective-labels.ts';
import { isAbove } from './tlp.ts';

/** The field with which the paragraph of an item begins; an item that is a cell of a table has none. */
const paragraphs: Readonly<Record<string, string>> = {
  bottom_line: 'text',
  key_judgements: 'statement',
  situation: 'text',
  events: 'what',
  incidents: 'summary',
  claims: 'text',
  disputes: 'question',
  assumptions: 'text',
  actors: 'summary',
  persons: 'standing',
  context: 'text',
  hypotheses: 'text',
  evidence: 'text',
  questions: 'question',
  indicators: 'text',
  implications: 'text',
  options: 'text',
  scenarios: 'text',
  dissent: 'text',
  quotations: 'words',
  images: 'caption',
  casualties: 'note',
  figures: 'note',
  materiel: 'note',
  published_totals: 'note',
};

/** @param whole the briefing with everything, of which the labels are */
export function markPortions(briefing: Briefing, whole: Briefing): Briefing {
  const labels = effectiveLabels(whole);
  const marked = Object.entries(briefing).map(([list, value]) => [
    list,
    Object.hasOwn(paragraphs, list) ? mark(value, list, labels, briefing.handling.tlp) : value,
  ]);
  return Object.fromEntries(marked) as Briefing;
}

function mark(value: unknown, list: string, labels: EffectiveLabels, most: Tlp): unknown {
  if (Array.isArray(value)) return value.map((each) => mark(each, list, labels, most));
  const record = asRecord(value);
  if (!record) return value;
  const found = labels.get(String(record.at));
  // Words in the place of a stricter item have the label that stands at them.
  const own = tlpLabels.find((each) => each === record.tlp);
  const label = found && (isAbove(found.label, most) ? (own ?? most) : found.label);
  // Of a person's details, an actor's history and the like the paragraph is their text.
  const field = found?.item.parent ? 'text' : paragraphs[list];
  return Object.fromEntries(
    Object.entries(record).map(([key, child]) =>
      label && key === field && typeof child === 'string'
        ? [key, `(${label}) ${child}`]
        : [key, key === 'tlp_of' ? child : mark(child, list, labels, most)],
    ),
  );
}
