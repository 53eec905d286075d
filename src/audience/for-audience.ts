/** The version of a briefing that an audience may see, and what stands in its way. */
import type { Briefing } from '../briefing/briefing.ts';
import { error, type Outcome } from '../foundation/diagnostic.ts';
import type { Locate } from '../foundation/locate.ts';
import { type Audience, chooseAudience } from './audience.ts';
import { withoutIdleSources } from './idle-sources.ts';
import { type Secret, secretsOf } from './leaks/secrets.ts';
import { tooStrict, type WithheldItem, withhold } from './withhold.ts';

export interface ForAudience {
  readonly audience: Audience;
  /** With everything: for the log and for the search of leaks, never for slides. */
  readonly whole: Briefing;
  /** What the audience may see. */
  readonly briefing: Briefing;
  readonly log: readonly WithheldItem[];
  /** Ids of what is shown in other words. */
  readonly reworded: readonly string[];
  /** What may stand nowhere in the version. */
  readonly secrets: readonly Secret[];
}

/** @param asked a TLP label, or the name of an audience */
export function forAudience(whole: Briefing, asked: string, locate: Locate): Outcome<ForAudience> {
  const { value: audience, diagnostics } = chooseAudience(asked, whole, locate);
  if (!audience) return { diagnostics };
  const strict = tooStrict(whole, audience);
  if (strict.length > 0) {
    const what = `nothing that ${audience.name} may see: ${strict.map(({ said }) => said).join(', and ')}`;
    const hints = strict.flatMap(({ hints: own }) => own);
    return { diagnostics: [error('AUD004', what, { span: locate(strict[0]?.at ?? 'handling'), hints: [...new Set(hints)] })] };
  }
  return { value: reduceFor(audience, whole), diagnostics: [] };
}

/** What an audience may see of a briefing, or of an edition of it. */
export function reduceFor(audience: Audience, whole: Briefing): ForAudience {
  const { briefing, log, reworded } = withhold(whole, audience);
  return {
    audience,
    whole,
    briefing: withoutIdleSources(briefing, whole),
    log,
    reworded,
    secrets: secretsOf({ whole, briefing }),
  };
}
