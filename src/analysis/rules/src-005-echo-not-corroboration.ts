/** SRC005: several sources beside a statement, of which some only repeat another. */

import type { Briefing } from '../../briefing/briefing.ts';
import type { Memory } from '../../foundation/memory/memory.ts';
import { findRepeats, independentOrigins, nameOrigin, type RepeatedOrigin } from '../corroboration.ts';
import type { BriefingRule, Finding } from './rule.ts';
import { readStatements, type SourcedStatement } from './sourced-statements.ts';

export const echoNotCorroboration: BriefingRule = {
  code: 'SRC005',
  name: 'echo-not-corroboration',
  severity: 'warning',
  what: 'A claim, a row of casualties or materiel, or an accusation cites several sources, and one of them only repeats another: `derived_from` leads to the same origin, or both are of the same publisher. Different figures of one agency in `reports:` are history, and no echo.',
  why: 'Two numbers after a sentence are read as two witnesses. A report that quotes another adds readers, not evidence.',
  source:
    'practice of sourcing: a derivative report is no independent corroboration; AJP-2.1, Admiralty code (1: confirmed by other sources)',
  wrong: `sources:
  - { id: S1, kind: agency, title: First report, publisher: Agency A, reliability: C }
  - { id: S2, kind: agency, title: Report that quotes the first, publisher: Agency B, reliability: C, derived_from: [S1] }
claims:
  - { id: C1, text: A third post was attacked., status: claimed, credibility: 4, sources: [S1, S2] }
`,
  right: `sources:
  - { id: S1, kind: agency, title: First report, publisher: Agency A, reliability: C }
  - { id: S2, kind: agency, title: Report that quotes the first, publisher: Agency B, reliability: C, derived_from: [S1], appended: true }
claims:
  - { id: C1, text: A third post was attacked., status: claimed, credibility: 4, sources: [S1] }
`,
  check({ briefing, memory }) {
    const addresses = new Map(briefing.sources.map(({ id, at }) => [id, at]));
    return readStatements(briefing)
      .filter(({ kind }) => supporting.includes(kind))
      .flatMap(({ name, witnesses }) => {
        const echoed = witnesses.map((each) => ({ ...each, echoes: findRepeats(each.sources, briefing, memory) }));
        // Only the longest list of sources is reported, because the others of the row are parts of it or repeat it.
        const [widest] = echoed.filter(({ echoes }) => echoes.length > 0).toSorted((x, y) => y.sources.length - x.sources.length);
        return widest ? [describe({ name, ...widest, briefing, addresses, memory })] : [];
      });
  },
};

/** Statements that a reader trusts more the more sources they name. Prose is left out, because it may cite any good account. */
const supporting: readonly SourcedStatement['kind'][] = ['claim', 'casualties', 'materiel', 'published total', 'attribution'];

interface EchoedStatement {
  readonly name: string;
  readonly sources: readonly string[];
  readonly at: string;
  readonly echoes: readonly RepeatedOrigin[];
  readonly briefing: Briefing;
  readonly addresses: ReadonlyMap<string, string>;
  readonly memory: Memory;
}

function describe({ name, sources, at, echoes, briefing, addresses, memory }: EchoedStatement): Finding {
  const origins = independentOrigins(sources, briefing, memory).length;
  return {
    at,
    message: `${sources.length} sources, ${origins} independent: ${name}`,
    hints: echoes.map(
      ({ source, of, origin }) =>
        `${source} adds nothing to ${of}${origin === of ? '' : ` (both go back to ${nameOrigin(origin, briefing)})`}: cite the better one, or say so in words`,
    ),
    related: echoes.map(({ source, of }) => ({ at: addresses.get(source) ?? 'sources', note: `same origin as ${of}` })),
  };
}
