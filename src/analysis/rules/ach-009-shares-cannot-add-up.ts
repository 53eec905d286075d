/** ACH009: likelihoods of explanations that exclude one another, and that cannot all hold. */
import type { Briefing, Judgement } from '../../briefing/briefing.ts';
import { isNegatedStatement } from './negated-statement.ts';
import type { BriefingRule, Finding } from './rule.ts';

export const sharesCannotAddUp: BriefingRule = {
  code: 'ACH009',
  name: 'shares-cannot-add-up',
  severity: 'warning',
  what: 'The hypotheses exclude one another (`hypotheses_exclusive: true`), and the likelihoods of the key judgements about them come to more than 100 % even at the lower ends of their bands; or all are judged, and the upper ends come to less than 100 %.',
  why: 'Of explanations that exclude one another only one can be true, so their chances share 100 %. Three that are each “roughly even” say nothing; and what is missing to 100 % is an explanation that nobody has listed.',
  source: 'arithmetic; Heuer (hypotheses exclude one another and leave none out)',
  wrong: `hypotheses_exclusive: true
hypotheses:
  - { id: H1, title: Political attack, against: [{ text: No motive is known. }] }
  - { id: H2, title: Robbery, against: [{ text: Weapons left behind. }] }
key_judgements:
  - { id: J1, statement: It is likely that the attack was political., likelihood: likely, hypothesis: H1 }
  - { id: J2, statement: It is likely that it was a robbery., likelihood: likely, hypothesis: H2 }
`,
  right: `hypotheses_exclusive: true
hypotheses:
  - { id: H1, title: Political attack, against: [{ text: No motive is known. }] }
  - { id: H2, title: Robbery, against: [{ text: Weapons left behind. }] }
key_judgements:
  - { id: J1, statement: It is likely that the attack was political., likelihood: likely, hypothesis: H1 }
  - { id: J2, statement: It is unlikely that it was a robbery., likelihood: unlikely, hypothesis: H2 }
`,
  check: ({ briefing }) => {
    if (briefing.hypotheses_exclusive !== true || briefing.hypotheses.length < 2) return [];
    const shares = briefing.hypotheses.flatMap(({ id }) => shareOf(id, briefing));
    const least = shares.reduce((sum, { from }) => sum + from, 0);
    const most = shares.reduce((sum, { to }) => sum + to, 0);
    if (shares.length > 1 && least > 100) return finding(shares, `at least ${least} %`, tooMuch);
    if (shares.length === briefing.hypotheses.length && most < 100) return finding(shares, `at most ${most} %`, tooLittle);
    return [];
  },
};

const tooMuch = [
  'lower the likelihood of one of them: of explanations that exclude one another only one can be true',
  'if more than one may hold, write `hypotheses_exclusive: false`',
];
const tooLittle = [
  'add the explanation that has the rest, even if it is “something else”, or raise one of the likelihoods',
  'if more than one may hold, write `hypotheses_exclusive: false`',
];

interface Share {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly judgement: Judgement;
}

/** What its judgement leaves possible, in percent. Of a judgement of the reverse nothing is said. */
function shareOf(id: string, { key_judgements }: Briefing): readonly Share[] {
  const about = key_judgements.filter(({ hypothesis }) => hypothesis === id);
  const [judgement] = about;
  // Two judgements on one hypothesis are about parts of it.
  if (!judgement?.likelihood || about.length > 1 || isNegatedStatement(judgement.statement)) return [];
  const { from, to, percent } = judgement.likelihood;
  return [{ id, from: percent ?? from, to: percent ?? to, judgement }];
}

function finding(shares: readonly Share[], sum: string, hints: readonly string[]): readonly Finding[] {
  const [first, ...others] = shares;
  if (!first) return [];
  return [
    {
      at: `${first.judgement.at}.likelihood`,
      message: `likelihoods that cannot add up: ${shares.map(({ id }) => id).join(', ')} come to ${sum} together`,
      hints,
      related: others.map(({ id, judgement }) => ({ at: `${judgement.at}.likelihood`, note: `${judgement.id} is about ${id}` })),
    },
  ];
}
