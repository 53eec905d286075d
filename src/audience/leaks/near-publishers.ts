/** Shown texts that name who published a withheld source. Many publishers are named for other reasons: a warning. */
import { type Diagnostic, warning } from '../../foundation/diagnostic.ts';
import type { Locate } from '../../foundation/locate.ts';
import { showValue } from '../../foundation/show-value.ts';
import type { ForAudience } from '../for-audience.ts';
import { isWaived } from '../waived.ts';
import { leavesOf } from './leaves.ts';
import { phraseTest, plainText, wordsOf } from './plain-text.ts';

/** An AUD011 for each text and publisher; none for one that a shown source names too. */
export function findPublishers({ whole, briefing, audience }: ForAudience, locate: Locate): readonly Diagnostic[] {
  const open = new Set(briefing.sources.flatMap(({ publisher }) => (publisher === null ? [] : [plainText(publisher)])));
  const hidden = new Map(
    whole.sources.flatMap(({ publisher, at }) =>
      publisher === null || publisher.length < 3 || open.has(plainText(publisher))
        ? []
        : [[plainText(publisher), { publisher, at }]],
    ),
  );
  const tests = [...hidden.values()].flatMap(({ publisher, at }) => {
    // “Desk Halcyon” is the Halcyon desk too.
    const phrases = [publisher, wordsOf(publisher).toReversed().join(' ')];
    const found = phrases.flatMap((phrase) => phraseTest(phrase) ?? []);
    const isFound = (plain: string): boolean => found.some((test) => test(plain));
    return found.length > 0 ? [{ publisher, at: `${at}.publisher`, isFound }] : [];
  });
  if (tests.length === 0) return [];
  const texts = leavesOf(briefing).flatMap(({ at, text, key }) => (key === 'id' ? [] : [{ at, plain: plainText(text) }]));
  return texts.flatMap(({ at, plain }) =>
    tests
      .filter(({ isFound }) => isFound(plain) && !isWaived(whole, 'AUD011', at))
      .map(({ publisher, at: from }) => {
        const there = locate(from);
        return warning(
          'AUD011',
          `${at} is shown to ${audience.name} and names the publisher of a withheld source: ${showValue(publisher)}`,
          {
            span: locate(at),
            ...(there ? { related: [{ span: there, note: 'this source is withheld' }] } : {}),
            hints: ['word it without the name, or leave it where it does not tell where that comes from'],
          },
        );
      }),
  );
}
