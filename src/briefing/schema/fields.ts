/**
 * The small vocabulary that every part of the schema is written in. Each field has a description and an example, as an
 * editor shows them and the field guide prints them; lists and records without one get theirs from what they hold.
 * `io: 'input'` of zod's JSON Schema prints what an author may write, the output type what the pipeline gets.
 * A field that the author left out is `null`, never missing, so that a template that names an unknown field is told so.
 */
import * as z from 'zod';
import { isAddressProblem, readAddress } from '../../foundation/address/safe-address.ts';
import { type Tlp, tlpLabels } from '../../foundation/tlp-labels.ts';
import { citationForm, readCitation } from '../citation.ts';
import { type OtherWords, otherWords, type Rewordable } from '../other-words.ts';
import { isWhenProblem, parseWhen, type When, type WhenProblem } from '../when.ts';
import { inZoneCase } from '../zone-names.ts';
import { type Status, statuses } from './statuses.ts';

/** A field's words: what it is for, and a value as an author types it. */
export const documented = <Schema extends z.ZodType>(schema: Schema, description: string, example?: unknown): Schema =>
  schema.meta({ description, ...(example === undefined ? {} : { examples: [example] }) });

/** An object that allows no unknown fields. The message carries the known names for "did you mean". */
export const record = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : 'a group of fields, one `name: value` a line',
  });

/** Whom an item may be shown to, of its own. */
const ownLabel = z
  .enum(tlpLabels)
  .nullish()
  .transform((value): Tlp | null => value ?? null)
  .meta({
    description:
      'TLP label of this item; without one, the strictest of what it rests on. `build --for` leaves out what is above.',
    examples: ['AMBER'],
  });

/** Fields that say how an item stands, and are no content of their own. */
const inseparable = [
  'id',
  'sources',
  'inferred_from',
  'reviewed',
  'status',
  'main',
  'key',
  'side',
  'in_timeline',
  'on_map',
  'origin',
];

/** Labels of single fields; only of those that an item can do without. */
function fieldLabels(shape: z.core.$ZodLooseShape) {
  const names = Object.entries(shape).flatMap(([name, schema]) =>
    !inseparable.includes(name) && z.safeParse(schema as z.ZodType, undefined, { jitless: true }).success ? [name] : [],
  );
  return z
    .record(z.string(), z.enum(tlpLabels), { error: 'fields of this item, each with a TLP label, like { note: AMBER }' })
    .nullish()
    .transform((value, context): Readonly<Record<string, Tlp>> | null => {
      for (const name of Object.keys(value ?? {})) {
        if (!names.includes(name))
          context.issues.push({ code: 'unrecognized_keys', keys: [name], input: value ?? {}, message: names.join(' ') });
      }
      return value ?? null;
    })
    .meta({
      description: 'TLP labels of single fields of this item that are stricter than its own.',
      examples: [{ [names[0] ?? 'note']: 'AMBER' }],
    });
}

const shownWords = z.union([z.string().regex(/\S/u, { error: 'text' }), z.number()], { error: 'text' });

/** Texts by whom they may be shown to. */
const wordingIn = (description: string) =>
  z
    .record(z.string(), shownWords, { error: 'TLP labels, each with a text, like { CLEAR: "…" }' })
    .nullish()
    .transform((value, context): Readonly<Partial<Record<Tlp, string>>> | null => {
      refuseOthers(value, tlpLabels, [], context);
      return value ? Object.fromEntries(Object.entries(value).map(([label, words]) => [label, String(words).trim()])) : null;
    })
    .meta({ description, examples: [{ CLEAR: 'Weapons were taken.' }] });

/** A text of the file itself in other words, by whom these may be shown to. */
export const wording = wordingIn('In other words, by the TLP label of those who may see these words and not the text.');

type Issues = Pick<z.core.ParsePayload, 'issues'>;

function refuseOthers(
  value: Readonly<Record<string, unknown>> | null | undefined,
  known: readonly string[],
  path: readonly string[],
  { issues }: Issues,
) {
  for (const name of Object.keys(value ?? {}))
    if (!known.includes(name))
      issues.push({ code: 'unrecognized_keys', keys: [name], input: value ?? {}, message: known.join(' '), path: [...path] });
}

type GivenWords = string | Readonly<Record<string, string>>;

