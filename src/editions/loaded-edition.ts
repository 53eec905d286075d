/** An edition as it is compared: its facts, what is computed from them, and where each stands in its file. */
import type { Analysis } from '../analysis/analyze.ts';
import type { Briefing } from '../briefing/briefing.ts';
import type { Locate } from '../foundation/locate.ts';
import type { OtherSets } from './other-sets.ts';

export interface LoadedEdition {
  readonly file: string;
  /** The `version:` of the file; one without is the first. */
  readonly number: number;
  readonly briefing: Briefing;
  readonly analysis: Analysis;
  readonly locate: Locate;
  /** With everything, where `briefing` is what an audience was shown of it: to know what really changed, never for slides. */
  readonly whole?: Pick<LoadedEdition, 'briefing' | 'analysis'> | undefined;
  /** Where the audience was shown other rows than of the edition that this is held against. */
  readonly others?: OtherSets | undefined;
  /** Nothing of it could be shown to the audience: for that, there was no such edition. */
  readonly isUnseen?: boolean;
}
