/** Topics over the titles that depend on what sort of incident it was, and on what stands below. */
import type { Incident } from '../../briefing/briefing.ts';
import { type IncidentWords, incidentWords } from '../incident-words.ts';
import { type AccusedFacts, accusedKicker } from './accused.ts';
import { attributed } from './attribution.ts';
import { type Sentence, sentence } from './sentence.ts';

export interface Kickers {
  /** Over hypotheses and matrix. */
  readonly why: Sentence;
  readonly accused: Sentence;
  /** Over casualties and attribution on one slide, named after what of the two is there. */
  readonly cost: Sentence;
  /** The topic of the group of questions that ask why. */
  readonly why_questions: Sentence;
  readonly at: string;
}

const whyOf: Readonly<Record<IncidentWords, string>> = {
  act: 'kickers.why.motive',
  cyber: 'kickers.why.whoAndWhy',
  mishap: 'kickers.why.cause',
  neutral: 'kickers.why.explanations',
};

export interface KickerFacts extends AccusedFacts {
  readonly incident: Pick<Incident, 'kind' | 'question' | 'at'> | null;
  readonly hasCasualties: boolean;
}

/** The author's question comes first; else motive, cause, or the neutral word, by the kind of the incident. */
export function kickersOf({ incident, hasCasualties, ...facts }: KickerFacts): Kickers {
  const at = incident?.at ?? 'incidents';
  const why = sentence(whyOf[incidentWords(incident)], at);
  const accused = accusedKicker(facts);
  const hasBoth = hasCasualties && attributed(facts.actors).length > 0;
  return {
    why: incident?.question ? sentence('kickers.why.own', at, { question: incident.question }) : why,
    accused,
    cost: hasBoth ? sentence('kickers.cost', at) : hasCasualties ? sentence('kickers.casualties', at) : accused,
    why_questions: why,
    at,
  };
}
