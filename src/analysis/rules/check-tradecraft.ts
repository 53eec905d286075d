/** Runs the tradecraft rules over a briefing, as loud as the author wants them, and sets aside what is waived. */

import type { Briefing } from '../../briefing/briefing.ts';
import { type Diagnostic, error, note, type Severity, type Span, warning } from '../../foundation/diagnostic.ts';
import { type Memory, openMemory } from '../../foundation/memory/memory.ts';
import { suggest } from '../../foundation/nearest.ts';
import type { Analysis } from '../analyze.ts';
import { readAuthorTexts } from './author-texts.ts';
import type { Finding, Rule, SlideText } from './rule.ts';
import { rules } from './rule-list.ts';

export interface Tradecraft {
  readonly briefing: Briefing;
  readonly analysis: Analysis;
  readonly slides?: readonly SlideText[] | undefined;
  readonly memory?: Memory;
}

type Locate = (address: string) => Span | undefined;

const report = { error, warning, note };

export function checkTradecraft(
  { briefing, analysis, slides, memory = openMemory() }: Tradecraft,
  locate: Locate,
): readonly Diagnostic[] {
  const subject = { briefing, analysis, slides, memory, texts: readAuthorTexts(briefing) };
  const used = new Set<number>();
  const textAt = new Map(subject.texts.map(({ at, text }) => [at, text]));
  const place: Place = (finding) => narrow(locate(finding.at), finding.within, textAt.get(finding.at));
  const found = rules.flatMap((rule) => {
    const severity = loudnessOf(rule, briefing);
    if (severity === 'off') return [];
    return rule.check(subject).flatMap((finding) => {
      const waiver = briefing.waive.findIndex((each) => each.rule === rule.code && covers(each.where, finding.at, briefing));
      if (waiver < 0) return [toDiagnostic(rule, severity, finding, place)];
      used.add(waiver);
      return [];
    });
  });
  return [...found, ...checkWaivers(briefing, used, locate), ...checkSettings(briefing, locate)];
}

function loudnessOf(rule: Rule, { rules: settings }: Briefing): Severity | 'off' {
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

type Place = (finding: Pick<Finding, 'at' | 'within'>) => Span | undefined;

/** The words that are meant, where the text stands on one line as it is, in quotes or without. */
function narrow(span: Span | undefined, within: Finding['within'], text: string | undefined): Span | undefined {
  if (!span || !within || text === undefined || span.endLine !== span.line || span.endColumn === undefined) return span;
  const quote = (span.endColumn - span.column - text.length) / 2;
  if (quote !== 0 && quote !== 1) return span;
  const start = span.column + quote;
  return { ...span, column: start + within.from, endColumn: start + within.to };
}

function toDiagnostic(rule: Rule, severity: Severity, finding: Finding, place: Place): Diagnostic {
  const span = place(finding);
  const related = (finding.related ?? []).flatMap(({ at, note: word }) => {
    const found = place({ at });
    return found ? [{ span: found, note: word }] : [];
  });
  return report[severity](rule.code, finding.message, { span, related, hints: finding.hints });
}

/** A waiver that waives nothing hides a change: the finding is gone, or the waiver never fitted. */
const checkWaivers = ({ waive }: Briefing, used: ReadonlySet<number>, locate: Locate): readonly Diagnostic[] =>
  waive.flatMap(({ rule, where, at }, index) => {
    if (!rules.some(({ code }) => code === rule)) return [unknownRule(rule, `${at}.rule`, locate)];
    if (used.has(index)) return [];
    const what = where === null ? rule : `${rule} at ${where}`;
    return [note('BRF013', `unused waiver: ${what}`, { span: locate(at), hints: ['delete it, or correct `where:`'] })];
  });

const checkSettings = ({ rules: settings }: Briefing, locate: Locate): readonly Diagnostic[] =>
  Object.keys(settings)
    .filter((code) => code !== 'at' && !rules.some((rule) => rule.code === code))
    .map((code) => unknownRule(code, `rules.${code}`, locate));

function unknownRule(code: string, at: string, locate: Locate): Diagnostic {
  const hints = suggest(
    code,
    rules.map((rule) => rule.code),
    'rules',
  );
  return error('BRF004', `unknown rule: ${code}`, { span: locate(at), hints });
}
