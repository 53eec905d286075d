/** What a configuration exports, checked field by field: only what is whole is used. */
import { type ProjectRule, takenFamilies, toOwnRule } from '../../analysis/rules/own-rule.ts';
import { rules as ourRules } from '../../analysis/rules/rule-list.ts';
import { hasErrors, type Outcome } from '../../foundation/diagnostic.ts';
import { isTakenName, type ProjectHelper, toHelper } from '../../render/helpers/project-helper.ts';
import type { Config } from '../../workshop.ts';
import { checkLanguages } from './check-languages.ts';
import { isFields, isTextList, refuseUnknown, reportProblem, type ShapeReading } from './read-shape.ts';

export interface Given {
  /** What was exported. */
  readonly value: unknown;
  readonly file: string;
  /** The text of the file, for the places of mistakes; empty where there is no file. */
  readonly text: string;
  /** Names the content. */
  readonly key: string;
  /** Names of languages that have a file of labels. */
  readonly languages: readonly string[];
}

/** No value where anything is wrong: half a configuration would make another deck than the whole one. */
export function checkConfig({ value, file, text, key, languages: known }: Given): Outcome<Config> {
  const reading: ShapeReading = { file, text, diagnostics: [] };
  if (!isFields(value)) {
    const hints = ['write: export default { helpers: { … }, rules: [ … ], languages: { … } }; each may be left out'];
    reportProblem(reading, {
      message: value === undefined ? 'nothing is exported as default' : 'what is exported is no record',
      hints,
    });
    return { diagnostics: reading.diagnostics };
  }
  refuseUnknown(value, ['helpers', 'rules', 'languages'], { reading, where: '' });
  const helpers = readHelpers(value.helpers, reading);
  const rules = readRules(value.rules, reading);
  const languages = checkLanguages(value.languages, known, reading);
  const { diagnostics } = reading;
  if (hasErrors(diagnostics)) return { diagnostics };
  return {
    value: {
      key,
      helpers: helpers.map(([name, helper]) => toHelper(name, helper, file)),
      rules: rules.map((rule) => toOwnRule(rule, file)),
      languages,
    },
    diagnostics,
  };
}

function readHelpers(value: unknown, reading: ShapeReading): readonly (readonly [name: string, helper: ProjectHelper])[] {
  if (value === undefined) return [];
  if (!isFields(value)) {
    reportProblem(reading, {
      message: 'helpers are no record',
      hints: ['write: helpers: { area: (value) => … }'],
      word: 'helpers',
    });
    return [];
  }
  return Object.entries(value).map(([name, helper]) => {
    checkHelperName(name, reading);
    checkHelper(name, helper, reading);
    return [name, helper as ProjectHelper];
  });
}

function checkHelperName(name: string, reading: ShapeReading): void {
  if (isTakenName(name)) {
    const hints = ['choose another name: templates that come with Briefdeck use this one'];
    reportProblem(reading, { code: 'CFG003', message: `name of a helper that is taken: ${name}`, hints, word: name });
  } else if (!/^[a-z][A-Za-z0-9]*$/u.test(name)) {
    const hints = ['begin with a small letter; letters and digits follow: area, areaInKm'];
    reportProblem(reading, { message: `name that no helper can have: ${name}`, hints, word: name });
  }
}

const fewestWords = 'write: values: [1, 2], the fewest and the most values after the name, 1 to 9';

function checkHelper(name: string, helper: unknown, reading: ShapeReading): void {
  if (typeof helper === 'function') return;
  if (!isFields(helper)) {
    const hints = ['write a function: (value, { hash, language }) => text; or { run, values, options }'];
    reportProblem(reading, { message: `helper ${name} is no function`, hints, word: name });
    return;
  }
  refuseUnknown(helper, ['run', 'values', 'options'], { reading, where: `helpers.${name}` });
  const { run, values, options } = helper;
  const fail = (what: string, hint: string) =>
    reportProblem(reading, { message: `helper ${name}: ${what}`, hints: [hint], word: name });
  if (typeof run !== 'function') fail('run is no function', 'write: run: (value, { hash, language }) => text');
  if (values !== undefined && !isCount(values)) fail('values are no two numbers', fewestWords);
  if (options !== undefined && !isTextList(options)) fail('options are no list of names', "write: options: ['unit']");
}

