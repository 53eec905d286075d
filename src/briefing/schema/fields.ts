/**
 * The small vocabulary that every part of the schema is written in. Each field has a description;
 * `io: 'input'` of zod's JSON Schema prints what an author may write, the output type what the pipeline gets.
 * A field that the author left out is `null`, never missing, so that a template that names an unknown field is told so.
 */
import { z } from 'zod';
import { isProblem, notStated, parseQuantity, type Quantity } from '../quantity.ts';
import { isWhenProblem, parseWhen } from '../when.ts';

/** An object without strangers. The message carries the known names for "did you mean". */
export const record = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : 'a group of fields, one `name: value` a line',
  });

/** Words. Numbers are taken as they are written, since YAML makes `1999` a number. */
export const text = (description: string) =>
  z
    .union([z.string(), z.number()], { error: 'text' })
    .transform((value) => String(value).trim())
    .describe(description);

/** Words that may not be empty. */
export const requiredText = (description: string) =>
  z
    .union([z.string().regex(/\S/u), z.number()], { error: 'text' })
    .transform((value) => String(value).trim())
    .describe(description);

/** A field that may be left out: `null` then. */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema
    .nullish()
    .transform((value) => (value ?? null) as z.output<Schema> | null)
    .describe(schema.description ?? '');

/** A list; left out, it is empty. */
export const list = <Schema extends z.ZodType>(item: Schema, description: string) =>
  z
    .array(item, { error: 'a list, each item on its own line after `- `' })
    .nullish()
    .transform((value) => (value ?? []) as z.output<Schema>[])
    .describe(description);

export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words, description: string) =>
  z.enum(words).describe(description);

/** An id the author chooses; others refer to it. */
export const id = (description: string) =>
  z
    .union([z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u), z.number()], {
      error: 'an id: letters, digits, - and _, no spaces',
    })
    .transform(String)
    .describe(description);

/** Ids of sources. A single one may stand without brackets. */
export const sources = z
  .union([z.array(z.union([z.string(), z.number()])), z.string()], { error: 'a list of source ids, like [S1]' })
  .nullish()
  .transform((value) => (value === null || value === undefined ? [] : [value].flat().map(String)))
  .describe('Ids of the sources that say this, like [S1].');

const reportedQuantity = z.union([z.number(), z.string(), z.looseObject({})], { error: 'a quantity' });

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

/** `3`, `up to 4`, `at least 7`, `4-6`, `about 20`, `none`, `not stated`, `{low, best, high}`, or `{reports: […], best, basis}`. */
export const quantity = (description: string) =>
  reportedQuantity
    .nullish()
    .transform((value, context): ReportedQuantity => {
      const parsed = isReports(value) ? parseReports(value) : parseQuantity(value);
      if (!isProblem(parsed)) return { reports: [], basis: null, ...parsed };
      context.addIssue({ code: 'custom', message: parsed.problem, params: { briefdeck: 'BRF006' }, input: value });
      return { ...notStated, reports: [], basis: null };
    })
    .describe(description);

const isReports = (value: unknown): value is { reports: unknown[]; best?: unknown; basis?: unknown } =>
  typeof value === 'object' && value !== null && Array.isArray((value as { reports?: unknown }).reports);

/**
 * Derives low and high over the reports (the lowest and highest that any of them allows; an open end stays open).
 * Best is the author's, never an average.
 */
function parseReports(value: { reports: unknown[]; best?: unknown; basis?: unknown }): ReportedQuantity | { problem: string } {
  const reports: QuantityReport[] = [];
  for (const entry of value.reports) {
    const report = entry as Record<string, unknown> | null;
    const parsed = parseQuantity(report?.value);
    if (isProblem(parsed)) return parsed;
    if (typeof report?.source !== 'string') return { problem: 'each report needs `source:` and `value:`' };
    reports.push({
      value: parsed,
      source: report.source,
      as_of: asText(report.as_of),
      status: asText(report.status),
      supersedes: asText(report.supersedes),
    });
  }
  const stated = reports.map((report) => report.value).filter((each) => each.stated);
  if (stated.length === 0) return { ...notStated, reports, basis: asText(value.basis) };
  const lows = stated.map(({ low, best }) => low ?? best);
  const highs = stated.map(({ high }) => high);
  const best = value.best === undefined || value.best === null ? null : Number(value.best);
  if (best !== null && !(Number.isSafeInteger(best) && best >= 0)) return { problem: 'best is a whole number, 0 or more' };
  return {
    low: lows.includes(null) ? null : Math.min(...(lows as number[])),
    best,
    high: highs.includes(null) ? null : Math.max(...(highs as number[])),
    stated: true,
    about: false,
    reports,
    basis: asText(value.basis),
  };
}

const asText = (value: unknown): string | null => (value === undefined || value === null ? null : String(value));

/** A time as far as it is known. */
export const when = (description: string) =>
  z
    .union([z.string(), z.number()], { error: 'a date or time' })
    .transform((value, context) => {
      const parsed = parseWhen(value);
      if (!isWhenProblem(parsed)) return parsed;
      context.addIssue({ code: 'custom', message: parsed.problem, params: { briefdeck: 'BRF007' }, input: value });
      return z.NEVER;
    })
    .describe(description);

export const statuses = [
  'reported',
  'claimed',
  'alleged',
  'assessed',
  'disputed',
  'denied',
  'unknown',
  'background',
  'opinion',
] as const;
export type Status = (typeof statuses)[number];

export const status = z
  .enum(statuses)
  .nullish()
  .transform((value): Status => value ?? 'reported')
  .describe('How the statement stands: reported, claimed, alleged, assessed, disputed, denied, unknown, background or opinion.');

/** Admiralty code, credibility of the information (AJP-2.1): 1 confirmed by other sources … 5 improbable, 6 cannot be judged. */
export const credibility = optional(
  z.literal([1, 2, 3, 4, 5, 6]).describe('Credibility of the information, 1 to 6; 6 means that it cannot be judged.'),
);

export const confidence = oneOf(
  ['low', 'moderate', 'high'],
  'Analytic confidence: how good the basis is, not how likely the thing.',
);

/** An IANA time zone. */
export const zone = (description: string) =>
  z
    .string({ error: 'a time zone like Asia/Dushanbe' })
    .refine(isZone, { error: 'not a time zone', params: { briefdeck: 'BRF008' } })
    .describe(description);

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
