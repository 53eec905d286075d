/** FAC001: what a claim says is denied stands elsewhere as fact. */
import type { Briefing, Claim } from '../../briefing/briefing.ts';
import { peopleMeasures } from '../../briefing/measures.ts';
import { hedgesIn, isFlatStatement } from './hedge-words.ts';
import type { BriefingRule, Finding } from './rule.ts';
import { findSameStatements } from './same-statement.ts';
import { findPlainSentences } from './told-as-fact.ts';

export const deniedAsFact: BriefingRule = {
  code: 'FAC001',
  name: 'denied-as-fact',
  severity: 'error',
  what:
    'A claim is marked `denied`, and a sentence of yours tells the same as fact; or evidence of more than low credibility ' +
    'rests on it; or a row of casualties or materiel that is marked `denied` is counted in a total.',
  why: 'The reader of that slide never learns of the denial, and repeats as known what somebody with knowledge disputes.',
  source: 'ICD 203, standard 6 (significant contrary information)',
  wrong: `claims:
  - { id: C1, text: The group also attacked an Uzbek border post., status: denied }
situation:
  - text: The gunmen attacked an Uzbek border post as well.
`,
  right: `claims:
  - { id: C1, text: The group also attacked an Uzbek border post., status: denied }
situation:
  - text: Rumour has it that an Uzbek border post was attacked; officials deny it.
`,
  check({ briefing, texts, languages }) {
    const denied = briefing.claims.filter(({ status }) => status === 'denied');
    const told =
      denied.length === 0
        ? []
        : findSameStatements(denied, findPlainSentences(briefing, texts, languages)).map(({ one: claim, other }) =>
            toldAsFact(claim, other),
          );
    return [...told, ...findEvidence(briefing, denied), ...findCounted(briefing)];
  },
};

interface Told {
  readonly at: string;
  readonly from: number;
  readonly text: string;
}

const toldAsFact = (claim: Claim, { at, from, text }: Told): Finding => ({
  at,
  message: `denied claim told as fact: ${claim.id}`,
  within: { from, to: from + text.trimEnd().length },
  hints: ['say who says so and that it is denied, or take it out; if it is no longer denied, change the status of the claim'],
  related: [{ at: `${claim.at}.status`, note: 'here it is denied' }],
});

function findEvidence({ evidence, language }: Briefing, denied: readonly Claim[]): readonly Finding[] {
  const statusOf = new Map(denied.map((claim) => [claim.id, `${claim.at}.status`]));
  return evidence
    .filter(({ text, credibility }) => credibility !== 'low' && isFlatStatement(text, hedgesIn(language)))
    .flatMap(({ claims, at }) =>
      claims.flatMap((id, index) => {
        const status = statusOf.get(id);
        if (status === undefined) return [];
        const hints = ['lower `credibility:` to low, say in the text that it is denied, or leave the claim out'];
        const related = [{ at: status, note: 'here it is denied' }];
        return [{ at: `${at}.claims[${index}]`, message: `evidence rests on a denied claim: ${id}`, hints, related }];
      }),
    );
}

const findCounted = ({ casualties, figures, materiel }: Briefing): readonly Finding[] =>
  [
    ...casualties.map((row) => ({
      ...{ status: row.status, at: row.at },
      figures: peopleMeasures.map((measure) => row[measure]).filter(isThere),
    })),
    ...figures.map(({ status, at, value }) => ({ status, at, figures: [value] })),
    ...materiel.map(({ status, at, taken, recovered, destroyed, damaged }) => ({
      ...{ status, at },
      figures: [taken, recovered, destroyed, damaged].filter(isThere),
    })),
  ]
    .filter(({ status, figures }) => status === 'denied' && figures.some(({ stated, high }) => stated && high !== 0))
    .map(({ at }) => ({
      at: `${at}.status`,
      message: 'denied figures are counted in the total',
      hints: ['take the row out and keep the figure as a claim with `status: denied`; or mark the row `disputed`'],
    }));

const isThere = <T>(value: T | null): value is T => value !== null;
