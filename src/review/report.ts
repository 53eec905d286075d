/** A review as a value for other programs. Its shape has a version: what is said here stays, what comes later is added. */
import type { Locate } from '../foundation/locate.ts';
import type { Review } from './review.ts';

export interface ReportPlace {
  readonly line: number;
  readonly column: number;
}

export interface ReportRemark {
  readonly kind: string;
  readonly words: string;
  readonly missing: 'source' | 'passage' | 'dropped';
  /** Address of the field in which the words stand, and where in it, from 0. */
  readonly at: string;
  readonly from: number;
  readonly to: number;
}

export interface ReportItem {
  readonly at: string;
  readonly field: string;
  readonly id: string | null;
  readonly kind: string;
  readonly statement: string;
  readonly place: ReportPlace | null;
  readonly verdict: string;
  readonly sources: readonly string[];
  readonly passages: readonly {
    readonly source: string;
    readonly paragraph: number;
    readonly share: number;
    readonly text: string;
  }[];
  readonly missing: readonly ReportRemark[];
  readonly signed: string;
  readonly digest: string;
}

export interface ReportSentence {
  readonly source: string;
  readonly paragraph: number;
  readonly use: string;
  readonly text: string;
  readonly untold: readonly string[];
  readonly unquoted: readonly string[];
}

export interface ReviewReport {
  readonly file: string;
  readonly items: readonly ReportItem[];
  readonly coverage: readonly ReportSentence[];
}

/** The version of the shape below. */
export const reportVersion = 1;

export function reportReview(file: string, { items, coverage }: Review, locate: Locate): ReviewReport {
  return {
    file,
    items: items.map(({ statement, verdict, passages, remarks, signed, digest }) => {
      const span = locate(statement.field);
      return {
        at: statement.at,
        field: statement.field,
        id: statement.id,
        kind: statement.kind,
        statement: statementWords(statement),
        place: span ? { line: span.line, column: span.column } : null,
        verdict,
        sources: [...new Set([...statement.citations.map(({ id }) => id), ...statement.inferredFrom])],
        passages: passages.map(({ source, paragraph, share, text }) => ({
          source,
          paragraph,
          share: Math.round(share * 100) / 100,
          text,
        })),
        missing: remarks.map(({ kind, words, missing, at, from, to }) => ({ kind, words, missing, at, from, to })),
        signed,
        digest,
      };
    }),
    coverage: coverage.flatMap(({ source, paragraph, sentences }) =>
      sentences.map(({ use, text, untold, unquoted }) => ({ source, paragraph, use, text, untold, unquoted })),
    ),
  };
}

/** Its sentence; of a row, all that is known of it. */
export function statementWords({ parts }: Review['items'][number]['statement']): string {
  const [first] = parts;
  if (first?.role === 'words') return first.text;
  return parts.map(({ text }) => text).join(' · ');
}
