/** Everything in a briefing that may carry a label: the records with an address that have a field `tlp`. */
import type { Briefing } from '../briefing/briefing.ts';
import { asRecord } from '../briefing/raw-value.ts';
import { type Tlp, tlpLabels } from '../foundation/tlp-labels.ts';

export interface Item {
  readonly at: string;
  /** The list at the top of the file in which it stands: `claims`. */
  readonly list: string;
  readonly id: string | null;
  readonly own: Tlp | null;
  /** The item around it, as a detail has a person. */
  readonly parent: Item | null;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Parts of a briefing that are about it and no content of it. */
const aside = ['handling', 'audiences', 'withheld', 'premises', 'at', 'tlp_of', 'wording', 'rules'];

/** The items in the order of the file; an item before those inside it. */
export function itemsIn(briefing: Briefing): readonly Item[] {
  const found: Item[] = [];
  const visit = (value: unknown, list: string, parent: Item | null): void => {
    if (Array.isArray(value)) for (const each of value) visit(each, list, parent);
    const fields = asRecord(value);
    if (!fields) return;
    const item = asItem(fields, list, parent);
    if (item) found.push(item);
    for (const [key, child] of Object.entries(fields))
      if (key !== 'tlp_of' && key !== 'wording') visit(child, list, item ?? parent);
  };
  for (const [list, value] of Object.entries(briefing)) if (!aside.includes(list)) visit(value, list, null);
  return found;
}

function asItem(fields: Readonly<Record<string, unknown>>, list: string, parent: Item | null): Item | null {
  const { at, tlp, id } = fields;
  // A group of the author's own parts has a label only where it says so, or cites a source.
  const isLabelled = Object.hasOwn(fields, 'tlp') || (list === 'x' && Array.isArray(fields.sources));
  if (typeof at !== 'string' || !isLabelled) return null;
  const own = tlpLabels.find((label) => label === tlp) ?? null;
  const isTop = at.startsWith(list) && /^\[\d+\]$/u.test(at.slice(list.length));
  return { at, list, id: isTop && typeof id === 'string' ? id : null, own, parent, fields };
}
