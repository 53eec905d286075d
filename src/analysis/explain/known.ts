/** What an explanation is drawn from. */
import type { Briefing } from '../../briefing/briefing.ts';
import type { Analysis } from '../analyze.ts';

export interface Known {
  readonly briefing: Briefing;
  readonly analysis: Analysis;
}
