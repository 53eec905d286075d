/** What an author types, as plain values: claims of generated sentences are held against this, never against the analysis. */

/** A list of records as the file has them; a field that is not there was left out. */
export type Raw = Readonly<Record<string, unknown>>;

export interface RawBriefing {
  readonly title: string;
  readonly sources: readonly Raw[];
  readonly places: readonly Raw[];
  readonly parties: readonly Raw[];
  readonly incidents: readonly Raw[];
  readonly casualties: readonly Raw[];
  readonly materiel: readonly Raw[];
  readonly claims: readonly Raw[];
  readonly disputes: readonly Raw[];
  readonly actors: readonly Raw[];
  readonly persons: readonly Raw[];
  readonly relations: readonly Raw[];
  readonly hypotheses: readonly Raw[];
  readonly evidence: readonly Raw[];
  readonly key_judgements: readonly Raw[];
  readonly questions: readonly Raw[];
  readonly indicators: readonly Raw[];
  readonly situation: readonly Raw[];
  readonly measures?: readonly Raw[];
  readonly figures?: readonly Raw[];
  readonly published_totals?: readonly Raw[];
  readonly became?: readonly Raw[];
  /** Ids of measures, where the author chose. */
  readonly key_figures?: readonly string[];
}

/** A field of a record, as text; empty where it was left out. */
export const textOf = (record: Raw | undefined, field: string): string => String(record?.[field] ?? '');
/** A field that holds a list of records. */
export const recordsOf = (record: Raw | undefined, field: string): readonly Raw[] => (record?.[field] ?? []) as readonly Raw[];
/** A field that holds a list of words. */
export const wordsOf = (record: Raw | undefined, field: string): readonly string[] =>
  (record?.[field] ?? []) as readonly string[];
/** How a statement stands; without a word, as reported. */
export const statusOf = (record: Raw): string => String(record.status ?? 'reported');
export const isTold = (record: Raw): boolean => ['confirmed', 'reported', 'background'].includes(statusOf(record));

export const mainOf = ({ incidents }: RawBriefing): Raw | undefined => incidents.find(({ main }) => main === true);
export const othersOf = ({ incidents }: RawBriefing): readonly Raw[] => incidents.filter(({ main }) => main !== true);
