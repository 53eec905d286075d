/** SRC014: quoted words that the stored excerpt of the source does not hold. */
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
    const excerpts = new Map(briefing.sources.map(({ id, excerpt, at }) => [id, { text: plain(excerpt ?? ''), at }]));
    return briefing.claims.flatMap(({ id, quote, sources, at }) => {
      if (quote === null) return [];
      const stored = sources.flatMap((source) => excerpts.get(source) ?? []);
      const isStored = stored.length > 0 && stored.every(({ text }) => text !== '');
      if (!isStored || stored.some(({ text }) => holds(text, quote))) return [];
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

/** What stands between marks of omission must follow in the same order. */
function holds(excerpt: string, quote: string): boolean {
  let from = 0;
  for (const piece of plain(quote.replaceAll(/\[[^\]]*\]/gu, '…')).split(/…|\.{3}/u)) {
    const words = trimEnds(piece);
    const found = excerpt.indexOf(words, from);
    if (found < 0) return false;
    from = found + words.length;
  }
  return true;
}

/** One shape for spaces, quotation marks and dashes. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[‘’‚‛“”„‟«»‹›"'`]+/gu, "'")
    .replaceAll(/[‐‑‒–—−]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** Quotation marks around it, and the comma or full stop that the quoting sentence put in. */
const trimEnds = (piece: string): string => piece.replaceAll(/^[\s']+|[\s'.,;:]+$/gu, '');
