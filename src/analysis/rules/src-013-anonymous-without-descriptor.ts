/** SRC013: a nameless source of which the reader learns nothing. */
import type { BriefingRule } from './rule.ts';

export const anonymousWithoutDescriptor: BriefingRule = {
  code: 'SRC013',
  name: 'anonymous-without-descriptor',
  severity: 'warning',
  what: 'A source of kind `anonymous` has no descriptor.',
  why: 'A name lets the reader judge. Where there is none, its place must be taken by what the source could know and what it may want: "one source" is nobody.',
  source: 'ICD 206 (source descriptors: access, motivation)',
  wrong: `sources:
  - { id: S1, kind: anonymous, title: One source, reliability: F, appended: true }
`,
  right: `sources:
  - id: S1
    kind: anonymous
    title: One source
    descriptor: Said to have served with the suspect; how he knows of the attack, and what he wants, is not stated.
    reliability: F
    appended: true
`,
  check({ briefing }) {
    return briefing.sources
      .filter(({ kind, descriptor }) => kind === 'anonymous' && (descriptor === null || descriptor === ''))
      .map(({ id, at }) => ({
        at,
        message: `missing descriptor: anonymous source ${id}`,
        hints: ['add `descriptor:` and say in it what the source could know, and what it may want'],
      }));
  },
};
