/** What the author decides about the tradecraft rules: which are loud, and which findings are waived, by whom and why. */
import { z } from 'zod';
import { id, list, optional, record, requiredText, text } from './fields.ts';

/** How loud a rule is; `off` silences it. */
export const loudness = ['off', 'note', 'warning', 'error'] as const;

const waiver = record({
  rule: id('Code of the rule, like SRC012.'),
  where: optional(
    text(
      'The item it is about, by its id (for casualties the party’s), or its address like claims[3]; without one, every finding of the rule.',
    ),
  ),
  reason: requiredText('Why it does not apply, in one sentence.'),
  by: requiredText('Who decided it.'),
});

export const checking = {
  rules: z
    .record(z.string(), z.enum(loudness), { error: 'codes of rules, each with off, note, warning or error' })
    .nullish()
    .transform((value) => value ?? {})
    .describe('How loud a tradecraft rule is, by its code: off, note, warning or error.'),
  waive: list(waiver, 'Findings that are accepted, with a reason and a name; printed on the method slide.'),
};
