/** Which words fit the kind of an incident: a motive is asked of acts, a cause of accidents, and of neither without a kind. */
import type { Incident } from '../briefing/briefing.ts';

export type IncidentWords = 'act' | 'cyber' | 'mishap' | 'neutral';

/** `attackers` among the parties change nothing: who does not say what sort of incident it was gets neutral words. */
export function incidentWords(incident: Pick<Incident, 'kind'> | null): IncidentWords {
  const kind = incident?.kind ?? 'other';
  if (kind === 'attack' || kind === 'abduction' || kind === 'unrest') return 'act';
  if (kind === 'accident' || kind === 'disaster') return 'mishap';
  return kind === 'cyber' ? 'cyber' : 'neutral';
}
