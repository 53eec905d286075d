/** Who and why: actors, persons, context, hypotheses with their evidence, open questions, indicators. */
import * as z from 'zod';
import { inferredFrom, reviewed } from './citing.ts';
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
  wholeNumber,
} from './fields.ts';

const history = item('actors.history', {
  time: when('When.', 'late 2001'),
  text: requiredText('What, in one sentence.', 'Thought largely destroyed in Afghanistan'),
  status,
  sources,
  reviewed,
});

const attribution = item('actors.attribution', {
  by: requiredText('Who says so.', 'Tajik and Kyrgyz authorities'),
  kind: oneOf(
    ['attributed', 'claimed', 'denied', 'suspected', 'convicted'],
    'attributed: others accuse the actor; claimed: the actor claims it; denied: the actor denies it; suspected; convicted by a court.',
  ),
  text: requiredText('What they say, in one sentence.', 'The gunmen were members of the movement.'),
  interest: optional(text('What interest they have in saying so.', 'Both states were attacked.')),
  rests_on: optional(text('What it rests on; leave it out where nothing is stated.', 'Statements in custody.')),
  interested: optional(trueOrFalse('true where those who say so are party to the matter.', true)),
  status,
  sources,
  reviewed,
});

const actor = item('actors', {
  id: id('An id of your choice, like imu.', 'imu'),
  name: requiredText('Name.', 'Islamic Movement of Uzbekistan'),
  short: optional(
    text(
      'Short name for titles and tables, as it stands within a sentence: with its article where it takes one, the coastguard.',
      'IMU',
    ),
  ),
  aliases: list(requiredText('A name.', 'Hizbi Tahrir'), 'Other names.'),
  kind: optional(text('What sort of actor: armed group, party, agency.', 'armed group')),
  summary: optional(
    text('Who they are, in a sentence or two.', 'Accused by both states; no claim of responsibility is reported.'),
  ),
  aims: optional(text('What they say they want.', 'Originally to overthrow the Uzbek president.')),
  strength: optional(text('Strength then and now, in words.', 'Weakened greatly in 2001.')),
  history: list(history, 'Dated history.'),
  attribution: list(attribution, 'Who holds them responsible, or whether they claim or deny it.'),
  sources,
  reviewed,
});

const person = item('persons', {
  id: id('An id of your choice.', 'suspect'),
  name: requiredText('Name, or a description where the name is not known or not needed.', 'His brother (not named)'),
  role: oneOf(
    ['suspect', 'accused', 'convicted', 'victim', 'witness', 'official', 'other'],
    'How the person stands to the incident.',
  ),
  standing: requiredText(
    'One clause for the table: alleged gunman; reported arrested or killed.',
    'Alleged gunman; reported arrested or killed',
  ),
  fates: list(
    oneOf(['killed', 'wounded', 'detained', 'escaped', 'convicted', 'released'], 'One fate.'),
    'What is said to have become of the person; more than one that exclude each other need `status: disputed`.',
  ),
  age: optional(wholeNumber(0, 'Age.', 25)),
  details: list(
    item('persons.details', {
      text: requiredText('One sentence.', 'Wanted since the prison attack of January 2006.'),
      said_by: optional(text('Who says so.', 'one unnamed source')),
      status,
      sources,
      reviewed,
    }),
    'What is said of the person.',
  ),
  actor: optional(text('Id of the actor the person is said to belong to.', 'imu')),
  status,
  sources,
  reviewed,
});

const relation = item('relations', {
  from: text('Id of an actor, a person, a party or an incident.', 'gunmen'),
  to: text('Id of another of these.', 'imu'),
  label: requiredText(
    'What the first is said to do to, or be for, the second: said to belong to; attacked; freed.',
    'said to be members of',
  ),
  said_by: optional(text('Who says so.', 'one unnamed source')),
  status,
  sources,
  reviewed,
});

const section = item('context', {
  id: id('An id of your choice.', 'andijan'),
  title: requiredText(
    'Title of the slide: its message in one sentence.',
    'Officials date the new activity to Andijan; its cause is contested',
  ),
  kicker: optional(text('The topic in a word or two.', 'Context')),
  paragraphs: list(
    item('context.paragraphs', {
      heading: optional(text('A word or two before the sentence.', 'What happened')),
      text: requiredText('One or two sentences.', 'Mass killings in the Uzbek city of Andijan in May 2005.'),
      status,
      sources,
      inferred_from: inferredFrom,
      reviewed,
    }),
    'What to know.',
  ),
});

