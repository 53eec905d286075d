/** The shape of what `briefdeck diff --format json` prints, of which `briefings/diff.schema.json` is made. */
import * as z from 'zod';
import { changeActions, changeKinds, whyKinds } from '../analysis/edition.ts';
import { diffVersion } from './report.ts';

const place = z.object({
  file: z.string().describe('The file of the edition.'),
  line: z.number().int().describe('Line, from 1.'),
  column: z.number().int().describe('Column, from 1.'),
});

const edition = z.object({
  file: z.string().describe('Its file.'),
  title: z.string().describe('Its title.'),
  version: z.number().int().describe('Its number.'),
  as_of: z.string().describe('What it knows ends here: a date, or date and time.'),
});

const side = z
  .looseObject({ kind: z.enum(['quantity', 'judgement', 'status', 'fates', 'grade', 'ranking', 'time', 'text']) })
  .nullable();

const change = z.object({
  kind: z.enum(changeKinds).describe('What the change is about.'),
  action: z.enum(changeActions).describe('What became of it.'),
  subject: z.string().describe('What it is, in the language of the briefing.'),
  news: z.string().describe('What is new of it.'),
  text: z.string().describe('Subject, news and reasons in one line.'),
  before: side.describe(
    'The value then; null for what is new, or shown for the first time. A quantity that is not stated says so, and is never zero.',
  ),
  after: side.describe('The value now; null for what is gone.'),
  difference: z
    .object({
      low: z.number().nullable().describe('At least by so much; null where that end is open.'),
      high: z.number().nullable().describe('At most by so much; null where that end is open.'),
      slack: z.number().describe('By how much the ends may be off, because an “about” went into them.'),
    })
    .nullable()
    .describe('Of figures: after less before, with its sign; null where either is not stated.'),
  why: z
    .array(
      z.object({
        kind: z.enum(whyKinds).describe('What sort of reason.'),
        text: z.string().describe('The reason in words.'),
        sources: z.array(z.string()).describe('Ids of sources of the later edition; for an audience their numbers in its deck.'),
      }),
    )
    .describe('Why it changed.'),
  sources: z.array(z.string()).describe('Ids of sources of the later edition; for an audience their numbers in its deck.'),
  fields: z.array(z.string()).describe('Addresses in the later edition of what is new or changed.'),
  at: z
    .string()
    .nullable()
    .describe('Address in the later edition; null for what is gone. For an audience, addresses count what it was shown.'),
  was_at: z.string().nullable().describe('Address in the earlier edition; null for what is new.'),
  place: place.nullable().describe('Where it stands now; null for what is gone, and for an audience.'),
  was_place: place.nullable().describe('Where it stood; null for what is new, and for an audience.'),
});

export const diffReportShape = z.object({
  briefdeck_diff: z.literal(diffVersion).describe('Version of this shape. What is there stays; later versions add.'),
  before: edition.nullable().describe('The earlier edition; null where mistakes left none.'),
  after: edition.nullable().describe('The later edition.'),
  are_words_compared: z.boolean().describe('False where the editions are in two languages, of which no words are compared.'),
  changes: z.array(change).describe('What changed, the most important first.'),
  diagnostics: z.array(z.looseObject({ code: z.string() })).describe('What is wrong, as `check --format json` says it.'),
});

/** The same as JSON Schema, for programs in other languages. */
export const diffJsonSchema = (): object => ({
  ...z.toJSONSchema(diffReportShape, { target: 'draft-7' }),
  title: 'Briefdeck diff',
  description: 'What `briefdeck diff --format json` prints.',
});
