/** Who and why: actors, persons, context, hypotheses with their evidence, open questions, indicators. */
import { z } from 'zod';
import {
  defaulted,
  id,
  list,
  oneOf,
  optional,
  record,
  requiredText,
  sources,
  status,
  text,
  trueOrFalse,
  when,
  wholeNumber,
} from './fields.ts';

const history = record({ time: when('When.'), text: requiredText('What, in one sentence.'), status, sources });

const attribution = record({
  by: requiredText('Who says so.'),
  kind: oneOf(
    ['attributed', 'claimed', 'denied', 'suspected', 'convicted'],
    'attributed: others accuse the actor; claimed: the actor claims it; denied: the actor denies it; suspected; convicted by a court.',
  ),
  text: requiredText('What they say, in one sentence.'),
  interest: optional(text('What interest they have in saying so.')),
  rests_on: optional(text('What it rests on.')),
  interested: optional(trueOrFalse('true where those who say so are party to the matter.')),
  status,
  sources,
});

const actor = record({
  id: id('An id of your choice, like imu.'),
  name: requiredText('Name.'),
  short: optional(text('Short name for titles and tables.')),
  aliases: list(requiredText('A name.'), 'Other names.'),
  kind: optional(text('What sort of actor: armed group, party, agency.')),
  summary: optional(text('Who they are, in a sentence or two.')),
  aims: optional(text('What they say they want.')),
  strength: optional(text('Strength then and now, in words.')),
  history: list(history, 'Dated history.'),
  attribution: list(attribution, 'Who holds them responsible, or whether they claim or deny it.'),
  sources,
});

const person = record({
  id: id('An id of your choice.'),
  name: requiredText('Name, or a description where the name is not known or not needed.'),
  role: oneOf(
    ['suspect', 'accused', 'convicted', 'victim', 'witness', 'official', 'other'],
    'How the person stands to the incident.',
  ),
  standing: requiredText('One clause for the table: alleged gunman; reported arrested or killed.'),
  fates: list(
    oneOf(['killed', 'wounded', 'detained', 'escaped', 'convicted', 'released'], 'One fate.'),
    'What is said to have become of the person; more than one that exclude each other need `status: disputed`.',
  ),
  age: optional(wholeNumber(0, 'Age.')),
  details: list(
    record({ text: requiredText('One sentence.'), said_by: optional(text('Who says so.')), status, sources }),
    'What is said of the person.',
  ),
  actor: optional(text('Id of the actor the person is said to belong to.')),
  status,
  sources,
});

const relation = record({
  from: text('Id of an actor, a person, a party or an incident.'),
  to: text('Id of another of these.'),
  label: requiredText('What the first is said to do to, or be for, the second: said to belong to; attacked; freed.'),
  said_by: optional(text('Who says so.')),
  status,
  sources,
});

const section = record({
  id: id('An id of your choice.'),
  title: requiredText('Title of the slide: its message in one sentence.'),
  kicker: optional(text('The topic in a word or two.')),
  paragraphs: list(
    record({
      heading: optional(text('A word or two before the sentence.')),
      text: requiredText('One or two sentences.'),
      status,
      sources,
    }),
    'What to know.',
  ),
});

const argument = list(record({ text: requiredText('One argument.'), sources }), 'Arguments.');

const hypothesis = record({
  id: id('An id of your choice, like H1.'),
  title: requiredText('The hypothesis in a few words, for the matrix.'),
  statement: optional(text('The hypothesis in one sentence.')),
  origin: defaulted(oneOf(['source', 'analyst'], 'source: a source holds it; analyst: you added it.'), 'source'),
  for: argument,
  against: argument,
  missing: optional(text('What would have to be known.')),
  disconfirming_sought: optional(text('What was looked for that would speak against it, where nothing does.')),
  sources,
});

/** Ratings of the analysis of competing hypotheses (Heuer): very consistent … very inconsistent, not applicable. */
export const ratings = ['CC', 'C', 'N', 'I', 'II', 'NA'] as const;

const evidence = record({
  id: id('An id of your choice, like E1.'),
  text: requiredText('The evidence in one clause.'),
  claims: list(text('Id of a claim.'), 'Ids of the claims it rests on.'),
  credibility: oneOf(['low', 'medium', 'high'], 'How far the evidence can be believed.'),
  relevance: oneOf(['low', 'medium', 'high'], 'How much it bears on the question.'),
  ratings: z
    .record(z.string(), z.enum(ratings), { error: 'a rating for each hypothesis, like {H1: C, H2: I}' })
    .describe('For each hypothesis: CC, C, N, I, II or NA (very consistent … very inconsistent, not applicable).'),
  sources,
});

const question = record({
  question: requiredText('The question.'),
  group: oneOf(['motive', 'actors', 'facts'], 'What it is about.'),
  why: requiredText('Why it matters.'),
  how: requiredText('How it could be answered.'),
  key: defaulted(trueOrFalse('true puts it on the bottom-line slide.'), false),
});

const indicator = record({
  text: requiredText('What could be observed: who does what, how much of it.'),
  hypothesis: optional(text('Id of the hypothesis that it bears on.')),
  changes: requiredText('What it would change.'),
  key: defaulted(trueOrFalse('true puts it on the bottom-line slide.'), false),
});

const change = record({
  version: wholeNumber(1, 'Edition.'),
  text: requiredText('What changed.'),
});

export const reasoning = {
  actors: list(actor, 'Groups and organisations.'),
  persons: list(person, 'Persons, each with how they stand to the incident.'),
  relations: list(relation, 'Who is said to belong to, attack, accuse or free whom; drawn as boxes and arrows.'),
  context: list(section, 'Background, a slide each.'),
  hypotheses: list(hypothesis, 'Competing explanations. Name at least two.'),
  hypotheses_note: optional(text('A remark on the hypotheses as a set.')),
  evidence: list(evidence, 'Evidence, rated against each hypothesis.'),
  questions: list(question, 'What is not known.'),
  indicators: list(indicator, 'What to watch for.'),
  changes: list(change, 'What changed since the last edition.'),
};