const argument = list(
  item('hypotheses.for', {
    text: requiredText('One argument.', 'No political motive is known.'),
    sources,
    inferred_from: inferredFrom,
    reviewed,
  }),
  'Arguments.',
);

const hypothesis = item('hypotheses', {
  id: id('An id of your choice, like H1.', 'H1'),
  title: requiredText('The hypothesis in a few words, for the matrix.', 'Drug traffickers forcing passage'),
  statement: optional(text('The hypothesis in one sentence.', 'Traffickers fought their way through the posts.')),
  origin: defaulted(oneOf(['source', 'analyst'], 'source: a source holds it; analyst: you added it.'), 'source'),
  for: argument,
  against: argument,
  missing: optional(text('What would have to be known.', 'Any drugs found, or links to traders.')),
  disconfirming_sought: optional(
    text('What was looked for that would speak against it, where nothing does.', 'Reports of drugs found; none were.'),
  ),
  sources,
});

/** Ratings of the analysis of competing hypotheses (Heuer): very consistent … very inconsistent, not applicable. */
export const ratings = ['CC', 'C', 'N', 'I', 'II', 'NA'] as const;

const evidence = item('evidence', {
  id: id('An id of your choice, like E1.', 'E1'),
  text: requiredText('The evidence in one clause.', 'Most rifles left behind in a car'),
  claims: list(text('Id of a claim.', 'C13'), 'Ids of the claims it rests on.'),
  credibility: oneOf(['low', 'medium', 'high'], 'How far the evidence can be believed.'),
  relevance: oneOf(['low', 'medium', 'high'], 'How much it bears on the question.'),
  ratings: documented(
    z.record(z.string(), z.enum(ratings), { error: 'a rating for each hypothesis, like {H1: C, H2: I}' }),
    'For each hypothesis: CC, C, N, I, II or NA (very consistent … very inconsistent, not applicable).',
    { H1: 'N', H2: 'C', H3: 'I' },
  ),
  sources,
  inferred_from: inferredFrom,
  reviewed,
});

const question = item('questions', {
  question: requiredText('The question.', 'What was the aim of the attacks?'),
  group: oneOf(['motive', 'actors', 'facts'], 'What it is about.'),
  why: requiredText('Why it matters.', 'It decides who has to respond.'),
  how: requiredText('How it could be answered.', 'Statements of the arrested.'),
  key: defaulted(trueOrFalse('true puts it on the bottom-line slide.'), false),
  answered: optional(
    requiredText('The answer, in one sentence; the question is then no longer open.', 'Weapons: two of the arrested say so.'),
  ),
  sources,
  reviewed,
});

const indicator = item('indicators', {
  text: requiredText('What could be observed: who does what, how much of it.', 'Rifles from the post are sold or used again'),
  hypothesis: optional(text('Id of the hypothesis that it bears on.', 'H3')),
  changes: requiredText('What it would change.', 'Would support H3.'),
  key: defaulted(trueOrFalse('true puts it on the bottom-line slide.'), false),
  came_true: optional(
    requiredText(
      'What was observed, in one sentence; the indicator is then no longer watched for.',
      'Two rifles from the post were offered at a market on 20 May.',
    ),
  ),
  sources,
  reviewed,
});

const change = item('changes', {
  version: wholeNumber(1, 'Edition.', 2),
  text: requiredText('What changed.', 'A second report; the toll is now 4 to 6.'),
});

export const reasoning = {
  actors: list(actor, 'Groups and organisations.'),
  persons: list(person, 'Persons, each with how they stand to the incident.'),
  relations: list(relation, 'Who is said to belong to, attack, accuse or free whom; drawn as boxes and arrows.'),
  context: list(section, 'Background, a slide each.'),
  hypotheses: list(hypothesis, 'Competing explanations. Name at least two.'),
  hypotheses_note: optional(text('A remark on the hypotheses as a set.', 'A robbery may also have paid for the political aim.')),
  hypotheses_exclusive: optional(
    trueOrFalse(
      'true where the hypotheses exclude one another, so that only one can be true; false where more than one may be.',
      false,
    ),
  ),
  evidence: list(evidence, 'Evidence, rated against each hypothesis.'),
  questions: list(question, 'What is not known.'),
  indicators: list(indicator, 'What to watch for.'),
  changes: list(change, 'What changed since the last edition.'),
};
