/** A briefing held against words that stand in the test. */
import { parseBriefing } from '../../src/briefing/parse-briefing.ts';
import { validateBriefing } from '../../src/briefing/validate-briefing.ts';
import { type Review, type ReviewItem, reviewBriefing } from '../../src/review/review.ts';

export function reviewOf(text: string, texts: Readonly<Record<string, string>>): Review {
  const { value: document } = parseBriefing(text, 'b.yaml');
  const checked = document && validateBriefing(document);
  if (!document || !checked?.value) throw new Error(JSON.stringify(checked?.diagnostics));
  return reviewBriefing(checked.value, document.value, new Map(Object.entries(texts)));
}

/** The statement with this address of its words, or the first of a record with this id. */
export function itemIn({ items }: Review, named: string): ReviewItem {
  const found = items.find(({ statement }) => statement.field === named || statement.id === named);
  if (!found) throw new Error(`no statement ${named} among ${items.map(({ statement }) => statement.field).join(', ')}`);
  return found;
}

/** `number six: source` for each remark. */
export const remarksOf = ({ remarks }: ReviewItem): readonly string[] =>
  remarks.map(({ kind, words, missing }) => `${kind} ${words}: ${missing}`);
