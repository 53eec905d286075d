/** SRC012: an accusation, a toll or a judgement that only parties to the matter vouch for. */
import type { Briefing, Judgement } from '../../briefing/briefing.ts';
import type { BriefingRule, Finding } from './rule.ts';
import { readStatements } from './sourced-statements.ts';

export const interestedPartyOnly: BriefingRule = {
  code: 'SRC012',
  name: 'interested-party-only',
  severity: 'warning',
  what: 'All who hold an actor responsible are party to the matter (`interested: true`, or sources that speak for a party); or, where there are attackers, all sources of a row of casualties speak for a side that fights the one that was hurt; or all claims under a key judgement are those of interested speakers.',
  why: 'Those who were attacked know much and gain by whom they accuse; those who fight count the other side’s dead. What they say may be true, but the reader must see that nobody else says it.',
  source: 'ICD 203, standard 1 (motivation and bias of sources)',
  wrong: `sources:
  - { id: S1, kind: article, title: Attack on a border post, reliability: C }
actors:
  - id: movement
    name: The movement
    attribution:
      - { by: Authorities of the attacked state, kind: attributed, text: The gunmen belonged to it., interested: true, status: claimed, sources: [S1] }
`,
  right: `sources:
  - { id: S1, kind: article, title: Attack on a border post, reliability: C }
  - { id: S2, kind: report, title: Report of a monitoring mission, publisher: Monitoring mission, reliability: B }
actors:
  - id: movement
    name: The movement
    attribution:
      - { by: Authorities of the attacked state, kind: attributed, text: The gunmen belonged to it., interested: true, status: claimed, sources: [S1] }
      - { by: A monitoring mission, kind: suspected, text: The gunmen may have belonged to it., status: claimed, sources: [S2] }
`,
  check({ briefing }) {
    const partisan = new Set(briefing.sources.filter(({ party }) => party !== null).map(({ id }) => id));
    return [...accusationsOf(briefing, partisan), ...tollsOf(briefing), ...judgementsOf(briefing)];
  },
};

const hint = 'look for somebody who gains nothing by it; if there is nobody, say so in the text and waive this with that reason';

type Partisan = ReadonlySet<string>;

const isPartisan = (sources: readonly string[], partisan: Partisan): boolean =>
  sources.length > 0 && sources.every((id) => partisan.has(id));

const accusationsOf = ({ actors }: Briefing, partisan: Partisan): readonly Finding[] =>
  actors.flatMap(({ name, short, attribution, at }) => {
    const support = attribution.filter(({ kind }) => kind !== 'denied');
    const isInterested = support.every(
      ({ interested, sources }) => interested === true || (interested === null && isPartisan(sources, partisan)),
    );
    if (support.length === 0 || !isInterested) return [];
    return [
      {
        at: `${at}.attribution`,
        message: `only interested parties say so: attribution to ${short ?? name}`,
        hints: [hint],
        related: support.map((each) => ({ at: `${each.at}.by`, note: 'party to the matter' })),
      },
    ];
  });

/**
 * A party tends to overstate the dead of the other side. It knows its own dead best, and gains nothing by overstating them: a
 * shipowner speaks for its crew, a ministry for its guards.
 */
function tollsOf(briefing: Briefing): readonly Finding[] {
  const sides = new Map(briefing.parties.map(({ id, side }) => [id, side]));
  const speakers = new Map(briefing.sources.map(({ id, party }) => [id, party]));
  const fights = (speaker: string, hurt: string): boolean => {
    const both = [sides.get(speaker), sides.get(hurt)];
    return speaker !== hurt && both[0] !== both[1] && both.includes('attackers');
  };
  const rows = new Map(briefing.casualties.map(({ at, party }) => [at, party]));
  return readStatements(briefing).flatMap(({ kind, name, sources, at }) => {
    const hurt = rows.get(at);
    if (kind !== 'casualties' || hurt === undefined || sources.length === 0) return [];
    const isFoe = sources.every((id) => {
      const speaker = speakers.get(id) ?? null;
      return speaker !== null && fights(speaker, hurt);
    });
    return isFoe ? [{ at: `${at}.sources`, message: `only the other side says so: ${name}`, hints: [hint] }] : [];
  });
}

function judgementsOf({ key_judgements, claims }: Briefing): readonly Finding[] {
  const interested = new Set(claims.filter((claim) => claim.interested === true).map(({ id }) => id));
  const isInterested = ({ claims: basis }: Judgement) => basis.length > 0 && basis.every((id) => interested.has(id));
  return key_judgements.filter(isInterested).map(({ id, at }) => ({
    at: `${at}.claims`,
    message: `only interested parties say so: the claims under ${id}`,
    hints: [hint],
  }));
}
