/** What is wrong with the citations and signatures of a briefing, seen beside the texts of its sources. */

import { plainWords } from '../foundation/characters/quotations.ts';
import { type Diagnostic, note, warning } from '../foundation/diagnostic.ts';
import type { Locate } from '../foundation/locate.ts';
import type { Review, ReviewItem } from './review.ts';
import type { SourceText } from './source-text.ts';

export function checkReview({ items, texts }: Review, locate: Locate): readonly Diagnostic[] {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const seen = new Set<string>();
  return items.flatMap((item) => {
    // A record has several statements and one list of sources.
    const isNew = !seen.has(item.statement.at);
    seen.add(item.statement.at);
    return isNew ? [...checkCitations(item, byId, locate), ...checkSignature(item, locate)] : [];
  });
}

function checkCitations(
  { statement }: ReviewItem,
  texts: ReadonlyMap<string, SourceText>,
  locate: Locate,
): readonly Diagnostic[] {
  return statement.citations.flatMap(({ id, paragraph, quote }, index): readonly Diagnostic[] => {
    const text = texts.get(id);
    if (!text) return [];
    const span = locate(`${statement.at}.sources[${index}]`);
    const count = text.paragraphs.length;
    if (paragraph !== null && paragraph > count) {
      const hints = [`the text of ${id} has ${count} paragraph${count === 1 ? '' : 's'}; briefdeck review shows their numbers`];
      return [warning('TXT005', `unknown paragraph: ${id}@${paragraph}`, { span, hints })];
    }
    if (quote === null || paragraph !== null) return [];
    const holders = text.plain.flatMap((each, at) => (each.includes(plainWords(quote)) ? [at + 1] : []));
    if (holders.length < 2) return [];
    const hints = [`quote more words, or name the paragraph: ${holders.map((each) => `${id}@${each}`).join(' or ')}`];
    return [note('TXT006', `quotation in several paragraphs of ${id}: ${holders.join(', ')}`, { span, hints })];
  });
}

function checkSignature({ statement, signed }: ReviewItem, locate: Locate): readonly Diagnostic[] {
  const { at, reviewed } = statement;
  if (signed !== 'stale' || !reviewed) return [];
  const hints = [`read both again, then sign: briefdeck review --sign ${at} --by NAME`, 'or delete `reviewed:`'];
  const changed =
    reviewed.digest === null ? 'does not say what was read' : 'was for other words, of the statement or of its source';
  const message = `stale signature of ${reviewed.by}: it ${changed}`;
  return [warning('TXT007', message, { span: locate(`${at}.reviewed`), hints })];
}
