/** Withheld numbers that follow from texts which were taken over into a deck: they are read as texts of the briefing are. */
import type { Briefing } from '../../briefing/briefing.ts';
import { numberOfWords } from '../../briefing/number-words.ts';
import type { Diagnostic } from '../../foundation/diagnostic.ts';
import type { Locate } from '../../foundation/locate.ts';
import { showValue } from '../../foundation/show-value.ts';
import type { ForAudience } from '../for-audience.ts';
import { isWaived } from '../waived.ts';
import { findNumberLeaks, type NumberLeak, refuseNumberLeaks } from './number-leaks.ts';

/** A part of nobody's own, whose name no file can give to one. */
const part = 'what was taken over';
/** Of one of its texts. */
const address = /x\.what was taken over\[(\d+)\]/gu;

interface Carried {
  /** Paragraphs that the deck of the briefing alone does not have. */
  readonly texts: readonly string[];
  /** What the same audience was shown in earlier editions. */
  readonly earlier: readonly Briefing[];
}

/** An AUD006 or an AUD014 for each number that does not follow without these texts. */
export function findCarriedNumbers(
  { whole, briefing, audience }: ForAudience,
  { texts, earlier }: Carried,
  locate: Locate,
): readonly Diagnostic[] {
  if (texts.length === 0) return [];
  const find = (version: Briefing): readonly NumberLeak[] =>
    findNumberLeaks(
      { whole, briefing: version, earlier },
      (word) => numberOfWords(word, whole.language),
      (at) => isWaived(whole, 'AUD006', at) || isWaived(whole, 'AUD014', at),
    );
  const keyOf = ({ amount, isDoubtful }: NumberLeak): string => `${amount.at} ${isDoubtful}`;
  const known = new Set(find(briefing).map(keyOf));
  const found = find({ ...briefing, x: { ...briefing.x, [part]: texts } });
  const news = found.filter((leak) => !known.has(keyOf(leak)) && !known.has(`${leak.amount.at} false`));
  const sayText = (words: string): string =>
    words.replaceAll(address, (_whole, index: string) => showValue(texts[Number(index)] ?? ''));
  return refuseNumberLeaks(news, audience.name, locate).map((leak) => ({ ...leak, hints: leak.hints.map(sayText) }));
}
