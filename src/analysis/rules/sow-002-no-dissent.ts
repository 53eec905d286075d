/** SOW002: a judgement changed, and nobody is recorded to think otherwise. */
import { scaleIn } from '../../briefing/likelihood-language.ts';
import type { BriefingRule } from './rule.ts';
import { hasChanged } from './unc-011-change-unexplained.ts';

export const noDissent: BriefingRule = {
  code: 'SOW002',
  name: 'no-dissent',
  severity: 'note',
  what: 'In a second or later edition the likelihood of a judgement changed, and the briefing has no `dissent:`.',
  why: 'When a judgement moves, somebody often still holds the old one. Readers are owed that view and its reason, and silence should mean that it was asked for.',
  source: 'ICD 203, standard 7; standard 4',
  wrong: `version: 2
key_judgements:
  - { id: J1, statement: It is unlikely that the group acted alone., likelihood: unlikely, previous_likelihood: likely, change_reason: Two of the arrested name a helper. }
`,
  right: `version: 2
key_judgements:
  - { id: J1, statement: It is unlikely that the group acted alone., likelihood: unlikely, previous_likelihood: likely, change_reason: Two of the arrested name a helper. }
dissent:
  - { who: Customs desk, judgement: J1, text: It is still likely., why: The two may protect others. }
`,
  check({ briefing, languages }) {
    if ((briefing.version ?? 1) < 2 || briefing.dissent.length > 0) return [];
    const scale = scaleIn(briefing.likelihood_scale, briefing.language, languages);
    const changed = briefing.key_judgements.filter((judgement) => hasChanged(judgement, scale));
    const [first, ...others] = changed;
    if (!first) return [];
    return [
      {
        at: `${first.at}.previous_likelihood`,
        message: `no dissent recorded, and ${changed.length === 1 ? 'a judgement' : `${changed.length} judgements`} changed`,
        hints: ['add `dissent:` with who thinks otherwise and why; where you asked and nobody does, waive this rule and say so'],
        related: others.map(({ at }) => ({ at: `${at}.previous_likelihood`, note: 'changed as well' })),
      },
    ];
  },
};
