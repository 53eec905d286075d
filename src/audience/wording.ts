/**
 * Other words for those who may not see an item or its text. They come from its author, who answers for them: of the item nothing else
 * is shown than its words, its time, how sure it is, and what of its sources may be cited.
 */
import type { Briefing } from '../briefing/briefing.ts';
import { asRecord } from '../briefing/raw-value.ts';
import { type Tlp, tlpLabels } from '../foundation/tlp-labels.ts';
import type { Item } from './items.ts';
import { isAbove, strictestOf } from './tlp.ts';

export interface Wording {
  readonly text: string;
  readonly label: Tlp;
}

/** The main text of an item that can stand by it alone. */
const alone: Readonly<Record<string, string>> = {
  bottom_line: 'text',
  situation: 'text',
  events: 'what',
  claims: 'text',
  key_judgements: 'statement',
  context: 'text',
  hypotheses: 'text',
  evidence: 'text',
  implications: 'text',
};
/** The text of a shown item that may have other words. */
const beside: Readonly<Record<string, string>> = {
  incidents: 'summary',
  actors: 'summary',
  casualties: 'note',
  figures: 'note',
  materiel: 'note',
  published_totals: 'note',
};

/** What stays of an item in other words: what no text is, and what it cannot do without. */
const staying: ReadonlySet<string> = new Set([
  ...[
    'at',
    'id',
    'tlp',
    'status',
    'time',
    'key',
    'in_timeline',
    'likelihood',
    'confidence',
    'credibility',
    'relevance',
    'ratings',
  ],
  ...['sources', 'claims', 'judgements'],
]);

/** The strictest words that an audience may see; undefined where there are none for it. */
export function wordingOf(fields: Item['fields'], most: Tlp): Wording | undefined {
  const given = asRecord(fields.wording) ?? {};
  const label = strictestOf(tlpLabels.filter((each) => typeof given[each] === 'string' && !isAbove(each, most)));
  return label && { text: String(given[label]), label };
}

/** The words in the place of an item that may not be shown. */
export const wordingOfItem = ({ list, fields }: Item, most: Tlp): Wording | undefined =>
  Object.hasOwn(alone, list) ? wordingOf(fields, most) : undefined;

/** The words in the place of a field that may not be shown. */
export const wordingOfField = ({ list, fields }: Item, field: string, most: Tlp): Wording | undefined =>
  beside[list] === field ? wordingOf(fields, most) : undefined;

/** An item with its other words, and without all that it can do without. @param emptied a value as if it had not been written */
export function reword(
  fields: Readonly<Record<string, unknown>>,
  list: string,
  { text, label }: Wording,
  emptied: (value: unknown) => unknown,
): Record<string, unknown> {
  const entries = Object.entries(fields).map(([key, value]) => {
    if (key === alone[list]) return [key, text];
    if (key === 'tlp') return [key, label];
    return [key, staying.has(key) || typeof value === 'boolean' ? value : emptied(value)];
  });
  return Object.fromEntries(entries);
}

/** All other words in a briefing, and what they stand for. */
export const isWording = (whole: Briefing): ((text: string) => boolean) => {
  const texts = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    const record = asRecord(value);
    if (!record) return;
    for (const words of Object.values(asRecord(record.wording) ?? {})) {
      if (typeof words === 'string') texts.add(words);
      for (const each of Object.values(asRecord(words) ?? {})) if (typeof each === 'string') texts.add(each);
    }
    for (const child of Object.values(record)) visit(child);
  };
  visit(whole);
  return (text) => texts.has(text);
};
