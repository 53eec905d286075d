/** Quantities as a field of the schema: one figure, or the reports that a figure was derived from. */
import * as z from 'zod';
import { isProblem, notStated, parseQuantity, type Quantity } from '../quantity.ts';
import { asRecord, itemsOf } from '../raw-value.ts';
import { statuses } from './statuses.ts';

/** One report of a quantity, kept as its own row: derived figures never overwrite it. */
export interface QuantityReport {
  readonly value: Quantity;
  readonly source: string;
  readonly as_of: string | null;
  readonly status: string | null;
  readonly supersedes: string | null;
}

/** A quantity with the reports it was derived from, where there were several, and the basis of the choice. */
export interface ReportedQuantity extends Quantity {
  readonly reports: readonly QuantityReport[];
  readonly basis: string | null;
}

/** What is wrong, and where below the quantity. */
interface Misfit {
  readonly problem: string;
  readonly path: (string | number)[];
}

const count = { anyOf: [{ type: 'integer', minimum: 0 }, { type: 'null' }] };
const words = (description: string, example: unknown) => ({ description, examples: [example] });

/** What `parseReport` below takes, as JSON Schema says it. */
const reportForm = {
  type: 'object',
  properties: {
    source: words('Id of the source that reports it.', 'S1'),
    value: {
      anyOf: [{ type: 'integer', minimum: 0 }, { type: 'string' }, { type: 'object' }, { type: 'null' }],
      ...words('The figure as that source has it.', 'up to 4'),
    },
    as_of: words('When that source said so.', '2006-05-13'),
    status: { enum: [...statuses, null], ...words('How the report stands.', 'claimed') },
    supersedes: words('Id of the source whose figure this one replaces.', 'S1'),
  },
  required: ['source', 'value'],
  additionalProperties: false,
};

/** What `parseSingle` and `deriveQuantity` take as a group of fields, as JSON Schema says it. */
const groupForm = {
  properties: {
    low: { ...count, ...words('The lowest number that is stated.', 4) },
    best: { anyOf: [...count.anyOf, { type: 'string' }], ...words('The best estimate: yours, never an average.', 5) },
    high: { ...count, ...words('The highest number that is stated.', 6) },
    reports: {
      type: 'array',
      items: reportForm,
      minItems: 1,
      ...words('Different figures of different sources, each kept; low and high come from them.', [
        { source: 'S1', value: 2 },
        { source: 'S2', value: 3 },
      ]),
    },
    basis: words('Why the best estimate is what it is, beside reports.', 'The injured guard died later.'),
  },
  additionalProperties: false,
};

/** The forms are for editors; what they leave open, the transformation below decides. */
const reportedQuantity = z.union(
  [z.number().meta({ type: 'integer', minimum: 0 }), z.string(), z.looseObject({}).meta(groupForm)],
  { error: 'a quantity' },
);

/** `3`, `up to 4`, `at least 7`, `4-6`, `about 20`, `none`, `not stated`, `{low, best, high}`, or `{reports: […], best, basis}`. */
export const quantity = (description: string, example: unknown) =>
  reportedQuantity
    .nullish()
    .transform((value, context): ReportedQuantity => {
      const found = Object.hasOwn(asRecord(value) ?? {}, 'reports') ? deriveQuantity(value) : parseSingle(value);
      if (!('problem' in found)) return found;
      const params = { briefdeck: 'BRF006' };
      context.addIssue({ code: 'custom', message: found.problem, params, input: value, path: found.path });
      return { ...notStated, reports: [], basis: null };
    })
    .meta({ title: 'quantity', description, examples: [example] });

function parseSingle(value: unknown): ReportedQuantity | Misfit {
  const parsed = parseQuantity(value);
  return isProblem(parsed) ? { ...parsed, path: [] } : { ...parsed, reports: [], basis: null };
}

/**
 * Derives low and high over the reports (the lowest and highest that any of them allows; an open end stays open).
 * Best is the author's, never an average.
 */
function deriveQuantity(value: unknown): ReportedQuantity | Misfit {
  const given = asRecord(value) ?? {};
  const stranger = Object.keys(given).find((key) => !['reports', 'best', 'basis'].includes(key));
  if (stranger !== undefined) return { problem: `beside reports stand only best and basis, not ${stranger}`, path: [stranger] };
  const entries = itemsOf(value, 'reports');
  if (entries.length === 0) return { problem: 'list at least one report with `source:` and `value:`', path: ['reports'] };
  const reports: QuantityReport[] = [];
  for (const [index, entry] of entries.entries()) {
    const report = parseReport(entry);
    if ('problem' in report) return { problem: report.problem, path: ['reports', index, ...report.path] };
    reports.push(report);
  }
  const basis = asText(given.basis);
  const stated = reports.map((report) => report.value).filter((each) => each.stated);
  const best = parseQuantity(given.best);
  if (isProblem(best) || (best.stated && best.low !== best.high))
    return { problem: 'best is one whole number, 0 or more', path: ['best'] };
  if (stated.length === 0) {
    return best.stated ? { problem: 'no report states a number', path: ['best'] } : { ...notStated, reports, basis };
  }
  const ends = stated.map(endsOf);
  const [low, high] = [lowest(ends.map((each) => each.low)), highest(ends.map((each) => each.high))];
  if (best.best !== null && (best.best < (low ?? 0) || best.best > (high ?? best.best))) {
    return { problem: `best lies outside what the reports allow, ${low ?? 0} to ${high ?? 'any number'}`, path: ['best'] };
  }
  return { low, best: best.best, high, stated: true, about: stated.some(({ about }) => about), reports, basis };
}

const reportFields = ['source', 'value', 'as_of', 'status', 'supersedes'];

function parseReport(entry: unknown): QuantityReport | Misfit {
  const report = asRecord(entry) ?? {};
  const stranger = Object.keys(report).find((key) => !reportFields.includes(key));
  if (stranger !== undefined) return { problem: `a report has ${reportFields.join(', ')}, not ${stranger}`, path: [stranger] };
  const source = asText(report.source);
  if (source === null || !Object.hasOwn(report, 'value'))
    return { problem: 'each report needs `source:` and `value:`', path: [] };
  const value = parseQuantity(report.value);
  if (isProblem(value)) return { ...value, path: ['value'] };
  const status = asText(report.status);
  if (status !== null && !statuses.some((known) => known === status)) {
    return { problem: `the status of a report is one of ${statuses.join(', ')}`, path: ['status'] };
  }
  return { value, source, as_of: asText(report.as_of), status, supersedes: asText(report.supersedes) };
}

/** A number without ends ("about 20") is both of them. */
const endsOf = ({ low, best, high }: Quantity) => (low === null && high === null ? { low: best, high: best } : { low, high });

const lowest = (values: readonly (number | null)[]): number | null =>
  values.reduce((least, value) => (least === null || value === null ? null : Math.min(least, value)));
const highest = (values: readonly (number | null)[]): number | null =>
  values.reduce((most, value) => (most === null || value === null ? null : Math.max(most, value)));

const asText = (value: unknown): string | null => (value === undefined || value === null ? null : String(value));
