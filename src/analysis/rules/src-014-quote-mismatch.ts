/** SRC014: quoted words, of a claim or of a quotation, that the stored excerpt of the source does not hold. */
import { holdsQuotation, plainWords } from '../../foundation/characters/quotations.ts';
import type { BriefingRule } from './rule.ts';

export const quoteMismatch: BriefingRule = {
  code: 'SRC014',
  name: 'quote-mismatch',
  severity: 'warning',
  what: 'The `quote` of a claim, or the `words` of a quotation that is no translation, do not stand in the `excerpt` of any of its sources. Spaces, line breaks, the shape of quotation marks and dashes, and what is left out with … or […] make no difference. Where one of the sources has no excerpt, nothing is said.',
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
    const quoted = [
      ...briefing.claims.map(({ id, quote, sources, at }) => ({
        words: quote,
        sources,
        at: `${at}.quote`,
        whose: `claim ${id}`,
      })),
      ...briefing.quotations.map(({ words, who, translated_from, sources, at }) => {
        return { words: translated_from === null ? words : null, sources, at: `${at}.words`, whose: who };
      }),
    ];
    return quoted.flatMap(({ words, sources, at, whose }) => {
      if (words === null) return [];
      const stored = sources.flatMap((source) => excerpts.get(source) ?? []);
      const isStored = stored.length > 0 && stored.every(({ text }) => text !== '');
      if (!isStored || stored.some(({ text }) => holdsQuotation(text, words))) return [];
      return [
        {
          at,
          message: `quotation not in the excerpt: ${whose}`,
          hints: ['copy the words from the source; mark what you left out with …, and what you put in with [ ]'],
          related: stored.map((each) => ({ at: `${each.at}.excerpt`, note: 'looked for here' })),
        },
      ];
    });
  },
};
