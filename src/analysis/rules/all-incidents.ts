/** Every incident with its computed figures, the main one first. */
import type { Analysis, IncidentView } from '../analyze.ts';

export const incidentsOf = ({ incident, linked }: Analysis): readonly IncidentView[] => [
  ...(incident ? [incident] : []),
  ...linked,
];
