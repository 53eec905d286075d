/** A tradecraft rule that a project adds in its configuration: code of its owner, whose faults are diagnostics. */
import { type Code, codes, type RuleCode } from '../../foundation/codes.ts';
import { error, type Outcome } from '../../foundation/diagnostic.ts';
import { readThrown } from '../../foundation/thrown.ts';
import type { Finding, RulePage, SlideText, Subject } from './rule.ts';
import { rules } from './rule-list.ts';

/** A rule as a project writes it. */
export interface ProjectRule {
  /** A family of its own and three digits: `ORG001`. Families of Briefdeck are taken. */
  readonly code: string;
  /** In words with hyphens: `no-working-title`. The code in small letters if not given. */
  readonly name?: string;
  readonly severity: 'error' | 'warning' | 'note';
  /** What it finds, in a sentence. */
  readonly what: string;
  /** Why that matters to the reader of a briefing. */
  readonly why: string;
  /** The standard that it comes from. The name of the configuration if not given. */
  readonly source?: string;
  /** A piece of YAML that it finds fault with, and the same put right, for its page. */
  readonly wrong?: string;
  readonly right?: string;
  /**
   * Looks for what is wrong. What it is given cannot be changed, and the same briefing has to give the same findings: no
   * clock, no chance, nothing remembered.
   */
  readonly find: (subject: ProjectSubject) => readonly ProjectFinding[];
}

/** Rules of a project are asked once, of everything. */
export interface OwnSubject extends Subject {
  /** The deck in words; absent where mistakes left no deck. */
  readonly slides?: readonly SlideText[] | undefined;
}

/** What a rule of a project is shown. */
export type ProjectSubject = Omit<OwnSubject, 'languages' | 'memory' | 'review' | 'countriesIn'>;

export interface ProjectFinding extends Omit<Finding, 'hints'> {
  /** What to do, a sentence each, in small letters as ours are. */
  readonly hints?: readonly string[];
}

export interface OwnRule extends RulePage {
  /** Findings; a diagnostic where the rule itself has a fault. Never throws. */
  readonly find: (subject: OwnSubject) => Outcome<readonly Finding[]>;
}

/** Families of codes that are ours: a code of the same family could one day be one of ours. */
export const takenFamilies: ReadonlySet<string> = new Set(
  [...Object.keys(codes), ...rules.map(({ code }) => code)].map((code) => code.replace(/\d+$/u, '')),
);

/** @param file name of the configuration */
export function toOwnRule(rule: ProjectRule, file: string): OwnRule {
  const { code, name = code.toLowerCase(), severity, what, why, source = file, wrong = '', right = '' } = rule;
  return {
    // A project's codes are not known when this is compiled; they are checked when its configuration is read.
    code: code as RuleCode,
    ...{ name, severity, what, why, source, wrong, right },
    find: (subject) => find(rule, subject, file),
  };
}

function find(
  rule: ProjectRule,
  { languages: _, memory: __, countriesIn: ___, ...subject }: OwnSubject,
  file: string,
): Outcome<readonly Finding[]> {
  try {
    const found: unknown = rule.find(subject);
    if (!Array.isArray(found)) return fault(rule, file, `gave ${nameKind(found)} and not a list of findings`);
    const wrong = found.map((each) => problemOf(each)).find((problem) => problem !== undefined);
    if (wrong !== undefined) return fault(rule, file, `gave a finding ${wrong}`);
    return { value: found.map((each: ProjectFinding) => ({ ...each, hints: each.hints ?? [] })), diagnostics: [] };
  } catch (thrown) {
    const { reason, place } = readThrown(thrown, file);
    return fault(rule, file, `failed: ${reason}`, place);
  }
}

const faultCode: Code = 'CFG005';

function fault(
  { code }: ProjectRule,
  file: string,
  problem: string,
  place: { readonly line: number; readonly column: number } = { line: 1, column: 1 },
): Outcome<readonly Finding[]> {
  const hints = [`correct the rule in ${file}, or build with --no-config`];
  return { diagnostics: [error(faultCode, `rule ${code} ${problem}`, { span: { file, ...place }, hints })] };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const isOffset = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** What a finding lacks, in words; undefined for a sound one. */
function problemOf(finding: unknown): string | undefined {
  if (!isRecord(finding)) return 'that is no record: { at, message, hints }';
  const { at, message, hints = [], related = [], within } = finding;
  if (!isText(at)) return 'without `at`, the address of a field: claims[0].text';
  if (!isText(message) || message.trim() === '') return 'without a `message`';
  if (!Array.isArray(hints) || !hints.every(isText)) return 'whose `hints` are no list of texts';
  const isRelated = (each: unknown): boolean => isRecord(each) && isText(each.at) && isText(each.note);
  if (!Array.isArray(related) || !related.every(isRelated)) return 'whose `related` is no list of { at, note }';
  if (within !== undefined && !(isRecord(within) && isOffset(within.from) && isOffset(within.to)))
    return 'whose `within` is not { from, to }';
  return undefined;
}

function nameKind(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (value instanceof Promise) return 'a promise';
  return typeof value === 'object' ? 'a record' : `a ${typeof value}`;
}
