/** A YAML document to a Briefing: every field checked by the schema, every id followed, all mistakes in one run. */
import type { z } from 'zod';
import { type Diagnostic, error, hasErrors, type Outcome } from '../diagnostic.ts';
import { suggest } from '../nearest.ts';
import type { Briefing, Judgement, Located } from './briefing.ts';
import { isLikelihoodProblem, parseLikelihood, scales } from './likelihood.ts';
import type { BriefingDocument } from './parse-briefing.ts';
import { type Path, type Positions, spanOfKey, spanOfValue, toAddress } from './positions.ts';
import { checkReferences } from './references.ts';
import { briefingSchema } from './schema.ts';

export function validateBriefing({ value, positions }: BriefingDocument): Outcome<Briefing> {
  const parsed = briefingSchema.safeParse(value);
  const diagnostics = [
    ...(parsed.success ? [] : parsed.error.issues.flatMap((issue) => fromIssue(issue, value, positions))),
    ...checkReferences(value, positions),
  ];
  if (!parsed.success) return { diagnostics };
  const { key_judgements, ...rest } = parsed.data;
  const judgements = key_judgements.map((judgement, index) => withLikelihood(judgement, index));
  if (hasErrors(diagnostics)) return { diagnostics };
  return {
    value: { ...locateRecords(rest, ''), key_judgements: judgements.map(({ value }) => value) },
    diagnostics,
  };

  /** The scale is another field, so the schema alone cannot know whether a term stands on it. */
  function withLikelihood(judgement: (typeof key_judgements)[number], index: number): { value: Judgement } {
    const at = `key_judgements[${index}]`;
    const located = locateRecords(judgement, at);
    if (judgement.likelihood === null) return { value: { ...located, likelihood: null } };
    const found = parseLikelihood(judgement.likelihood, scales[rest.likelihood_scale]);
    if (!isLikelihoodProblem(found)) return { value: { ...located, likelihood: { ...found, at: `${at}.likelihood` } } };
    const span = spanOfValue(positions, ['key_judgements', index, 'likelihood']);
    diagnostics.push(error('BRF009', `invalid likelihood: ${found.problem}`, { span, hints: [found.hint] }));
    return { value: { ...located, likelihood: null } };
  }
}

/** Writes each record's address into it, so that whatever a slide shows can be followed back. */
function locateRecords<T>(value: T, at: string): Located<T> {
  if (Array.isArray(value)) return value.map((item, index) => locateRecords(item, `${at}[${index}]`)) as Located<T>;
  if (typeof value !== 'object' || value === null) return value as Located<T>;
  const fields = Object.entries(value).map(([key, child]) => [key, locateRecords(child, at === '' ? key : `${at}.${key}`)]);
  return { ...Object.fromEntries(fields), at } as Located<T>;
}

type Issue = z.core.$ZodIssue;

function fromIssue(issue: Issue, root: unknown, positions: Positions): readonly Diagnostic[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const span = spanOfValue(positions, path);
  const received = valueAt(root, path);
  const name = toAddress(path) || 'the briefing';
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField(key, { path, known: issue.message, positions }));
  if (received === undefined && issue.code !== 'custom') return [missingField(path, issue.message, positions)];
  if (issue.code === 'custom' && issue.params?.briefdeck === 'BRF008') {
    const hints = suggest(String(received), Intl.supportedValuesOf('timeZone'), 'time zones');
    return [
      error('BRF008', `unknown time zone: ${show(received)}`, {
        span,
        hints: [...hints, 'time zones are written like Asia/Dushanbe'],
      }),
    ];
  }
  if (issue.code === 'custom') {
    const code = issue.params?.briefdeck === 'BRF007' ? 'BRF007' : 'BRF006';
    const what = code === 'BRF007' ? 'time' : 'quantity';
    const hints = [code === 'BRF007' ? timeForms : quantityForms];
    return [error(code, `invalid ${what}: ${show(received)} (${issue.message})`, { span, hints })];
  }
  if (path.length === 1 && path[0] === 'briefdeck') {
    return [error('BRF010', `unknown format version: ${show(received)}`, { span, hints: ['write `briefdeck: 1`'] })];
  }
  if (issue.code === 'invalid_value' && issue.values.length > 0) {
    const words = issue.values.map(String);
    return [error('BRF008', `unknown word for ${name}: ${show(received)}`, { span, hints: wordHints(received, words) })];
  }
  return [error('BRF003', `invalid ${name}: ${show(received)}`, { span, hints: [`expected ${expectation(issue)}`] })];
}

const quantityForms = 'write 3, up to 4, at least 7, 4-6, about 20, none, not stated, or {low: 4, best: 5, high: 6}';
const timeForms = 'write 2006-05-12 02:00, 2006-05-12, 2006-05 or 2006; before it about, after or before; or between … and …';

/** TLP:WHITE was the name of version 1 of the protocol. */
function wordHints(received: unknown, words: readonly string[]): readonly string[] {
  const typed = String(received);
  if (/^(?:tlp:)?white$/iu.test(typed) && words.includes('CLEAR')) return ['TLP 2.0 calls it CLEAR'];
  const bare = typed.replace(/^tlp:\s*/iu, '').toUpperCase();
  if (words.includes(bare)) return [`write ${bare}`];
  const hints = suggest(typed, words, 'words');
  const all = `use one of: ${words.join(', ')}`;
  return hints[0]?.startsWith('did you mean') ? [...hints, all] : [all];
}

function unknownField(key: string, { path, known, positions }: { path: Path; known: string; positions: Positions }): Diagnostic {
  const where = path.length === 0 ? '' : ` in ${toAddress(path)}`;
  return error('BRF001', `unknown field${where}: ${key}`, {
    span: spanOfKey(positions, [...path, key]),
    hints: suggest(key, known.split(' '), 'fields'),
  });
}

function missingField(path: Path, message: string, positions: Positions): Diagnostic {
  const field = String(path.at(-1));
  const parent = toAddress(path.slice(0, -1));
  const hint =
    field === 'briefdeck'
      ? 'write `briefdeck: 1` as the first line'
      : `add \`${field}:\` ${parent ? `to ${parent}` : 'at the top of the file'}`;
  const more = /^(?:text|an id|degrees|a |kilo)/u.test(message) ? [`it holds ${message}`] : [];
  return error('BRF002', `missing field: ${toAddress(path)}`, {
    span: spanOfValue(positions, path.slice(0, -1)),
    hints: [hint, ...more],
  });
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_type' && /^Invalid input/u.test(issue.message)) return typeNames[issue.expected] ?? issue.expected;
  if (issue.code === 'too_small' && issue.origin === 'array')
    return `at least ${issue.minimum} item${issue.minimum === 1 ? '' : 's'}`;
  return issue.message;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, each item on its own line after `- `',
  object: 'a group of fields, one `name: value` a line',
  record: 'a group of fields, one `name: value` a line',
};

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    root,
  );
}

/** What the author wrote, short enough for a message. */
function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of fields';
  const text = value === '' || value === null ? 'nothing' : String(value).replaceAll(/\s+/gu, ' ');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