const isCount = (value: unknown): boolean => {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [least, most]: readonly unknown[] = value;
  return (
    [least, most].every((each) => Number.isInteger(each)) &&
    Number(least) >= 1 &&
    Number(least) <= Number(most) &&
    Number(most) <= 9
  );
};

const fieldsOfRule = ['code', 'name', 'severity', 'what', 'why', 'source', 'wrong', 'right', 'find'];

function readRules(value: unknown, reading: ShapeReading): readonly ProjectRule[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    const hints = ['write: rules: [{ code: "ORG001", severity: "warning", what: …, why: …, find: (subject) => [ … ] }]'];
    reportProblem(reading, { message: 'rules are no list', hints, word: 'rules' });
    return [];
  }
  const codes = value.map((rule: unknown) => (isFields(rule) ? rule.code : undefined));
  for (const [index, rule] of (value as readonly unknown[]).entries()) {
    if (!isFields(rule)) {
      reportProblem(reading, { message: `rules[${index}] is no record`, hints: ['write { code, severity, what, why, find }'] });
      continue;
    }
    const name = typeof rule.code === 'string' ? rule.code : `rules[${index}]`;
    refuseUnknown(rule, fieldsOfRule, { reading, where: name });
    checkCode(rule.code, { name, reading, isRepeated: codes.indexOf(rule.code) < index });
    checkRule(rule, name, reading);
  }
  return value as readonly ProjectRule[];
}

interface Coded {
  readonly name: string;
  readonly reading: ShapeReading;
  readonly isRepeated: boolean;
}

function checkCode(code: unknown, { name, reading, isRepeated }: Coded): void {
  const hint = 'write three to six capitals of your own and three digits: ORG001';
  if (typeof code !== 'string' || !/^[A-Z]{3,6}\d{3}$/u.test(code))
    reportProblem(reading, {
      message: `code that no rule can have: ${typeof code === 'string' ? code : 'none'}`,
      hints: [hint],
      word: name,
    });
  else if (takenFamilies.has(code.slice(0, -3)))
    reportProblem(reading, {
      code: 'CFG003',
      message: `family of codes that is taken: ${code}`,
      hints: [`codes that begin with ${code.slice(0, -3)} are those of Briefdeck; ${hint}`],
      word: name,
    });
  else if (isRepeated)
    reportProblem(reading, {
      code: 'CFG003',
      message: `the same code twice: ${code}`,
      hints: ['give each rule a code of its own'],
      word: name,
    });
}

const kindWords: Readonly<Record<string, string>> = {
  what: 'what it finds, in a sentence',
  why: 'why that matters, in a sentence',
};

function checkRule(rule: Readonly<Record<string, unknown>>, code: string, reading: ShapeReading): void {
  const fail = (what: string, hint: string) =>
    reportProblem(reading, { message: `rule ${code}: ${what}`, hints: [hint], word: code });
  for (const [field, hint] of Object.entries(kindWords))
    if (typeof rule[field] !== 'string' || rule[field].trim() === '') fail(`no ${field}`, `write \`${field}\`: ${hint}`);
  for (const field of ['source', 'wrong', 'right'])
    if (rule[field] !== undefined && typeof rule[field] !== 'string')
      fail(`${field} is no text`, 'write a text, or leave it out');
  if (!['error', 'warning', 'note'].includes(String(rule.severity)))
    fail('no severity', "write: severity: 'error', 'warning' or 'note'");
  if (typeof rule.find !== 'function') fail('find is no function', 'write: find: ({ briefing }) => [{ at, message, hints }]');
  const { name } = rule;
  if (name !== undefined && (typeof name !== 'string' || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name)))
    fail('a name that no rule can have', 'small letters with hyphens: no-working-title');
  if (ourRules.some((each) => each.name === name))
    reportProblem(reading, {
      code: 'CFG003',
      message: `name of a rule that is taken: ${name}`,
      hints: ['choose another'],
      word: code,
    });
}
