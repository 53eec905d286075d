/** Makes statements of the records of a briefing, with what each cites in the file. */
import type { Briefing } from '../briefing/briefing.ts';
import { type Citation, readCitation } from '../briefing/citation.ts';
import type { Quantity } from '../briefing/quantity/quantity.ts';
import { fieldOf, valueAt } from '../briefing/raw-value.ts';
import type { When } from '../briefing/when.ts';
import { toPath } from '../yaml/positions.ts';
import type { Reviewed, Statement, StatementKind, StatementPart } from './statement.ts';

export interface Cited {
  readonly at: string;
  readonly sources: readonly string[];
  readonly id?: string | null;
  readonly status?: string;
  readonly inferred_from?: readonly string[];
  readonly reviewed?: Reviewed;
}

export type Counted = Quantity & {
  readonly reports: readonly { readonly value: Quantity; readonly source: string; readonly at: string }[];
};

/** What makes the statements of one briefing. */
export type Statements = ReturnType<typeof openStatements>;

/** @param root the briefing as it stands in the file, where citations still have their paragraphs and words */
export function openStatements(briefing: Briefing, root: unknown) {
  const places = new Map(briefing.places.map(({ id, name }) => [id, name]));
  const parties = new Map(briefing.parties.map(({ id, name }) => [id, name]));
  /** Names by their ids. */
  const place = (id: string | null): string | null => (id === null ? null : (places.get(id) ?? null));
  const party = (id: string | null): string | null => (id === null ? null : (parties.get(id) ?? null));
  /** A statement for each text of a record; what else is known of it stands beside the first, hints beside each. */
  const state = (
    kind: StatementKind,
    record: Cited,
    given: readonly (StatementPart | null)[],
    more: Partial<Statement> = {},
  ): readonly Statement[] => {
    const parts = given.filter((part): part is StatementPart => part !== null && !isAbsent(part.text));
    const hints = parts.filter(({ role }) => role === 'hint');
    const [first, ...others] = parts.filter(({ role }) => role === 'words');
    const rest = parts.filter(({ role }) => role !== 'words');
    const fields = first ? [[first, ...rest], ...others.map((other) => [other, ...hints])] : [rest];
    return fields.flatMap((each) => {
      const head = each.find(({ role }) => role === 'words' || role === 'fact');
      if (!head) return [];
      const { reviewed } = record;
      return [
        {
          kind,
          at: record.at,
          field: head.at,
          id: record.id ?? null,
          parts: each,
          quotes: [],
          citations: citationsAt(root, record),
          inferredFrom: record.inferred_from ?? [],
          status: record.status ?? 'reported',
          isPrinted: true,
          reviewed: reviewed ? { ...reviewed, on: reviewed.on.from.iso } : null,
          ...more,
        },
      ];
    });
  };
  /** A figure, or each report of one, with whom and where it counts. */
  const counted = (
    kind: StatementKind,
    row: Cited,
    field: string,
    quantity: Counted | null,
    around: readonly (StatementPart | null)[],
  ): readonly Statement[] => {
    if (!quantity) return [];
    if (quantity.reports.length === 0) {
      const said = sayNumbers(quantity);
      return said === '' ? [] : state(kind, row, [fact(row, field, said), ...around]);
    }
    return quantity.reports.flatMap((report) => {
      const said = sayNumbers(report.value);
      const cited = { ...row, at: report.at, sources: [report.source] };
      const citations = [readCitation(fieldOf(valueAt(root, toPath(report.at)), 'source')) ?? bare(report.source)];
      return said === '' ? [] : state(kind, cited, [part('fact', `${report.at}.value`, said), ...around], { citations });
    });
  };
  return { briefing, root, place, party, state, counted };
}

/** An author's sentence in a field of a record. */
export const words = (record: Cited, field: string, text: string | null): StatementPart | null =>
  part('words', `${record.at}.${field}`, text);

/** What helps to find the passage of a record. */
export const hint = (record: Cited, field: string, text: string | null | undefined): StatementPart | null =>
  part('hint', `${record.at}.${field}`, text ?? null);

/** Numbers in a field of a record. */
export const fact = (record: Cited, field: string, text: string | null | undefined): StatementPart | null =>
  part('fact', `${record.at}.${field}`, text ?? null);

export const part = (role: StatementPart['role'], at: string, text: string | null): StatementPart | null =>
  text === null ? null : { role, at, text };

/** “Not stated”, by which an author says that the source does not say it. */
const isAbsent = (text: string): boolean =>
  /^(?:(?:not (?:stated|named|known|given)|unknown|не (?:указан|назван|сообща)\p{L}*|неизвестн\p{L}*)\.?)?$/iu.test(text.trim());

export const bare = (id: string): Citation => ({ id, paragraph: null, quote: null });

/** Citations as they stand in the file; one that stands there by an alias or in another form is taken as its id. */
export function citationsAt(root: unknown, { at, sources }: Cited): readonly Citation[] {
  const written = [fieldOf(valueAt(root, toPath(at)), 'sources') ?? []].flat().flatMap((each) => readCitation(each) ?? []);
  return written.length > 0 ? written : sources.map(bare);
}

/** The numbers that the author wrote down, each once; what is open or unstated says none. */
function sayNumbers({ low, best, high, stated, word }: Quantity): string {
  if (!stated) return word ?? '';
  return [...new Set([low, best, high].filter((n): n is number => n !== null && n !== 0))].join(' ');
}

/** When it happened, as the author has it. */
export const moment = ({ at, time }: { readonly at: string; readonly time: When }): StatementPart | null =>
  part(time.relation === 'at' || time.relation === 'about' ? 'time' : 'window', `${at}.time`, sayTime(time));

const sayTime = ({ from, to }: When): string => [from, to].flatMap((moment) => (moment ? [moment.iso] : [])).join(' ');
