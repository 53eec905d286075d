/** What can be said of one field of the briefing, or of one number computed from several, in words. */

export interface Explanation {
  /** `casualties[1].killed` */
  readonly path: string;
  /** What stands there, as the briefing states it; for a computed number, the result. */
  readonly value: string;
  /** How it stands: `reported`, `disputed`, `assessed, very likely, moderate confidence`; empty where nothing says. */
  readonly status: string;
  /** Those that the statement names, in its order. */
  readonly sources: readonly ExplainedSource[];
  /** For a computed number, how it came about, one sentence; empty for what the briefing states itself. */
  readonly computed: string;
  /** Paths of the fields that a computed number was made from, or the field itself: where to go and look. */
  readonly from: readonly string[];
}

export interface ExplainedSource {
  readonly id: string;
  /** As cited on slides. */
  readonly number: number;
  /** Who said it, and in what: `Zoya Pylenko, CACI Analyst: IMU accused of attack`. */
  readonly name: string;
  /** `C`, or with the credibility of the statement `C3`; empty where not graded. */
  readonly grade: string;
  /** Its own record in the briefing. */
  readonly path: string;
}
