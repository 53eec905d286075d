/** SRC003: a source in the list that nothing cites. */
import type { BriefingRule } from './rule.ts';

export const unusedSource: BriefingRule = {
  code: 'SRC003',
  name: 'unused-source',
  severity: 'warning',
  what: 'Nothing cites a source, it is not the origin of another one, and it is not marked as background.',
  why: 'A long list of sources looks like a broad basis. A source that carries nothing makes the briefing look better founded than it is; or a citation was forgotten.',
  source: 'ICD 206 (source reference citations; appended reference citations)',
  wrong: `sources:
  - { id: S1, kind: agency, title: Same-day report, reliability: B }
`,
  right: `sources:
  - { id: S1, kind: agency, title: Same-day report, reliability: B, appended: true }
`,
  check({ briefing, analysis }) {
    const origins = new Set(briefing.sources.flatMap(({ derived_from }) => derived_from));
    return analysis.sources
      .filter(({ id, is_cited, appended }) => !is_cited && appended !== true && !origins.has(id))
      .map(({ id, at }) => ({
        at,
        message: `unused source: ${id}`,
        hints: [`cite it where it says something, delete it, or write \`appended: true\` if it is background reading`],
      }));
  },
};
