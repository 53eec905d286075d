/** Which words fit the kind of an incident: a motive is asked of acts, a cause of accidents, and of neither without a kind. */
import type { Incident } from '../briefing/briefing.ts';

export type IncidentWords = 'act' | 'cyber' | 'mishap' | 'neutral';

/** Attackers among the parties change nothing: an author who does not give the kind of the incident gets neutral words. */
export function incidentWords(incident: Pick<Incident, 'kind'> | null): IncidentWords {
  const kind = incident?.kind ?? 'other';
  if (kind === 'attack' || kind === 'abduction' || kind === 'unrest') return 'act';
  if (kind === 'accident' || kind === 'disaster') return 'mishap';
  return kind === 'cyber' ? 'cyber' : 'neutral';
}
