/** Quantities as fields of the schema: one figure, or the reports that a figure was derived from. */
import * as z from 'zod';
import { type Tlp, tlpLabels } from '../../foundation/tlp-labels.ts';
import { citationForm, readCitation } from '../citation.ts';
import { isProblem, type ParseOptions, parseQuantity } from '../quantity/parse-quantity.ts';
import { notStated, type Quantity } from '../quantity/quantity.ts';
import { asRecord, itemsOf } from '../raw-value.ts';
import { isWhenProblem, parseWhen, type When } from '../when.ts';
import { statuses } from './statuses.ts';

/** Why a report is not, or is, part of the figure; `settleReports` decides. */
export type ReportState = 'live' | 'superseded' | 'earlier' | 'denied' | 'scope';

/** One report of a quantity, kept as its own row: derived figures never overwrite it. */
export interface QuantityReport {
  readonly value: Quantity;
  readonly source: string;
  readonly as_of: When | null;
  readonly status: string | null;
  /** Ids of the sources whose figures this one replaces. */
  readonly supersedes: readonly string[];
  /** Whom it counts instead, where it counts other people than the row. */
  readonly scope: string | null;
  /** Parts of it, by group. */
  readonly of_whom: Readonly<Record<string, Quantity>>;
  readonly state: ReportState;
  /** Whom it may be shown to, where it says so itself. */
  readonly tlp: Tlp | null;
}

/** A quantity with the reports it was derived from, where there were several, and the basis of the choice. */
export interface ReportedQuantity extends Quantity {
  readonly reports: readonly QuantityReport[];
  readonly basis: string | null;
}

/** What is wrong, and where below the quantity. */
interface QuantityMistake {
  readonly problem: string;
  readonly path: (string | number)[];
}

/** People and things are whole; amounts that have a unit may have decimals. */
type NumberType = 'integer' | 'number';

const words = (description: string, example: unknown) => ({ description, examples: [example] });
const amount = (type: NumberType) => [{ type, minimum: 0 }, { type: 'null' }];
const single = (type: NumberType) => ({ anyOf: [...amount(type), { type: 'string' }, { type: 'object' }] });
const partsForm = {
  type: 'object',
  additionalProperties: single('integer'),
  ...words('Parts of the figure, by group: how many of them were children, police …', { children: 27 }),
};

/** What `parseReport` below takes, as JSON Schema says it. */
const reportForm = (type: NumberType) => ({
  type: 'object',
  properties: {
    source: words('Id of the source that reports it; with a paragraph, S1@4.', 'S1'),
    value: { ...single(type), ...words('The figure as that source has it.', 'up to 4') },
    as_of: words('The day or hour that the figure is of, where it is not that of publication.', '2006-05-13'),
    status: { enum: [...statuses, null], ...words('How the report stands; a denied one leaves the range.', 'claimed') },
    supersedes: words('Id of the source whose figure this one replaces; that one is history then.', 'S1'),
    scope: words('Whom it counts, where it counts other people than the row; it is listed apart.', 'foreign tourists only'),
    of_whom: partsForm,
    tlp: { enum: [...tlpLabels, null], ...words('TLP label of this report; without one, that of its source.', 'AMBER') },
  },
  required: ['source', 'value'],
  additionalProperties: false,
});

/** What `parseSingle` and `parseReports` take as a group of fields, as JSON Schema says it. */
const groupForm = (type: NumberType) => ({
  properties: {
    low: { anyOf: amount(type), ...words('The lowest number that is stated.', 4) },
    best: { anyOf: [...amount(type), { type: 'string' }], ...words('The best estimate: yours, never an average.', 5) },
    high: { anyOf: amount(type), ...words('The highest number that is stated.', 6) },
    word: words('A word that the source has instead of a number; with low, the least it can mean.', 'dozens'),
    reports: {
      type: 'array',
      items: reportForm(type),
      minItems: 1,
      ...words('Different figures of different sources, each kept; low and high come from those that stand.', [
        { source: 'S1', value: 2 },
        { source: 'S2', value: 3 },
      ]),
    },
    basis: words('Why the best estimate is what it is, beside reports.', 'The injured guard died later.'),
  },
  additionalProperties: false,
});

