/** SRC001: a statement of fact that names no source. */
import type { Briefing } from '../../briefing/briefing.ts';
import { peopleMeasures } from '../../briefing/measures.ts';
import type { BriefingRule } from './rule.ts';
import { readStatements, type SourcedStatement } from './sourced-statements.ts';

export const unsourcedClaim: BriefingRule = {
  code: 'SRC001',
  name: 'unsourced-claim',
  severity: 'error',
  what: 'A claim, a row of casualties or materiel, a published total, the strength of the attackers, an event, a person, a relation, an accusation, an entry of an actor’s history, or a sentence of the situation or the background names no source. Your own prose with `status: assessed` or `unknown` needs none.',
  why: 'A reader who cannot see who says so must either believe you or leave it. Where an article names no source itself, the article is the source: cite it, and let its grade say how far it carries.',
  source: 'ICD 206 (source reference citations)',
  wrong: `claims:
  - { id: C1, text: Nineteen rifles were taken., credibility: 3 }
`,
  right: `sources:
  - { id: S1, kind: article, title: Attack on a border post, reliability: C }
claims:
  - { id: C1, text: Nineteen rifles were taken., credibility: 3, sources: [S1] }
`,
  check({ briefing }) {
    const silent = rowsThatSayNothing(briefing);
    return readStatements(briefing)
      .filter(({ sources, at }) => sources.length === 0 && !silent.has(at))
      .filter(needsSource)
      .map(({ name, at }) => ({
        at: `${at}.sources`,
        message: `missing source: ${name}`,
        hints: ['add `sources:` with the id of who says so, like [S1]; an article that names nobody is itself the source'],
      }));
  },
};

/** Each detail rests on the person's sources, and an incident is told by its sentences and events. */
const exempt: readonly SourcedStatement['kind'][] = ['detail', 'incident'];
/** The author's own prose needs no source where it assesses, or says that something is not known. */
const prose: readonly SourcedStatement['kind'][] = ['situation', 'context', 'history', 'event'];

const needsSource = ({ kind, status }: SourcedStatement): boolean =>
  !exempt.includes(kind) && !(prose.includes(kind) && (status === 'assessed' || status === 'unknown'));

/** A row in which every figure is "not stated" asserts nothing, so it needs no source. */
const rowsThatSayNothing = ({ casualties, materiel }: Briefing): ReadonlySet<string> =>
  new Set([
    ...casualties
      .filter((row) => row.note === null && peopleMeasures.every((measure) => !row[measure]?.stated))
      .map(({ at }) => at),
    ...materiel
      .filter(
        (row) => row.note === null && ![row.taken, row.recovered, row.destroyed, row.damaged].some((figure) => figure?.stated),
      )
      .map(({ at }) => at),
  ]);
