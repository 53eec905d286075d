/** So what: what follows, for whom; what could be done; how it may go on; who thinks otherwise; words that were said. */
import * as z from 'zod';
import { reviewed } from './citing.ts';
import {
  defaulted,
  documented,
  id,
  item,
  list,
  oneOf,
  optional,
  requiredText,
  sources,
  status,
  text,
  trueOrFalse,
  when,
} from './fields.ts';

const judgements = list(text('Id of a key judgement.', 'J1'), 'Ids of the key judgements that it rests on.');

const implication = item('implications', {
  text: requiredText('What follows, in one sentence.', 'Posts on the way to Osh have to expect a second raid.'),
  for_whom: optional(text('Whom it concerns.', 'Border service')),
  by_when: optional(text('By when it matters, in words.', 'before the passes close in October')),
  judgements,
  key: defaulted(trueOrFalse('true puts it on the bottom-line slide.'), false),
  sources,
});

const option = item('options', {
  text: requiredText('What the decision maker could do, in one clause.', 'Staff the second post with twice the guards'),
  benefits: optional(text('What it would bring.', 'A raid by seven men would fail.')),
  costs: requiredText('What it costs: money, people, time, other chances.', 'Forty guards, taken from the northern posts.'),
  reconsider_if: optional(text('What would change our mind about it.', 'All attackers are caught.')),
  judgements,
  sources,
});

const scenario = item('scenarios', {
  id: id('An id of your choice, like F1.', 'F1'),
  title: requiredText('The course in a few words.', 'A second raid for weapons'),
  text: optional(text('The course in a sentence.', 'The same men raid another post within three months.')),
  likelihood: optional(
    documented(
      z.union([z.string(), z.number()], { error: 'a likelihood term or a percentage' }),
      'One term of the scale (likely), a percentage (70%), or both: likely (60%).',
      'unlikely',
    ),
  ),
  trigger: optional(text('What would set it off.', 'The seized rifles are lost in a search.')),
  indicators: list(requiredText('One observation.', 'Guards report strangers near a post'), 'What would be seen first.'),
  judgements,
  sources,
});

const dissent = item('dissent', {
  who: requiredText('Who thinks otherwise: a name, an office, a desk.', 'Customs desk'),
  judgement: optional(text('Id of the key judgement that is doubted.', 'J3')),
  text: requiredText('What they hold instead, in one sentence.', 'Smuggling alone is likely.'),
  why: requiredText('Why, in one sentence.', 'The route was used for drugs in each of the last three years.'),
  sources,
  reviewed,
});

const quotation = item('quotations', {
  words: requiredText('The words as they were said, without quotation marks.', 'We did not expect anybody at that hour.'),
  who: requiredText('Who said them.', 'A border guard'),
  where: optional(text('Where, or to whom.', 'to the agency')),
  time: optional(when('When.', '2006-05-13')),
  translated_from: optional(text('The language in which they were said, where these words are a translation.', 'Tajik')),
  status,
  sources,
  reviewed,
});

export const soWhat = {
  implications: list(implication, 'What follows from the judgements, for whom and by when.'),
  options: list(option, 'What the decision maker could do, each with what it costs.'),
  scenarios: list(scenario, 'How it may go on.'),
  scenarios_relation: optional(
    oneOf(
      ['complete', 'exclusive', 'overlapping'],
      'complete: exactly one of the scenarios comes; exclusive: at most one; overlapping: several may. Their likelihoods have to agree with it.',
    ),
  ),
  dissent: list(dissent, 'Who thinks otherwise about a judgement, and why.'),
  quotations: list(quotation, 'Words that were said, each on a slide with who said them.'),
  abbreviations: documented(
    z
      .record(z.string(), requiredText('The whole name.', 'Islamic Movement of Uzbekistan'), {
        error: 'abbreviations, each with its whole name, like {IMU: Islamic Movement of Uzbekistan}',
      })
      .nullish()
      .transform((value) => value ?? {}),
    'Abbreviations with their whole names; the deck writes each out where it stands first.',
    { IMU: 'Islamic Movement of Uzbekistan' },
  ),
};
