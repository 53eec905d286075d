/** The shape of what `briefdeck review --format json` prints, of which `briefings/review.schema.json` is made. */
import * as z from 'zod';
import type { ReviewReport } from './report.ts';
import { reportVersion } from './report.ts';
import { verdicts } from './review.ts';

const place = z.object({
  line: z.number().int().describe('Line in the YAML file, from 1.'),
  column: z.number().int().describe('Column, from 1.'),
});

const passage = z.object({
  source: z.string().describe('Id of the source.'),
  paragraph: z.number().int().describe('Paragraph of its text, from 1: S1@4 cites it.'),
  share: z.number().describe('How much of the statement stands in it, 0 to 1.'),
  text: z.string().describe('The sentences.'),
});

const remark = z.object({
  kind: z
    .enum(['number', 'time', 'month', 'name', 'place', 'quotation', 'negation', 'quantifier', 'question', 'word'])
    .describe('What it is that has no counterpart.'),
  words: z.string().describe('As they stand in the statement; for `dropped`, in the passage.'),
  missing: z
    .enum(['source', 'passage', 'dropped'])
    .describe(
      'source: it stands in no cited source; passage: it stands in one, but not where this is told; dropped: the passage has it, and the statement does not.',
    ),
  at: z.string().describe('Address of the field in which the words stand.'),
  from: z.number().int().describe('Where they begin in the field, from 0.'),
  to: z.number().int().describe('Where they end in it.'),
});

const item = z.object({
  at: z.string().describe('Address of the record, which is what a person signs: claims[3].'),
  field: z.string().describe('Address of the words or of the figure: claims[3].text.'),
  id: z.string().nullable().describe('Id of the record, where it has one.'),
  kind: z
    .string()
    .describe('judgement, situation, event, claim, casualties, figure, person, actor, evidence, materiel, context …'),
  statement: z.string().describe('What the briefing says.'),
  place: place.nullable().describe('Where it stands in the file.'),
  verdict: z
    .enum(verdicts)
    .describe(
      'found; look: something has no counterpart in the passage; says-more: a number, time, name or quotation stands in no cited source; not-found: no passage is like it; inference: it says itself that it is one; no-text: its sources have no text.',
    ),
  sources: z.array(z.string()).describe('Ids of the sources that it cites or is inferred from.'),
  passages: z.array(passage).describe('Where its sources tell it.'),
  missing: z.array(remark).describe('What has no counterpart.'),
  signed: z
    .enum(['yes', 'stale', 'no', 'unchecked'])
    .describe('Whether somebody has signed it for these words; unchecked: a text is missing.'),
  digest: z.string().describe('Of the statement and its passages; a signature names it.'),
});

const sentence = z.object({
  source: z.string().describe('Id of the source.'),
  paragraph: z.number().int().describe('Its paragraph, from 1.'),
  use: z
    .enum(['shown', 'kept', 'partly', 'unused'])
    .describe(
      'shown: told on a slide; kept: told by a claim that no slide shows; partly: some of it is told; unused: nothing tells it.',
    ),
  text: z.string().describe('The sentence.'),
  untold: z.array(z.string()).describe('Words of it that nothing tells.'),
  unquoted: z.array(z.string()).describe('Quotations in it that are nowhere given word for word.'),
});

export const reviewReportShape = z.object({
  briefdeck_review: z.literal(reportVersion).describe('Version of this shape. What is there stays; later versions add.'),
  briefings: z
    .array(
      z.object({
        file: z.string().describe('The briefing.'),
        items: z.array(item).describe('Every statement that cites a source or is inferred from one.'),
        coverage: z.array(sentence).describe('Every sentence of the texts, and whether the briefing uses it.'),
      }) satisfies z.ZodType<ReviewReport>,
    )
    .describe('In the order in which they were named; those with mistakes are left out.'),
  diagnostics: z.array(z.looseObject({ code: z.string() })).describe('What is wrong, as `check --format json` says it.'),
});

/** The same as JSON Schema, for programs in other languages. */
export const reviewJsonSchema = (): object => ({
  ...z.toJSONSchema(reviewReportShape, { target: 'draft-7' }),
  title: 'Briefdeck review',
  description: 'What `briefdeck review --format json` prints.',
});
