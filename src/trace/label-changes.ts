/** TLP labels that somebody changed by hand: no other edit of a deck can do as much harm. */
import { tlpLabels } from '../foundation/tlp-labels.ts';
import type { RawChange } from './raw-change.ts';

const labels: ReadonlySet<string> = new Set(tlpLabels.map((label) => `TLP:${label}`));

/** Of the slide, not of a portion of its text. */
const isOfLabel = ({ kind, before = '' }: RawChange): boolean => kind === 'text' && labels.has(before);

/** With the field that labels come from, before all other changes. */
export function labelsFirst(changes: readonly RawChange[]): readonly RawChange[] {
  const ours = changes.filter(isOfLabel).map((change) => ({
    ...change,
    edits: change.edits.map((edit) => ({ ...edit, origins: [{ path: labelPath }] })),
  }));
  return ours.length === 0 ? changes : [...ours, ...changes.filter((change) => !isOfLabel(change))];
}

export const labelPath = 'handling.tlp';

export interface ChangedLabel {
  readonly before: string;
  /** Empty where it was taken out. */
  readonly after: string;
  /** Numbers of slides. */
  readonly slides: readonly number[];
}

/** What was done to the labels, each with the slides on which it was done. */
export function changedLabels(
  slides: readonly { readonly number: number; readonly changes: readonly RawChange[] }[],
): readonly ChangedLabel[] {
  const found = new Map<string, ChangedLabel>();
  for (const { number, changes } of slides)
    for (const { before = '', after = '' } of changes.filter(isOfLabel)) {
      const key = `${before} ${after}`;
      const numbers = found.get(key)?.slides ?? [];
      found.set(key, { before, after, slides: numbers.includes(number) ? numbers : [...numbers, number] });
    }
  return [...found.values()];
}
