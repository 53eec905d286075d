/** How a statement names a source: by its id, with a paragraph of its text (`S1@4`), or with the words it quotes. */
import { asRecord } from './raw-value.ts';

export interface Citation {
  /** Id of the source. */
  readonly id: string;
  /** The paragraph of its text, from 1; `null` where none is named. */
  readonly paragraph: number | null;
  /** Words of its text; `null` where none are given. */
  readonly quote: string | null;
}

/** What is said of a citation that is none. */
export const citationForm = 'a source id like S1, with its paragraph S1@4, or with its words { id: S1, quote: three guards }';

/** `undefined` for what is no citation. */
export function readCitation(value: unknown): Citation | undefined {
  if (typeof value === 'string' || typeof value === 'number') {
    const [, id, paragraph] = /^([^@]*)(?:@([1-9]\d{0,5}))?$/u.exec(String(value).trim()) ?? [];
    return id === undefined ? undefined : { id, paragraph: paragraph === undefined ? null : Number(paragraph), quote: null };
  }
  const { id, quote } = asRecord(value) ?? {};
  const named = typeof id === 'string' || typeof id === 'number' ? readCitation(id) : undefined;
  return named && typeof (quote ?? '') === 'string'
    ? { ...named, quote: (quote as string | undefined)?.trim() ?? null }
    : undefined;
}
