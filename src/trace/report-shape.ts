/** The shape of what `briefdeck trace --format json` prints, of which `briefings/trace.schema.json` is made. */
import * as z from 'zod';

/** The version of the shape. */
export const traceVersion = 1;

const span = z.looseObject({
  file: z.string().describe('A briefing or a template.'),
  line: z.number().int().describe('Line, from 1.'),
  column: z.number().int().describe('Column, from 1.'),
});

const origin = z.object({
  kind: z
    .enum(['field', 'computed', 'template'])
    .describe('A field of the briefing, a number computed from fields, or words of a template.'),
  path: z.string().describe('Address in the briefing; empty for words of a template.'),
  how: z.string().describe('How it was computed, in a sentence; empty where it was not.'),
  spans: z.array(span).describe('Lines of the briefing, or of the template.'),
  parts: z
    .array(z.object({ path: z.string(), value: z.string(), span }))
    .optional()
    .describe('Of what is computed: the fields that it was computed from, with what each says.'),
  template: span.optional().describe('The line of the template that puts it into words.'),
});

const edit = z.looseObject({
  before: z.string().describe('The words that stood there; empty where words were put in.'),
  after: z.string().describe('The words that stand there now; empty where words were taken out.'),
  origins: z.array(origin).describe('Where the old words came from; of words that were put in, those beside them.'),
});

const change = z.looseObject({
  what: z.enum(['changed', 'added', 'deleted']),
  kind: z
    .enum(['title', 'text', 'cell', 'notes', 'picture', 'chart', 'look', 'alt'])
    .describe('`look`: a shape that was moved, or has another size, colour or type; `alt`: its alternative text.'),
  shape: z.string().describe('The name of its shape; empty for notes.'),
  place: z.array(z.number().int()).describe('Of a paragraph its number in the shape, of a cell its row and column, from 1.'),
  before: z.string().optional().describe('The whole text as it was built; absent where nobody knows it any more.'),
  after: z.string().optional().describe('The whole text as it is now.'),
  edits: z.array(edit).describe('What was changed in it.'),
});

const slide = z.object({
  state: z.enum(['kept', 'added', 'deleted']),
  number: z.number().int().describe('Its number in the edited deck; 0 of a deleted one.'),
  built: z.number().int().describe('Its number as it was built; 0 of an added one.'),
  name: z.string().describe('As the template calls it; empty of an added one.'),
  title: z.string(),
  isMoved: z.boolean().describe('Out of the order in which it was built.'),
  isHidden: z.boolean(),
  isShownAgain: z.boolean().optional(),
  changes: z.array(change),
  comments: z.array(z.object({ by: z.string(), text: z.string() })),
});

export const traceReportShape = z.object({
  briefdeck_trace: z.literal(traceVersion).describe('Version of this shape. What is there stays; later versions add.'),
  deck: z.string().describe('The deck that was traced.'),
  briefing: z.string().optional().describe('What it was built of; absent where the deck cannot be traced.'),
  basis: z
    .enum(['as built', 'since changed', 'as it is now'])
    .optional()
    .describe('What it was held against: what was built, what was built and has changed since, or what the briefing says now.'),
  colors: z
    .array(z.object({ name: z.string(), before: z.string(), after: z.string() }))
    .optional()
    .describe('Colours of the theme that were changed, by their names there; absent where none was.'),
  sections: z
    .object({ gone: z.array(z.string()), come: z.array(z.string()) })
    .optional()
    .describe('Names of sections of slides that were taken out, and put in; absent where none was.'),
  title: edit.optional().describe('The title in the properties of the document, where it was changed.'),
  slides: z
    .array(slide)
    .describe('Slides on which something was changed, in the order of the deck; deleted ones where they would stand.'),
  written: z
    .array(z.object({ path: z.string(), value: z.union([z.string(), z.number(), z.array(z.string())]) }))
    .describe('Fields that were written into the briefing, or would be with `--apply`.'),
  isWritten: z.boolean().describe('Whether they were written.'),
  diagnostics: z.array(z.looseObject({ code: z.string() })).describe('What is wrong, as `check --format json` says it.'),
});

/** The same as JSON Schema, for programs in other languages. */
export const traceJsonSchema = (): object => ({
  ...z.toJSONSchema(traceReportShape, { target: 'draft-7' }),
  title: 'Briefdeck trace',
  description: 'What `briefdeck trace --format json` prints.',
});
