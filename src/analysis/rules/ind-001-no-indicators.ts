/** IND001: a hypothesis that nobody watches, or an indicator that nobody could see come true. */
import type { Briefing } from '../../briefing/briefing.ts';
import type { BriefingRule, Finding } from './rule.ts';

export const noIndicators: BriefingRule = {
  code: 'IND001',
  name: 'no-indicators',
  severity: 'warning',
  what: 'No indicator bears on a hypothesis that is still open, or an indicator is no observation: one or two words, or a growth or decline without a measure.',
  why: 'An indicator tells the reader what would change the judgement. “Rising tension” can always be seen, and never settles anything; “a second post raided within three months” can.',
  source: 'ICD 203, standards 2, 3 and 4 (indicators that would alter a judgement)',
  wrong: `hypotheses:
  - { id: H1, title: Political attack, against: [{ text: No claim. }] }
  - { id: H2, title: Robbery, against: [{ text: Weapons left behind. }] }
indicators:
  - { text: A group claims the attack, hypothesis: H1, changes: Would support H1. }
`,
  right: `hypotheses:
  - { id: H1, title: Political attack, against: [{ text: No claim. }] }
  - { id: H2, title: Robbery, against: [{ text: Weapons left behind. }] }
indicators:
  - { text: A group claims the attack, hypothesis: H1, changes: Would support H1. }
  - { text: A rifle from the post is sold or used again, hypothesis: H2, changes: Would support H2. }
`,
  check: ({ briefing }) => [...findUnwatched(briefing), ...briefing.indicators.flatMap(findVague)],
};

function findUnwatched({ hypotheses, indicators, key_judgements }: Briefing): readonly Finding[] {
  const watched = new Set(indicators.map(({ hypothesis }) => hypothesis));
  /** Judged to have almost no chance: nobody need watch for it. */
  const closed = new Set(
    key_judgements.filter(({ likelihood }) => likelihood !== null && likelihood.to <= 5).map(({ hypothesis }) => hypothesis),
  );
  return hypotheses
    .filter(({ id }) => !watched.has(id) && !closed.has(id))
    .map(({ id, title, at }) => ({
      at: `${at}.title`,
      message: `missing indicator: ${id}, ${title}`,
      hints: [`add to \`indicators:\` what could be seen if it were true, or if it were not, with \`hypothesis: ${id}\``],
    }));
}

const trend =
  /\b(?:increas\w*|decreas\w*|growing|grows?|growth|ris(?:e|es|ing)|fall(?:s|ing)?|declin\w*|deteriorat\w*|worsen\w*|improv\w*|escalat\w*|intensif\w*|more|less|fewer|higher|lower|heightened)\b/iu;
const measure =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twice|double[sd]?|half|third|quarter|first|second|another|within|than|per|every|each)\b/iu;

function findVague({ text, at }: Briefing['indicators'][number]): readonly Finding[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > 2 && !(trend.test(text) && !measure.test(text))) return [];
  return [
    {
      at: `${at}.text`,
      message: `${words.length > 2 ? 'missing threshold' : 'nothing to observe'} in an indicator: ${text}`,
      hints: ['say who would do what, and how much of it or by when: a second post is raided within three months'],
    },
  ];
}
