/** An id that meant something else in the edition before: whoever kept a note of it is led astray. */
import type { Briefing } from '../briefing/briefing.ts';
import { type Diagnostic, warning } from '../foundation/diagnostic.ts';
import type { Locate } from '../foundation/locate.ts';
import type { LoadedEdition } from './loaded-edition.ts';
import type { Matched } from './match-items.ts';
import { identities, type ListName, type Names } from './same-names.ts';

/** A warning for each; the two are told as one gone and one new. */
export function tellReusedIds({ lists }: Names, before: LoadedEdition, locate: Locate): readonly Diagnostic[] {
  return (Object.keys(lists) as readonly ListName[]).flatMap((list) => {
    const { idOf, wordsOf } = identities[list] as (typeof identities)['claims'];
    const { reused } = lists[list] as Matched<Briefing['claims'][number]>;
    return reused.map(({ before: old, after: now }) => {
      const span = before.locate(old.at);
      return warning('EDN006', `id that meant something else: ${idOf(now)}, in ${list}`, {
        span: locate(`${now.at}.id`),
        hints: [
          `edition ${before.number} used it for “${shortened(wordsOf(old))}”; give the new one an id of its own`,
          'if it is the same thing in other words, keep a word of the old',
        ],
        related: span ? [{ span, note: 'what it was' }] : [],
      });
    });
  });
}

const longest = 60;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text);
