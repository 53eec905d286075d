/** Runs the tradecraft rules over a briefing, as loud as the author wants them, and sets aside what is waived. */

import type { Briefing } from '../../briefing/briefing.ts';
import type { Languages } from '../../briefing/language-words.ts';
import { type Diagnostic, error, note, type Severity, type Span, warning } from '../../foundation/diagnostic.ts';
import { frozenCopy } from '../../foundation/frozen-copy.ts';
import type { Locate } from '../../foundation/locate.ts';
import { type Memory, openMemory } from '../../foundation/memory/memory.ts';
import { suggest } from '../../foundation/nearest.ts';
import type { Analysis } from '../analyze.ts';
import { readAuthorTexts } from './author-texts.ts';
import type { OwnRule } from './own-rule.ts';
import type { Finding, Rule, SlideText, Subject } from './rule.ts';
import { rules } from './rule-list.ts';

export interface Tradecraft {
  readonly briefing: Briefing;
  readonly analysis: Analysis;
  readonly slides?: readonly SlideText[] | undefined;
  readonly memory?: Memory;
  /** Rules that the project adds. */
  readonly own?: readonly OwnRule[] | undefined;
  readonly languages?: Languages | undefined;
}

const report = { error, warning, note };

export function checkTradecraft(
  { briefing, analysis, slides, own = [], languages, memory = openMemory() }: Tradecraft,
  locate: Locate,
): readonly Diagnostic[] {
  const subject: Subject = { briefing, analysis, slides, languages, memory, texts: readAuthorTexts(briefing) };
  const used = new Set<number>();
  const textAt = new Map(subject.texts.map(({ at, text }) => [at, text]));
  const place: SpanOfFinding = (finding) => narrow(locate(finding.at), finding.within, textAt.get(finding.at));
  const tell = (rule: Told, find: () => readonly Finding[]): readonly Diagnostic[] => {
    const severity = loudnessOf(rule, briefing);
    if (severity === 'off') return [];
    return find().flatMap((finding) => {
      const waiver = briefing.waive.findIndex((each) => each.rule === rule.code && covers(each.where, finding.at, briefing));
      if (waiver < 0) return [toDiagnostic(rule, severity, finding, place)];
      used.add(waiver);
      return [];
    });
  };
  const found = rules.flatMap((rule) => tell(rule, () => rule.check(subject)));
  // Code that is not ours gets a copy that it cannot change.
  const copy = own.length > 0 ? frozenCopy(subject) : subject;
  const faults: Diagnostic[] = [];
  const theirs = own.flatMap((rule) =>
    tell(rule, () => {
      const { value = [], diagnostics } = rule.find(copy);
      faults.push(...diagnostics);
      return value;
    }),
  );
  const known = [...rules, ...own].map(({ code }): string => code);
  return [
    ...found,
    ...theirs,
    ...faults,
    ...checkWaivers(briefing, { used, known, locate }),
    ...checkSettings(briefing, known, locate),
  ];
}

/** What is said of a finding goes by these. */
type Told = Pick<Rule, 'code' | 'severity'>;

function loudnessOf(rule: Told, { rules: settings }: Briefing): Severity | 'off' {
  const setting = Object.hasOwn(settings, rule.code) ? settings[rule.code] : undefined;
  return setting === 'off' || setting === 'note' || setting === 'warning' || setting === 'error' ? setting : rule.severity;
}

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

function toDiagnostic(rule: Told, severity: Severity, finding: Finding, place: SpanOfFinding): Diagnostic {
  const span = place(finding);
  const related = (finding.related ?? []).flatMap(({ at, note: word }) => {
    const found = place({ at });
    return found ? [{ span: found, note: word }] : [];
  });
  return report[severity](rule.code, finding.message, { span, related, hints: finding.hints });
}

/** A waiver that waives nothing hides a change: the finding is gone, or the waiver never fitted. */
const checkWaivers = ({ waive }: Briefing, { used, known, locate }: Waiving): readonly Diagnostic[] =>
  waive.flatMap(({ rule, where, at }, index) => {
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