/** Other words of an item: a text, or several by their fields. */
function itemWording({ main, more, needed, neededIfStated, isFieldOnly }: OtherWords) {
  const fields = [main, ...more];
  const trimmed = (given: string | number | Record<string, string | number>): GivenWords =>
    typeof given === 'object'
      ? Object.fromEntries(Object.entries(given).map(([field, words]) => [field, String(words).trim()]))
      : String(given).trim();
  const several =
    more.length === 0 ? '' : ` Several texts are given by their fields, like \`{ CLEAR: { ${main}: …, ${more[0]}: … } }\`.`;
  const ifStated = neededIfStated.map((field) => `, and \`${field}\` where it has one`).join('');
  const must =
    needed.length < 2 && needed[0] === main
      ? ''
      : ` In place of the whole item it takes ${needed.map((field) => `\`${field}\``).join(', ')}${ifStated}.`;
  const place = isFieldOnly ? 'not this field' : 'not the item';
  return z
    .record(z.string(), z.union([shownWords, z.record(z.string(), shownWords)], { error: 'text' }), {
      error: 'TLP labels, each with a text, like { CLEAR: "…" }',
    })
    .nullish()
    .transform((value, context): Readonly<Partial<Record<Tlp, GivenWords>>> | null => {
      refuseOthers(value, tlpLabels, [], context);
      for (const [label, given] of Object.entries(value ?? {}))
        if (typeof given === 'object') refuseOthers(given, fields, [label], context);
      return value ? Object.fromEntries(Object.entries(value).map(([label, given]) => [label, trimmed(given)])) : null;
    })
    .meta({
      description: `\`${main}\` in other words, by the TLP label of those who may see these words and ${place}; they get the strictest that they may see.${several}${must}`,
      examples: [
        needed.length < 2
          ? { CLEAR: 'Weapons were taken.' }
          : { CLEAR: Object.fromEntries(needed.map((field) => [field, 'In other words.'])) },
      ],
    });
}

/** A record that may carry a label of its own, labels of its fields, and other words for those who may not see it. */
export const item = <Shape extends z.core.$ZodLooseShape>(kind: Rewordable, shape: Shape) =>
  record({ ...shape, tlp: ownLabel, tlp_of: fieldLabels(shape), wording: itemWording(otherWords[kind]) });

/**
 * Words. A number is a text too, since YAML makes `1999` one; `locateRecords` puts back what was typed (`1.10`, `007`).
 */
export const text = (description: string, example: string) =>
  documented(
    z.union([z.string(), z.number()], { error: 'text' }).transform((value) => String(value).trim()),
    description,
    example,
  );

/** Words that may not be empty. */
export const requiredText = (description: string, example: string) =>
  documented(
    z
      .union([z.string().regex(/\S/u, { error: 'text' }), z.number()], { error: 'text' })
      .transform((value) => String(value).trim()),
    description,
    example,
  );

/** What is said of a text that is no address; hints go by it. */
export const addressForm = 'a web address, http or https';

/** An address that may stand in a deck, as it is shown there. Empty is as good as left out. */
export const address = (description: string, example: string) =>
  documented(
    z
      .union([z.string(), z.number()], { error: addressForm })
      .transform((value) => String(value).trim())
      .transform((value, context) => {
        const read = value === '' ? { shown: '' } : readAddress(value);
        if (!isAddressProblem(read)) return read.shown;
        context.addIssue({ code: 'custom', message: addressForm, params: { briefdeck: 'BRF003' }, input: value });
        return z.NEVER;
      }),
    description,
    example,
  );

/** A field that may be left out: `null` then. */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema
    .nullish()
    .transform((value) => (value ?? null) as z.output<Schema> | null)
    .meta(schema.meta() ?? {});

/** A field with a value of its own where it was left out. */
export const defaulted = <Schema extends z.ZodType>(schema: Schema, value: NoInfer<z.output<Schema>>) =>
  schema
    .nullish()
    .transform((given) => (given ?? value) as z.output<Schema>)
    .meta({ ...schema.meta(), default: value });

export const trueOrFalse = (description: string, example = true) =>
  documented(z.boolean({ error: 'true or false' }), description, example);

/** A whole number from a floor on. */
export const wholeNumber = (floor: number, description: string, example: number) => {
  const error = `a whole number, ${floor} or more`;
  return documented(z.number({ error }).int({ error }).min(floor, { error }), description, example);
};

/** A list; left out, it is empty. */
export const list = <Schema extends z.ZodType>(item: Schema, description: string) =>
  documented(
    z
      .array(item, { error: 'a list, each item on its own line after `- `' })
      .nullish()
      .transform((value) => (value ?? []) as z.output<Schema>[]),
    description,
  );

/** One of some words; the example is the first unless another is given. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(
  words: Words,
  description: string,
  example: Words[number] = words[0],
) => documented(z.enum(words), description, example);

/** What is said of an id that is none; hints go by it. */
export const idForm = 'an id: letters, digits, - and _, no spaces';

