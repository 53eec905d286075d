/** Judgements, each with how likely it is and how well it is supported. */
import type { Origin } from '../../foundation/diagnostic.ts';
import type { Run } from '../../markup/run.ts';

export const confidenceLevels = ['low', 'moderate', 'high'] as const;

export interface JudgementsDrawing {
  readonly kind: 'judgements';
  /** Stands over the sentences, on the line of the ends of the scale; empty without one. */
  readonly title: string;
  readonly judgements: readonly DrawnJudgement[];
  /** BCP 47, whose colon stands before a reason; English where none is given. */
  readonly language?: string;
}

export interface DrawnJudgement {
  readonly number: string;
  readonly text: readonly Run[];
  /** What its confidence rests on; empty where nobody says. */
  readonly basis: readonly Run[];
  /** Where its term lies on the scale of likelihood. */
  readonly likelihood?: { readonly from: number; readonly to: number; readonly band: string };
  /** How sure the analyst is: squares of three, none where only words are given. */
  readonly confidence?: { readonly squares: number; readonly words: string };
  readonly origin: Origin;
}
