/** What the author decides about the tradecraft rules: how grave each is, and which findings are waived, by whom and why. */
import * as z from 'zod';
import { documented, id, item, list, optional, requiredText, text } from './fields.ts';

/** How grave the findings of a rule are; `off` switches the rule off. */
export const severitySettings = ['off', 'note', 'warning', 'error'] as const;

const waiver = item('waive', {
  rule: id('Code of the rule, like SRC012, or of what the search for what is withheld found, like AUD006.', 'SRC012'),
  where: optional(
    text(
      'The item it is about, by its id (for casualties the party’s), or its address like claims[3]; without one, every finding of the rule.',
      'C19',
    ),
  ),
  reason: requiredText('Why it does not apply, in one sentence.', 'The two governments are the only ones who could know.'),
  by: requiredText('Who decided it.', 'Head of the incident desk'),
});

export const checking = {
  rules: documented(
    z
      .record(z.string(), z.enum(severitySettings), { error: 'codes of rules, each with off, note, warning or error' })
      .nullish()
      .transform((value) => value ?? {}),
    'Severity of a tradecraft rule, by its code: off, note, warning or error.',
    { SRC012: 'note' },
  ),
  waive: list(waiver, 'Findings that are accepted, with a reason and a name; they stand in the notes of the method slide.'),
};
