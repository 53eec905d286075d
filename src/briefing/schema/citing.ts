/** What stands beside the sources of a statement: what it was inferred from, and who has held it against its sources. */
import * as z from 'zod';
import { documented, optional, record, requiredText, text, when } from './fields.ts';

/** What an inference rests on; where it stands, the slide prints “our inference from” before the numbers. */
export const inferredFrom = documented(
  z
    .union([z.array(z.union([z.string(), z.number()])), z.string(), z.number()], { error: 'a list of ids, like [E2, S1]' })
    .nullish()
    .transform((value): string[] => [value ?? []].flat().map(String)),
  'Where this is your own inference: ids of the evidence, claims, events, judgements or sources that it is drawn from. The slide says so, with the numbers of their sources.',
  ['E2', 'S1'],
);

/** Who has read a statement beside the words of its source. `briefdeck review --sign` writes it. */
export const reviewed = optional(
  record({
    by: requiredText('Who held the statement against its sources.', 'A. Reader'),
    on: when('On which day.', '2030-02-20'),
    digest: optional(
      text('What was read: made by `briefdeck review --sign` from the statement and its passages.', '9f2c41d07be3'),
    ),
  }).describe('Who has held this statement against its sources; it lapses when either changes.'),
);
