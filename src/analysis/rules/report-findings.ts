/** Tells what the tradecraft rules found, sets aside what is waived, and says which waivers and settings fit no finding or no rule. */

import type { Briefing } from '../../briefing/briefing.ts';
import { type Diagnostic, error, note, type Outcome, type Span, warning } from '../../foundation/diagnostic.ts';
import type { Locate } from '../../foundation/locate.ts';
import { suggest } from '../../foundation/nearest.ts';
import { isWaivable } from '../../foundation/waivable-codes.ts';
import type { RuleFinding } from './apply-rules.ts';
import type { Finding, RulePage, Subject } from './rule.ts';
import { rules } from './rule-list.ts';

/** Of one briefing, by who found it. */
export interface AllFindings {
  readonly ofBriefing: readonly RuleFinding[];
  readonly ofSlides: readonly RuleFinding[];
  /** Of the project's own rules, with their faults. */
  readonly ofOwn: Outcome<readonly RuleFinding[]>;
}

interface Reporting extends Pick<Subject, 'briefing' | 'texts'> {
  /** Rules that the project adds. */
  readonly own: readonly Pick<RulePage, 'code'>[];
  /** A version for an audience: what was right of the whole cannot be mended in what is left of it, so that no rule refuses it. */
  readonly isVersion?: boolean;
  readonly locate: Locate;
}

const report = { error, warning, note };

/** It has to see all findings of a briefing at once: only then is it known which waivers waive nothing. */
export function reportFindings({ ofBriefing, ofSlides, ofOwn }: AllFindings, reporting: Reporting): readonly Diagnostic[] {
  const { briefing, texts, own, locate, isVersion = false } = reporting;
  const used = new Set<number>();
  const textAt = new Map(texts.map(({ at, text }) => [at, text]));
  const place: SpanOfFinding = ({ at, within }) => narrow(locate(at), within, textAt.get(at));
  const tell = (found: RuleFinding): readonly Diagnostic[] => {
    const waiver = briefing.waive.findIndex(
      ({ rule, where }) => rule === found.code && covers(where, found.finding.at, briefing),
    );
    const severity = isVersion && found.severity === 'error' ? 'warning' : found.severity;
    if (waiver < 0) return [toDiagnostic({ ...found, severity }, place)];
    used.add(waiver);
    return [];
  };
  const known = [...rules, ...own].map(({ code }): string => code);
  return [
    ...[...ofBriefing, ...ofSlides].sort(byCode).flatMap(tell),
    ...(ofOwn.value ?? []).flatMap(tell),
    ...ofOwn.diagnostics,
    ...checkWaivers(briefing, { used, known, locate }),
    ...checkSettings(briefing, known, locate),
  ];
}

/** The order of the rules, which is that of the two lists: what stands in one place is told in it, whichever rules found it. */
const byCode = (a: RuleFinding, b: RuleFinding): number => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

/** A waiver names an address (and all below it), or the item that holds it: by its id, or by its party where it has none. */
function covers(where: string | null, at: string, briefing: Briefing): boolean {
  if (where === null || at === where) return true;
  if (at.startsWith(`${where}.`) || at.startsWith(`${where}[`)) return true;
  const [list = '', index] = /^(\w+)\[(\d+)\]/u.exec(at)?.slice(1) ?? [];
  const items = (briefing as unknown as Record<string, unknown>)[list];
  const item = Array.isArray(items)
    ? (items[Number(index)] as { readonly id?: unknown; readonly party?: unknown } | undefined)
    : undefined;
  return item !== undefined && (item.id === where || item.party === where);
}

type SpanOfFinding = (finding: Pick<Finding, 'at' | 'within'>) => Span | undefined;

/** The words that are meant, where the text stands on one line as it is, in quotes or without. */
function narrow(span: Span | undefined, within: Finding['within'], text: string | undefined): Span | undefined {
  if (!span || !within || text === undefined || span.endLine !== span.line || span.endColumn === undefined) return span;
  const quote = (span.endColumn - span.column - text.length) / 2;
  if (quote !== 0 && quote !== 1) return span;
  const start = span.column + quote;
  return { ...span, column: start + within.from, endColumn: start + within.to };
}

function toDiagnostic({ code, severity, finding }: RuleFinding, place: SpanOfFinding): Diagnostic {
  const span = place(finding);
  const related = (finding.related ?? []).flatMap(({ at, note: word }) => {
    const found = place({ at });
    return found ? [{ span: found, note: word }] : [];
  });
  return report[severity](code, finding.message, { span, related, hints: finding.hints });
}

/** A waiver that waives nothing hides a change: the finding is gone, or the waiver never fitted. */
const checkWaivers = ({ waive }: Briefing, { used, known, locate }: Waiving): readonly Diagnostic[] =>
  waive.flatMap(({ rule, where, at }, index) => {
    // What the search for leaks finds is found of versions only.
    if (isWaivable(rule)) return [];
    if (!known.includes(rule)) return [unknownRule(rule, known, locate(`${at}.rule`))];
    if (used.has(index)) return [];
    const what = where === null ? rule : `${rule} at ${where}`;
    return [note('BRF013', `unused waiver: ${what}`, { span: locate(at), hints: ['delete it, or correct `where:`'] })];
  });

interface Waiving {
  /** Places in the list of waivers. */
  readonly used: ReadonlySet<number>;
  /** Codes of all rules. */
  readonly known: readonly string[];
  readonly locate: Locate;
}

const checkSettings = ({ rules: settings }: Briefing, known: readonly string[], locate: Locate): readonly Diagnostic[] =>
  Object.keys(settings)
    .filter((code) => code !== 'at' && !known.includes(code))
    .map((code) => unknownRule(code, known, locate(`rules.${code}`)));

const unknownRule = (code: string, known: readonly string[], span: Span | undefined): Diagnostic =>
  error('BRF004', `unknown rule: ${code}`, { span, hints: suggest(code, known, 'rules') });