/** Fillers of Hangul are letters, and cannot be seen. */
const idPattern = /^(?!.*\p{Default_Ignorable_Code_Point})[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

export const isId = (text: string): boolean => idPattern.test(text);

/** An id the author chooses; others refer to it. */
export const id = (description: string, example: string) =>
  documented(
    z
      .union([z.string().regex(idPattern, { error: idForm }), z.number()], { error: idForm })
      .transform(String)
      .meta({ title: 'id' }),
    description,
    example,
  );

const citation = z.union(
  [
    z.string(),
    z.number(),
    z.strictObject({
      id: documented(z.union([z.string(), z.number()]), 'Id of the source, or with its paragraph S1@4.', 'S1'),
      quote: documented(z.string().regex(/\S/u), 'Words of its text, letter for letter; never shown.', 'three guards').optional(),
    }),
  ],
  { error: citationForm },
);

/**
 * Ids of sources. A single one may stand without brackets. Where in its text a source says it (`S1@4`, a quotation) is for those
 * who hold the briefing against its sources (`readCitations`); slides print the number of the source and no more.
 */
export const sources = documented(
  z
    .union([z.array(citation), citation], { error: 'a list of source ids, like [S1]' })
    .nullish()
    .transform((value, context) => {
      const ids: string[] = [];
      for (const [index, each] of [value ?? []].flat().entries()) {
        const read = readCitation(each);
        if (read) ids.push(read.id);
        else context.addIssue({ code: 'custom', message: citationForm, path: Array.isArray(value) ? [index] : [], input: each });
      }
      // A source that says it in two places has one number.
      return [...new Set(ids)];
    })
    .meta({ title: 'ids of sources' }),
  'Ids of the sources that say this, like [S1]. With its paragraph S1@4, or its words { id: S1, quote: three guards }, `review` looks there.',
  ['S1'],
);

/** An editor sees at once that a time has no year; the rest is for `parseWhen`. */
const looseTime = z.union(
  [z.string().meta({ pattern: '[1-9]\\d{3}' }), z.number().meta({ type: 'integer', minimum: 1000, maximum: 9999 })],
  { error: 'a date or time' },
);

const timeField = (description: string, example: string, read: (value: unknown) => When | WhenProblem) =>
  documented(
    looseTime
      .transform((value, context) => {
        const parsed = read(value);
        if (!isWhenProblem(parsed)) return parsed;
        context.addIssue({ code: 'custom', message: parsed.problem, params: { briefdeck: 'BRF007' }, input: value });
        return z.NEVER;
      })
      .meta({ title: 'time' }),
    description,
    example,
  );

/** A time as far as it is known. */
export const when = (description: string, example = '2006-05-12') => timeField(description, example, readUnplaced);

/** A time of something that happened at a place: which of two equal clock times it was may stand after it. */
export const placedTime = (description: string, example = '2006-05-12') => timeField(description, example, parseWhen);

/** Refuses an offset in a field that has no zone, because it would be dropped without a message. */
function readUnplaced(value: unknown): When | WhenProblem {
  const parsed = parseWhen(value);
  if (isWhenProblem(parsed)) return parsed;
  const isPlaced = [parsed.from, parsed.to].some((moment) => moment && (moment.offset !== null || moment.turn !== null));
  return isPlaced
    ? { problem: 'here only date and time of day; offsets, `first` and `second` stand in the times of events' }
    : parsed;
}

export const status = documented(
  z
    .enum(statuses)
    .nullish()
    .transform((value): Status => value ?? 'reported')
    .meta({ default: 'reported' }),
  'How the statement stands: reported (a source says it in its own name; so it is read where nothing stands), claimed or alleged (the source says who holds it), assessed (your own judgement), disputed, denied, unknown, background, opinion or confirmed.',
  'claimed',
);

/** Admiralty code, credibility of the information (AJP-2.1): 1 confirmed by other sources … 5 improbable, 6 cannot be judged. */
export const credibility = optional(
  documented(
    z.literal([1, 2, 3, 4, 5, 6]),
    'Credibility of the information: 1 confirmed by other sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.',
    3,
  ),
);

export const confidence = oneOf(
  ['low', 'moderate', 'high'],
  'Analytic confidence: how good the basis is, not how likely the thing.',
  'moderate',
);

/** The name of an IANA time zone; whether there is one of that name, `checkZones` asks. */
export const zone = (description: string) =>
  documented(
    z.string({ error: 'a time zone like Asia/Dushanbe' }).transform(inZoneCase).meta({ title: 'time zone' }),
    description,
    'Asia/Dushanbe',
  );
