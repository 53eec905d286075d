/** SRC009: a source from after the day on which the briefing's knowledge ends. */
import { utc } from '../../briefing/civil-time.ts';
import type { When } from '../../briefing/when.ts';
import { type InstantRange, stretchOfWhen } from '../instant.ts';
import type { BriefingRule } from './rule.ts';

export const sourceAfterAsOf: BriefingRule = {
  code: 'SRC009',
  name: 'source-after-as-of',
  severity: 'error',
  what: 'A source was published after `as_of`.',
  why: 'The reader takes the briefing for what was known at `as_of`. A later source lets hindsight in, and nobody can tell any more what was known when.',
  source: 'ICD 203, standard 1 (age and currency of information)',
  wrong: `as_of: 2006-05-17
sources:
  - { id: S1, kind: agency, title: A leader killed last year is named, published: 2007-05-21, reliability: C, appended: true }
`,
  right: `as_of: 2007-05-21
sources:
  - { id: S1, kind: agency, title: A leader killed last year is named, published: 2007-05-21, reliability: C, appended: true }
`,
  check({ briefing }) {
    if (briefing.as_of.relation === 'about') return [];
    // Neither time has a zone, so both are read on one clock.
    const known = stretchOfWhen(briefing.as_of, utc);
    return briefing.sources.flatMap(({ id, published, at }) => {
      if (published === null || !isAfter(published, known)) return [];
      return [
        {
          at: `${at}.published`,
          message: `source after the as-of date: ${id}`,
          hints: ['take the source out, or set `as_of:` to the date of the newest source, if the briefing knows it'],
          related: [{ at: 'as_of', note: 'knowledge ends here' }],
        },
      ];
    });
  },
};

/** A day is later only when it begins after the other ended; "about" may be as much earlier as it is long. */
function isAfter(published: When, known: InstantRange): boolean {
  const { start, end } = stretchOfWhen(published, utc);
  const earliest = published.relation === 'about' ? start - (end - start) : start;
  return earliest > known.start && earliest >= known.end;
}
