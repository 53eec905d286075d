/** All rules of the trade over a briefing, as the stages ask them. */
import { applyBriefingRules, applyOwnRules, applySlideRules } from '../../src/analysis/rules/apply-rules.ts';
import { readAuthorTexts } from '../../src/analysis/rules/author-texts.ts';
import type { OwnRule } from '../../src/analysis/rules/own-rule.ts';
import { reportFindings } from '../../src/analysis/rules/report-findings.ts';
import type { SlideText, Subject } from '../../src/analysis/rules/rule.ts';
import type { Diagnostic } from '../../src/foundation/diagnostic.ts';
import type { Locate } from '../../src/foundation/locate.ts';
import { openMemory } from '../../src/foundation/memory/memory.ts';
import { countriesIn } from './countries-in.ts';

export interface Tradecraft extends Pick<Subject, 'briefing' | 'analysis' | 'review' | 'languages'> {
  /** Without, there is no deck. */
  readonly slides?: readonly SlideText[];
  readonly own?: readonly OwnRule[];
}

export function checkTradecraft({ slides, own = [], ...given }: Tradecraft, locate: Locate): readonly Diagnostic[] {
  const subject = { ...given, memory: openMemory(), texts: readAuthorTexts(given.briefing), countriesIn };
  const ofBriefing = applyBriefingRules(subject);
  const ofSlides = slides ? applySlideRules({ ...subject, slides }) : [];
  const ofOwn = applyOwnRules(own, { ...subject, slides });
  return reportFindings({ ofBriefing, ofSlides, ofOwn }, { ...subject, own, locate });
}
