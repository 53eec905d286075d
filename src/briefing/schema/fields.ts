/**
 * The small vocabulary that every part of the schema is written in. Each field has a description;
 * `io: 'input'` of zod's JSON Schema prints what an author may write, the output type what the pipeline gets.
 * A field that the author left out is `null`, never missing, so that a template that names an unknown field is told so.
 */
import { z } from 'zod';
import { isWhenProblem, parseWhen } from '../when.ts';
import { type Status, statuses } from './statuses.ts';

/** An object without strangers. The message carries the known names for "did you mean". */
export const record = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : 'a group of fields, one `name: value` a line',
  });

/**
 * Words. A number is a text too, since YAML makes `1999` one; `locateRecords` puts back what was typed (`1.10`, `007`).
 */
export const text = (description: string) =>
  z
    .union([z.string(), z.number()], { error: 'text' })
    .transform((value) => String(value).trim())
    .describe(description);

/** Words that may not be empty. */
export const requiredText = (description: string) =>
  z
    .union([z.string().regex(/\S/u, { error: 'text' }), z.number()], { error: 'text' })
    .transform((value) => String(value).trim())
    .describe(description);

/** A field that may be left out: `null` then. */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema
    .nullish()
    .transform((value) => (value ?? null) as z.output<Schema> | null)
    .describe(schema.description ?? '');

/** A field with a value of its own where it was left out. */
export const defaulted = <Schema extends z.ZodType>(schema: Schema, value: NoInfer<z.output<Schema>>) =>
  schema
    .nullish()
    .transform((given) => (given ?? value) as z.output<Schema>)
    .describe(schema.description ?? '');

export const trueOrFalse = (description: string) => z.boolean({ error: 'true or false' }).describe(description);

/** A whole number from a floor on. */
export const wholeNumber = (floor: number, description: string) => {
  const error = `a whole number, ${floor} or more`;
  return z.number({ error }).int({ error }).min(floor, { error }).describe(description);
};

/** A list; left out, it is empty. */
export const list = <Schema extends z.ZodType>(item: Schema, description: string) =>
  z
    .array(item, { error: 'a list, each item on its own line after `- `' })
    .nullish()
    .transform((value) => (value ?? []) as z.output<Schema>[])
    .describe(description);

export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words, description: string) =>
  z.enum(words).describe(description);

const idForm = 'an id: letters, digits, - and _, no spaces';

/** An id the author chooses; others refer to it. */
export const id = (description: string) =>
  z
    .union([z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, { error: idForm }), z.number()], { error: idForm })
    .transform(String)
    .describe(description);

/** Ids of sources. A single one may stand without brackets. */
export const sources = z
  .union([z.array(z.union([z.string(), z.number()], { error: 'a source id' })), z.string(), z.number()], {
    error: 'a list of source ids, like [S1]',
  })
  .nullish()
  .transform((value) => (value === null || value === undefined ? [] : [value].flat().map(String)))
  .describe('Ids of the sources that say this, like [S1].');

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
  // Newer engines take `+05:00` as a zone, older ones do not; an offset says nothing about summer time anyway.
  if (!/^[A-Za-z]/u.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
