/** What changed, as a value for other programs. Its shape has a version: what is said here stays, what comes later is added. */
import type { Change, ChangeValue } from '../analysis/edition.ts';
import type { Sentence } from '../analysis/sentences/sentence.ts';
import type { LoadedEdition } from './loaded-edition.ts';

/** The version of the shape. */
export const diffVersion = 1;

export interface ReportedPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface ReportedChange {
  readonly kind: string;
  readonly action: string;
  readonly subject: string;
  readonly news: string;
  readonly text: string;
  readonly before: ChangeValue | null;
  readonly after: ChangeValue | null;
  /** `null` at an end that is open. */
  readonly difference: { readonly low: number | null; readonly high: number | null; readonly slack: number } | null;
  readonly why: readonly { readonly kind: string; readonly text: string; readonly sources: readonly string[] }[];
  readonly sources: readonly string[];
  readonly fields: readonly string[];
  readonly at: string | null;
  readonly was_at: string | null;
  readonly place: ReportedPlace | null;
  readonly was_place: ReportedPlace | null;
}

export interface ReportedEdition {
  readonly file: string;
  readonly title: string;
  readonly version: number;
  readonly as_of: string;
}

export interface DiffReport {
  readonly before: ReportedEdition;
  readonly after: ReportedEdition;
  /** Words are compared only within one language. */
  readonly are_words_compared: boolean;
  /** The most important first. */
  readonly changes: readonly ReportedChange[];
}

/** @param say a sentence in the language of the briefing */
export function reportDiff(
  before: LoadedEdition,
  after: LoadedEdition,
  changes: readonly Change[],
  say: (sentence: Sentence) => string,
): DiffReport {
  return {
    before: reportEdition(before),
    after: reportEdition(after),
    are_words_compared: before.briefing.language === after.briefing.language,
    changes: changes.map((change) => {
      const { kind, action, subject, news, text, why, difference, sources, fields, at, was_at } = change;
      const isGone = action === 'gone';
      return {
        kind,
        action,
        subject: say(subject),
        news: say(news),
        text: say(text),
        before: change.before,
        after: change.after,
        difference: difference && { low: finite(difference.low), high: finite(difference.high), slack: difference.slack },
        why: why.map((each) => ({ kind: each.kind, text: say(each.text), sources: each.sources })),
        sources,
        fields,
        at: isGone ? null : at,
        was_at,
        place: isGone ? null : placeOf(after, at),
        was_place: was_at === null ? null : placeOf(before, was_at),
      };
    }),
  };
}

const reportEdition = ({ file, briefing, number }: LoadedEdition): ReportedEdition => ({
  file,
  title: briefing.title,
  version: number,
  as_of: briefing.as_of.from.iso,
});

const finite = (n: number): number | null => (Number.isFinite(n) ? n : null);

function placeOf({ file, locate }: LoadedEdition, at: string): ReportedPlace | null {
  const span = locate(at);
  return span ? { file, line: span.line, column: span.column } : null;
}
