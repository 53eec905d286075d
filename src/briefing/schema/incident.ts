/** What happened: incidents, events, and what is claimed about them. */
import * as z from 'zod';
import { inferredFrom, reviewed } from './citing.ts';
import {
  credibility,
  defaulted,
  id,
  item,
  list,
  oneOf,
  optional,
  placedTime,
  requiredText,
  sources,
  status,
  text,
  trueOrFalse,
  when,
  zone,
} from './fields.ts';
import { figuresPart } from './figures.ts';
import { requiredQuantity } from './quantity-field.ts';

const reference = (what: string, example: string) => optional(text(`Id of ${what}.`, example));

const strength = item('incidents.attackers', {
  party: text('Id of the party.', 'gunmen'),
  size: requiredQuantity('How many they were.', 'at least 7'),
  status,
  note: optional(text('A remark for the speaker notes.', 'Who counted them is not stated.')),
  sources,
  reviewed,
}).describe('How strong the attackers were, and who says so.');

/** What sort of incident: it decides words on the slides, never data. */
export const incidentKinds = ['attack', 'accident', 'disaster', 'cyber', 'abduction', 'unrest', 'other'] as const;

const incident = item('incidents', {
  id: id('An id of your choice, like border-posts.', 'border-posts'),
  title: requiredText('What it is called.', 'Border-post attacks'),
  main: defaulted(
    trueOrFalse('true for the incident the briefing is about; the others are linked and never added to it.'),
    false,
  ),
  kind: optional(
    oneOf(
      incidentKinds,
      'What sort of incident: attack, abduction, unrest, cyber, accident, disaster or other. It decides words only: of an attack the slides ask for the motive, of an accident for the cause; without it they stay neutral.',
    ),
  ),
  question: optional(
    text('The question that the hypotheses answer, printed above them instead of “Motive” or “Cause”.', 'Why did the wave come?'),
  ),
  time: when('When it happened.', '2006-05-12'),
  place: reference('a place', 'lyakkon'),
  summary: optional(
    text('What happened, in a sentence or two.', 'Gunmen raided a post, took weapons, and fought at a second one.'),
  ),
  link: optional(text('Why it is linked to the main incident.', 'One suspect had been wanted since.')),
  status,
  attackers: optional(strength),
  sources,
  reviewed,
});

const situation = item('situation', {
  text: requiredText('One sentence.', 'At 02:00 on 12 May 2006 gunmen raided the post and killed three guards.'),
  status,
  sources,
  inferred_from: inferredFrom,
  reviewed,
});

const event = item('events', {
  id: optional(id('An id of your choice.', 'raid')),
  time: placedTime(
    '2006-05-12 02:00, 2006-05-12, 2006-05, 2006; also about …, after …, before …, between … and …; `first`, `second` or +05:00 after a time of day that the clocks showed twice.',
    'about 2006-05-12 05:00',
  ),
  zone: optional(zone('Time zone, like Asia/Dushanbe; without one the place’s zone is used.')),
  place: reference('a place', 'lyakkon'),
  what: requiredText('What happened, in one sentence.', 'Raid on the post; three guards killed, weapons taken'),
  status,
  incident: reference('an incident; without one, the main incident', 'border-posts'),
  follows: reference('an event that certainly came before this one; the times of both are then held against that order', 'raid'),
  in_timeline: defaulted(trueOrFalse('false leaves it out of the timeline.', false), true),
  note: optional(text('A remark for the speaker notes.', 'Who counted them is not stated.')),
  sources,
  reviewed,
});

const claim = item('claims', {
  id: id('An id of your choice, like C10.', 'C10'),
  text: requiredText('The claim, in one sentence.', 'The gunmen were members of the movement.'),
  quote: optional(text('The words quoted, as they stand in the source’s excerpt; never shown.', 'they belong to the movement')),
  said_by: optional(text('Who says so; without one, the source itself.', 'Tajik and Kyrgyz authorities')),
  status,
  credibility,
  interested: optional(trueOrFalse('true where those who say so are party to the matter.', true)),
  contradicts: list(text('Id of a claim.', 'C13'), 'Ids of the claims that it contradicts.'),
  sources,
  reviewed,
});

const dispute = item('disputes', {
  id: id('An id of your choice.', 'D1'),
  question: requiredText('What the reports differ on, as a question.', 'Where are the weapons?'),
  about: optional(
    oneOf(
      ['casualties', 'materiel', 'actors', 'course'],
      'The slide that shows it as well: casualties, materiel, actors or course.',
    ),
  ),
  claims: z
    .array(text('Id of a claim.', 'C13'), { error: 'a list of claim ids' })
    .min(1)
    .describe('Ids of the claims, version against version.'),
  reading: requiredText('How you read it, and why.', 'Most were left in a car; what the men took along can only be the rest.'),
});

const assumption = item('assumptions', {
  id: id('An id of your choice.', 'D1'),
  text: requiredText('What is assumed.', 'Both clock times are local.'),
  if_wrong: requiredText('What changes if it is wrong.', 'Three hours, not two, lie between the attacks.'),
  key: defaulted(trueOrFalse('true for a key assumption: it gets a place on a slide of its own.'), false),
  judgements: list(text('Id of a key judgement.', 'J4'), 'Ids of the key judgements that fall if it is wrong.'),
  sources,
  inferred_from: inferredFrom,
  reviewed,
});

export const incidentPart = {
  incidents: list(incident, 'The main incident, and earlier ones linked to it. Figures are never added across incidents.'),
  situation: list(situation, 'What happened, in five to seven sentences, in order.'),
  events: list(
    event,
    'What happened when. They are put in order by their times; where these leave it open, the order in the file stands.',
  ),
  ...figuresPart,
  claims: list(claim, 'Who says what, and how it stands.'),
  disputes: list(dispute, 'Where claims contradict each other, and your reading.'),
  assumptions: list(assumption, 'What the briefing takes for granted.'),
};
