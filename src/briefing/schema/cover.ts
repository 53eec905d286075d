/** The briefing itself: what it is called, for whom, how it may be shared, and what it says first. */
import * as z from 'zod';
import { tlpLabels } from '../../foundation/tlp-labels.ts';
import { scaleNames } from '../likelihood.ts';
import { inferredFrom, reviewed } from './citing.ts';
import {
  confidence,
  defaulted,
  documented,
  id,
  item,
  list,
  oneOf,
  optional,
  record,
  requiredText,
  sources,
  text,
  trueOrFalse,
  when,
  wholeNumber,
  wording,
} from './fields.ts';

const handling = record({
  tlp: oneOf(
    tlpLabels,
    'Traffic Light Protocol label (TLP 2.0) without the prefix: RED, AMBER+STRICT, AMBER, GREEN or CLEAR.',
    'GREEN',
  ),
  unlabelled: optional(
    oneOf(
      tlpLabels,
      'The TLP label of what has none of its own and rests on nothing that has one; left out, it is that of the whole briefing, and a wider audience sees none of it.',
      'CLEAR',
    ),
  ),
  distribution: optional(text('Who may have this briefing, in words.', 'Members of the working group; not for publication.')),
  marks: list(
    requiredText('A further restriction.', 'Not for publication'),
    'Further restrictions, printed beside the TLP label.',
  ),
  training: optional(trueOrFalse('true for an exercise: only then may marks of a classification stand in the deck.', true)),
}).describe('How the briefing may be shared.');

const audience = record({
  name: id('What the audience is called: `build --for public`; it stands in the name of the deck.', 'public'),
  tlp: oneOf(tlpLabels, 'The strictest TLP label that it may see; the label of its deck.', 'CLEAR'),
  title: optional(text('The title for this audience.', 'Attacks on two border posts')),
  subtitle: optional(text('The line under the title for this audience.', 'What can be said in public')),
  distribution: optional(text('Who may have this version, in words.', 'For publication.')),
  marks: documented(
    z
      .array(requiredText('A further restriction.', 'Check against delivery'), {
        error: 'a list, each item on its own line after `- `',
      })
      .nullish()
      .transform((value) => value ?? null),
    'Further restrictions of this version, in the place of those of the briefing; `[]` for none.',
    [],
  ),
  template: optional(text('Template set for this audience.', 'flash')),
  theme: optional(text('Theme for this audience.', 'print')),
  minutes: optional(wholeNumber(1, 'Minutes of a talk for this audience.', 5)),
  withheld: defaulted(
    oneOf(['say', 'silent'], 'say: the deck says that something is withheld; silent: it does not say so in words.'),
    'say',
  ),
});

const bottomLine = item('bottom_line', {
  text: requiredText(
    'The bottom line in one or two sentences: what happened, and so what.',
    'Gunmen attacked two border posts in one night; by whom is not established.',
  ),
  sources,
  inferred_from: inferredFrom,
  reviewed,
}).describe('What stands first, before the judgements.');

const judgement = item('key_judgements', {
  id: id('An id of your choice, like J1.', 'J1'),
  statement: requiredText(
    'One judgement in one sentence. Use the likelihood term in it; the deck sets it in bold.',
    'It is likely that at least one attacker is still at large.',
  ),
  likelihood: optional(
    documented(
      z.union([z.string(), z.number()], { error: 'a likelihood term or a percentage' }),
      'One term of the scale (likely), also in the language of the deck, a percentage (70%), or both: likely (55%).',
      'likely',
    ),
  ),
  confidence: optional(confidence),
  basis: optional(text('What the confidence rests on, in one sentence.', 'One report, which names no source for its figures.')),
  hypothesis: optional(text('Id of the hypothesis that this judgement is about.', 'H1')),
  claims: list(text('Id of a claim.', 'C10'), 'Ids of the claims that it rests on.'),
  previous_likelihood: optional(
    text(
      'The likelihood term of the edition before, from the second edition on; with `previous:` it is filled by itself.',
      'unlikely',
    ),
  ),
  change_reason: optional(
    text(
      'Why likelihood or confidence changed, or the order differs from that of the hypotheses.',
      'A second, independent report.',
    ),
  ),
  sources,
  inferred_from: inferredFrom,
  reviewed,
});

