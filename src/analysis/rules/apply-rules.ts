/** Runs the tradecraft rules, each with the severity that the author gives it: those of the briefing, those of slides, and a project’s own. */
import type { Briefing } from '../../briefing/briefing.ts';
import type { RuleCode } from '../../foundation/codes.ts';
import type { Diagnostic, Outcome, Severity } from '../../foundation/diagnostic.ts';
import { frozenCopy } from '../../foundation/frozen-copy.ts';
import type { OwnRule, OwnSubject } from './own-rule.ts';
import type { Finding, RulePage, SlideSubject, Subject } from './rule.ts';
import { rules } from './rule-list.ts';

/** What a rule found, before anybody asked whether it is waived. */
export interface RuleFinding {
  readonly code: RuleCode;
  /** The rule's, or what the briefing wants it to be. */
  readonly severity: Severity;
  readonly finding: Finding;
}

/** Findings of the rules that look at the facts, in the order of the rules. */
export const applyBriefingRules = (subject: Subject): readonly RuleFinding[] =>
  rules.flatMap((rule) => ('check' in rule ? ask(rule, subject.briefing, () => rule.check(subject)) : []));

/** Findings of the rules that look at slides, in the order of the rules. */
export const applySlideRules = (subject: SlideSubject): readonly RuleFinding[] =>
  rules.flatMap((rule) => ('checkSlides' in rule ? ask(rule, subject.briefing, () => rule.checkSlides(subject)) : []));

/** Findings of the rules that a project adds, which may look at everything; a diagnostic for each rule that has a fault. */
export function applyOwnRules(own: readonly OwnRule[], subject: OwnSubject): Outcome<readonly RuleFinding[]> {
  // Code that is not ours gets a copy that it cannot change.
  const copy = own.length > 0 ? frozenCopy(subject) : subject;
  const diagnostics: Diagnostic[] = [];
  const value = own.flatMap((rule) =>
    ask(rule, subject.briefing, () => {
      const found = rule.find(copy);
      diagnostics.push(...found.diagnostics);
      return found.value ?? [];
    }),
  );
  return { value, diagnostics };
}

/** A rule that the author has switched off is not asked. */
function ask(rule: Pick<RulePage, 'code' | 'severity'>, briefing: Briefing, find: () => readonly Finding[]) {
  const severity = severityOf(rule, briefing);
  return severity === 'off' ? [] : find().map((finding): RuleFinding => ({ code: rule.code, severity, finding }));
}

function severityOf({ code, severity }: Pick<RulePage, 'code' | 'severity'>, { rules: settings }: Briefing): Severity | 'off' {
  const setting = Object.hasOwn(settings, code) ? settings[code] : undefined;
  return setting === 'off' || setting === 'note' || setting === 'warning' || setting === 'error' ? setting : severity;
}
