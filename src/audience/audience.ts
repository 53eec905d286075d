/** For whom a version is made: a label of the Traffic Light Protocol, or an audience that the briefing names. */
import type { Briefing } from '../briefing/briefing.ts';
import { labelIn } from '../foundation/audience-name.ts';
import { error, type Outcome } from '../foundation/diagnostic.ts';
import type { Locate } from '../foundation/locate.ts';
import { suggest } from '../foundation/nearest.ts';
import { type Tlp, tlpLabels } from '../foundation/tlp-labels.ts';
import { isAbove } from './tlp.ts';

export interface Audience {
  readonly name: string;
  readonly tlp: Tlp;
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly distribution: string | null;
  readonly marks: readonly string[] | null;
  readonly template: string | null;
  readonly theme: string | null;
  readonly minutes: number | null;
  readonly withheld: 'say' | 'silent';
}

const ofLabel = (tlp: Tlp): Audience => ({
  ...{ name: tlp, tlp, withheld: 'say' },
  ...{ title: null, subtitle: null, distribution: null, marks: null, template: null, theme: null, minutes: null },
});

/** The audience that was asked for; an AUD001 for one that there is none of, an AUD003 for one that the deck itself may not go to. */
export function chooseAudience(asked: string, briefing: Briefing, locate: Locate): Outcome<Audience> {
  const named = briefing.audiences.find(({ name }) => name === asked);
  const label = labelIn(asked);
  const audience = named ?? (label && ofLabel(label));
  if (!audience) {
    const known = [...briefing.audiences.map(({ name }) => name), ...tlpLabels];
    const meant = /^(?:tlp:)?white$/iu.test(asked)
      ? ['TLP:WHITE is now called CLEAR: write `--for CLEAR`']
      : suggest(asked, known, 'audiences');
    const hints = [...meant, 'or add it to `audiences:` in the briefing, with its `tlp:`'];
    return { diagnostics: [error('AUD001', `unknown audience: ${asked}`, { span: locate('audiences'), hints })] };
  }
  const { handling } = briefing;
  if (isAbove(audience.tlp, handling.tlp)) {
    const message = `the audience ${audience.name} may see TLP:${audience.tlp}, and the briefing is TLP:${handling.tlp} as a whole`;
    const hints = [
      `build it without \`--for\`: nothing in it is above TLP:${handling.tlp}; or correct \`tlp:\` under \`handling:\``,
    ];
    return { diagnostics: [error('AUD003', message, { span: locate(named ? `${named.at}.tlp` : 'handling.tlp'), hints })] };
  }
  return { value: audience, diagnostics: [] };
}