/** The forms are for editors; what they leave open, the transformation below decides. */
const reportedQuantity = (type: NumberType) =>
  z.union([z.number().meta({ type, minimum: 0 }), z.string(), z.looseObject({}).meta(groupForm(type))], {
    error: 'a quantity',
  });

type Context = z.core.$RefinementCtx;

function complain(found: QuantityMistake, value: unknown, context: Context): void {
  const params = { briefdeck: 'BRF006' };
  context.addIssue({ code: 'custom', message: found.problem, params, input: value, path: found.path });
}

const withoutReports = (quantity: Quantity): ReportedQuantity => ({ ...quantity, reports: [], basis: null });

/**
 * `3`, `up to 4`, `at least 7`, `4-6`, `about 20`, `none`, `not stated`, `dozens`, `{low, best, high}`, or
 * `{reports: […], best, basis}`. `null` where the field is left out: the row is not about it.
 */
export const quantity = (description: string, example: unknown, options: ParseOptions = {}) =>
  reportedQuantity(options.decimals === true ? 'number' : 'integer')
    .nullish()
    .transform((value, context): ReportedQuantity | null => {
      if (value === undefined) return null;
      const found = Object.hasOwn(asRecord(value) ?? {}, 'reports') ? parseReports(value, options) : parseSingle(value, options);
      if (!('problem' in found)) return found;
      complain(found, value, context);
      return withoutReports(notStated);
    })
    .meta({ title: 'quantity', description, examples: [example] });

/** A quantity that must be there; an empty one is not stated. */
export const requiredQuantity = (description: string, example: unknown, options: ParseOptions = {}) =>
  quantity(description, example, options).transform((value): ReportedQuantity => value ?? withoutReports(notStated));

const part = z
  .union([z.number().meta({ type: 'integer', minimum: 0 }), z.string(), z.looseObject({})], { error: 'a quantity' })
  .nullable()
  .transform((value, context): Quantity => {
    const parsed = parseQuantity(value);
    if (!isProblem(parsed)) return parsed;
    complain({ ...parsed, path: [] }, value, context);
    return notStated;
  })
  .meta({ title: 'quantity', description: 'How many of them belong to the group.', examples: [27] });

const partsError = { error: 'groups, each with a number: { children: 27 }' };

/** Parts of one figure, by group. */
export const parts = (description: string, example: unknown) =>
  z
    .record(z.string(), part, partsError)
    .nullish()
    .transform((value): Readonly<Record<string, Quantity>> => value ?? {})
    .meta({ description, examples: [example] });

/** Parts of several figures of one row: by measure, then by group. */
export const partsByMeasure = (description: string, example: unknown) =>
  z
    .record(z.string(), z.record(z.string(), part, partsError), {
      error: 'a measure, and below it groups with a number each: { killed: { children: 27 } }',
    })
    .nullish()
    .transform((value): Readonly<Record<string, Readonly<Record<string, Quantity>>>> => value ?? {})
    .meta({ description, examples: [example] });

function parseSingle(value: unknown, options: ParseOptions): ReportedQuantity | QuantityMistake {
  const parsed = parseQuantity(value, options);
  return isProblem(parsed) ? { ...parsed, path: [] } : withoutReports(parsed);
}