export const cover = {
  briefdeck: documented(z.literal(1, { error: 'version' }), 'Version of the file format: 1.', 1),
  title: requiredText('What the briefing is about, as it stands on the first slide.', 'Attacks on two border posts'),
  subtitle: optional(text('A line under the title: the place, or the question.', 'Isfara district, Tajikistan')),
  date: when('When the incident happened.'),
  as_of: when('What the briefing knows ends here: the date, or date and time, of the newest information.', '2006-05-17'),
  version: optional(wholeNumber(1, 'Number of this edition: 1, 2, 3 …', 1)),
  previous: optional(
    requiredText(
      'File of the edition before this one, beside the briefing; `briefdeck revise` writes it. What is new since then is computed.',
      'editions/border-posts.1.yaml',
    ),
  ),
  prepared_by: optional(text('Who wrote it.', 'Incident desk')),
  organisation: optional(text('Your organisation.', 'Border Observatory')),
  language: defaulted(requiredText('Language of the deck: a file in templates/labels/, such as en or ru.', 'en'), 'en'),
  digits: defaulted(
    oneOf(['latn', 'arab'], 'Digits that the slides print: latn (123), or arab (١٢٣; in Persian and Urdu ۱۲۳).'),
    'latn',
  ),
  handling,
  audiences: list(audience, 'Who gets a version of their own, with `build --for NAME`; a TLP label alone needs no entry here.'),
  tlp_of: optional(
    documented(
      z.record(z.string(), z.enum(tlpLabels), { error: 'fields at the top of the file, each with a TLP label' }),
      'TLP labels of fields at the top of the file that are texts: of `source_summary`, `headlines.map`, `x-recommendation`.',
      { source_summary: 'AMBER' },
    ),
  ),
  wording: optional(
    documented(
      z.record(z.string(), wording, { error: 'fields at the top of the file, each with texts by TLP label' }),
      'Fields at the top of the file in other words, for those who may not see them by `tlp_of:`.',
      { 'headlines.map': { CLEAR: 'Where it happened' } },
    ),
  ),
  portion_marks: defaulted(trueOrFalse('true writes its TLP label in brackets before each paragraph: (AMBER).', true), false),
  likelihood_scale: defaulted(oneOf(scaleNames, 'Scale of likelihood terms: icd203 (US) or phia (UK).'), 'icd203'),
  template: defaulted(requiredText('Template set: a folder in templates/, such as briefing or flash.', 'briefing'), 'briefing'),
  theme: defaulted(requiredText('Theme: a file in templates/themes/.', 'default'), 'default'),
  minutes: optional(
    wholeNumber(
      1,
      'Minutes of a talk: as many slides as they carry stand first, all others follow as an annex, and the notes are words to speak.',
      10,
    ),
  ),
  headlines: documented(
    z
      .record(z.string(), requiredText('The title.', 'Two posts were attacked in one night'), {
        error: 'slide names, each with its headline',
      })
      .nullish()
      .transform((value) => value ?? {}),
    'Your own title for a slide, by the slide’s name; without one the title is made from the facts.',
    { 'bottom-line': 'Two posts were attacked in one night; by whom is not established' },
  ),
  slide_order: list(
    requiredText('Name of a slide.', 'bottom-line'),
    'The order of the slides by their names, where it is to be another than that of the template set; slides that are not named stay behind the one that they follow. `briefdeck trace --apply` writes it.',
  ),
  slides_left_out: list(requiredText('Name of a slide.', 'relations'), 'Names of slides that this deck goes without.'),
  slides_hidden: list(
    requiredText('Name of a slide.', 'relations'),
    'Names of slides that stand in the deck and are not shown in a slide show. `briefdeck trace --apply` writes those that were hidden by hand.',
  ),
  bottom_line: optional(bottomLine),
  ai_use: optional(
    text(
      'What of this briefing a language model or another assistant drafted, translated or summed up, and who checked it; printed on the slide on method.',
      'A language model drafted the events; each was held against its source by the incident desk.',
    ),
  ),
  key_judgements: list(judgement, 'The three to five judgements that a decision maker must remember.'),
};
