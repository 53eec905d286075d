/** SRC024: an open source on the net without the day on which it was read, and without a copy. */
import type { BriefingRule } from './rule.ts';

export const openSourceUndated: BriefingRule = {
  code: 'SRC024',
  name: 'open-source-undated',
  severity: 'note',
  what: 'A source that stands on the net, because it has an address or is from social media, has neither `accessed:` nor `archived:`.',
  why: 'Pages change and go. Without the day on which it was read, or a copy that stays, nobody can see later what the briefing rests on.',
  source: 'ICS 206-01',
  wrong: `sources:
  - { id: S1, kind: article, title: Raid on a customs house, url: "https://example.org/raid", reliability: C }
`,
  right: `sources:
  - { id: S1, kind: article, title: Raid on a customs house, url: "https://example.org/raid", accessed: 2006-05-18, reliability: C }
`,
  check: ({ briefing }) =>
    briefing.sources.flatMap(({ id, kind, url, accessed, archived, at }) =>
      ((url === null || url === '') && kind !== 'social-media') || accessed !== null || (archived !== null && archived !== '')
        ? []
        : [
            {
              at,
              message: `open source without the day it was read: ${id}`,
              hints: ['add `accessed:` with the day on which you read it, or `archived:` with the address of a copy that stays'],
            },
          ],
    ),
};