/** The reports and the author's best; the ends are derived once the dates of the sources are at hand. */
function parseReports(value: unknown, options: ParseOptions): ReportedQuantity | QuantityMistake {
  const given = asRecord(value) ?? {};
  const stranger = Object.keys(given).find((key) => !['reports', 'best', 'basis'].includes(key));
  if (stranger !== undefined) return { problem: `beside reports stand only best and basis, not ${stranger}`, path: [stranger] };
  const entries = itemsOf(value, 'reports');
  if (entries.length === 0) return { problem: 'list at least one report with `source:` and `value:`', path: ['reports'] };
  const reports: QuantityReport[] = [];
  for (const [index, entry] of entries.entries()) {
    const report = parseReport(entry, options);
    if ('problem' in report) return { problem: report.problem, path: ['reports', index, ...report.path] };
    reports.push(report);
  }
  if (typeof (given.basis ?? '') !== 'string') return { problem: 'basis is a text', path: ['basis'] };
  const best = parseQuantity(given.best, options);
  if (isProblem(best) || (best.stated && (best.low !== best.high || best.low_slack > 0)) || best.word !== null)
    return { problem: 'best is one number, 0 or more', path: ['best'] };
  return { ...notStated, best: best.best, reports, basis: asText(given.basis) };
}

const reportFields = ['source', 'value', 'as_of', 'status', 'supersedes', 'scope', 'of_whom', 'tlp'];

function parseReport(entry: unknown, options: ParseOptions): QuantityReport | QuantityMistake {
  const report = asRecord(entry) ?? {};
  const stranger = Object.keys(report).find((key) => !reportFields.includes(key));
  if (stranger !== undefined) return { problem: `a report has ${reportFields.join(', ')}, not ${stranger}`, path: [stranger] };
  const source = readCitation(report.source)?.id ?? asText(report.source);
  if (source === null || !Object.hasOwn(report, 'value'))
    return { problem: 'each report needs `source:` and `value:`', path: [] };
  if (!readCitation(report.source)) return { problem: citationForm, path: ['source'] };
  for (const field of ['scope', 'status', 'basis'] as const) {
    const given = report[field] ?? null;
    if (given !== null && typeof given !== 'string' && typeof given !== 'number')
      return { problem: `${field} is a text`, path: [field] };
  }
  if (typeof report.scope === 'string' && report.scope.trim() === '')
    return { problem: 'say whom it counts instead', path: ['scope'] };
  const value = parseQuantity(report.value, options);
  if (isProblem(value)) return { ...value, path: ['value'] };
  const status = asText(report.status);
  if (status !== null && !statuses.some((known) => known === status)) {
    return { problem: `the status of a report is one of ${statuses.join(', ')}`, path: ['status'] };
  }
  const tlp = tlpLabels.find((label) => label === report.tlp) ?? null;
  if (tlp === null && (report.tlp ?? null) !== null)
    return { problem: `the label of a report is one of ${tlpLabels.join(', ')}`, path: ['tlp'] };
  const as_of = report.as_of === undefined || report.as_of === null ? null : parseWhen(report.as_of);
  if (as_of && isWhenProblem(as_of)) return { ...as_of, path: ['as_of'] };
  const of_whom = parseParts(report.of_whom);
  if ('problem' in of_whom && Array.isArray(of_whom.path)) return of_whom as QuantityMistake;
  const supersedes = [report.supersedes ?? []].flat().map(String);
  const whole = { value, source, as_of, status, supersedes, scope: asText(report.scope) };
  return { ...whole, of_whom: of_whom as QuantityReport['of_whom'], state: 'live', tlp };
}

function parseParts(given: unknown): Readonly<Record<string, Quantity>> | QuantityMistake {
  if (given !== undefined && given !== null && !asRecord(given))
    return { problem: 'write groups, each with a number: { children: 27 }', path: ['of_whom'] };
  const found: Record<string, Quantity> = {};
  for (const [group, value] of Object.entries(asRecord(given) ?? {})) {
    const parsed = parseQuantity(value);
    if (isProblem(parsed)) return { ...parsed, path: ['of_whom', group] };
    found[group] = parsed;
  }
  return found;
}

const asText = (value: unknown): string | null => (value === undefined || value === null ? null : String(value));
