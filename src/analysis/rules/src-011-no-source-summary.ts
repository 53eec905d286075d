/** SRC011: many sources and no word on what they are worth together. */
import type { BriefingRule } from './rule.ts';

export const noSourceSummary: BriefingRule = {
  code: 'SRC011',
  name: 'no-source-summary',
  severity: 'warning',
  what: 'The briefing has more than three sources, background reading apart, and no `source_summary`.',
  why: 'Ten grades say nothing as a list. The reader needs one paragraph: which sources carry the briefing, where they are strong, where they are weak, which repeat each other.',
  source: 'ICD 206 (source summary statement); ICD 203, standard 1',
  wrong: `sources:
  - { id: S1, kind: agency, title: Report of agency A, reliability: B }
  - { id: S2, kind: agency, title: Report of agency B, reliability: B }
  - { id: S3, kind: official, title: Statement of the ministry, reliability: C }
  - { id: S4, kind: article, title: Article five days later, reliability: C }
`,
  right: `sources:
  - { id: S1, kind: agency, title: Report of agency A, reliability: B }
  - { id: S2, kind: agency, title: Report of agency B, reliability: B }
  - { id: S3, kind: official, title: Statement of the ministry, reliability: C }
  - { id: S4, kind: article, title: Article five days later, reliability: C }
source_summary: Two agencies carry the facts. Both rest on one ministry for the first attack; the motive rests on the article alone.
`,
  check({ briefing: { sources, source_summary } }) {
    const used = sources.filter(({ appended }) => appended !== true);
    if (used.length <= most || (source_summary !== null && source_summary !== '')) return [];
    return [
      {
        at: 'sources',
        message: `missing source summary: ${used.length} sources`,
        hints: ['add `source_summary:` with two or three sentences: which sources carry the briefing, and where they are weak'],
      },
    ];
  },
};

/** As many as a reader weighs without help. */
const most = 3;
