/** SRC014: quoted words that the stored excerpt of the source does not hold. */
import { holdsQuotation, plainWords } from '../../foundation/characters/quotations.ts';
import type { BriefingRule } from './rule.ts';

export const quoteMismatch: BriefingRule = {
  code: 'SRC014',
  name: 'quote-mismatch',
  severity: 'warning',
  what: 'The `quote` of a claim does not stand in the `excerpt` of any of its sources. Spaces, line breaks, the shape of quotation marks and dashes, and what is left out with … or […] make no difference. Where one of the sources has no excerpt, nothing is said.',
  why: 'A quotation is the one thing that a reader takes letter for letter. A word that slipped in by memory becomes a word of the source.',
  source: 'practice of citation: quoted words are those of the source',
  wrong: `sources:
  - { id: S1, kind: article, title: Attack on a border post, reliability: C, excerpt: Bribing officials would have been easier than fighting. }
claims:
  - { id: C1, text: Bribery was the easier way., quote: Bribing the officials was easier, status: opinion, credibility: 6, sources: [S1] }
`,
  right: `sources:
  - { id: S1, kind: article, title: Attack on a border post, reliability: C, excerpt: Bribing officials would have been easier than fighting. }
claims:
  - { id: C1, text: Bribery was the easier way., quote: Bribing officials would have been easier, status: opinion, credibility: 6, sources: [S1] }
`,
  check({ briefing }) {
    const excerpts = new Map(briefing.sources.map(({ id, excerpt, at }) => [id, { text: plainWords(excerpt ?? ''), at }]));
    return briefing.claims.flatMap(({ id, quote, sources, at }) => {
      if (quote === null) return [];
      const stored = sources.flatMap((source) => excerpts.get(source) ?? []);
      const isStored = stored.length > 0 && stored.every(({ text }) => text !== '');
      if (!isStored || stored.some(({ text }) => holdsQuotation(text, quote))) return [];
      return [
        {
          at: `${at}.quote`,
          message: `quotation not in the excerpt: claim ${id}`,
          hints: ['copy the words from the source; mark what you left out with …, and what you put in with [ ]'],
          related: stored.map((each) => ({ at: `${each.at}.excerpt`, note: 'looked for here' })),
        },
      ];
    });
  },
};
