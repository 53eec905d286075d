/** What happened: incidents, events, casualties, materiel, and what is claimed about them. */
import { z } from 'zod';
import {
  credibility,
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
  zone,
} from './fields.ts';
import { quantity } from './quantity-field.ts';

const reference = (what: string) => optional(text(`Id of ${what}.`));

const strength = record({
  party: text('Id of the party.'),
  size: quantity('How many they were.'),
  status,
  note: optional(text('A remark for the speaker notes.')),
  sources,
}).describe('How strong the attackers were, and who says so.');

const incident = record({
  id: id('An id of your choice, like border-posts.'),
  title: requiredText('What it is called.'),
  main: defaulted(
    trueOrFalse('true for the incident the briefing is about; the others are linked and never added to it.'),
    false,
  ),
  time: when('When it happened.'),
  place: reference('a place'),
  summary: optional(text('What happened, in a sentence or two.')),
  link: optional(text('Why it is linked to the main incident.')),
  status,
  attackers: optional(strength),
  sources,
});

const situation = record({ text: requiredText('One sentence.'), status, sources });

const event = record({
  id: optional(id('An id of your choice.')),
  time: when('2006-05-12 02:00, 2006-05-12, 2006-05, 2006; also about …, after …, before …, between … and ….'),
  zone: optional(zone('Time zone, like Asia/Dushanbe; without one the place’s zone is used.')),
  place: reference('a place'),
  what: requiredText('What happened, in one sentence.'),
  status,
  incident: reference('an incident; without one, the main incident'),
  in_timeline: defaulted(trueOrFalse('false leaves it out of the timeline.'), true),
  note: optional(text('A remark for the speaker notes.')),
  sources,
});

const casualty = record({
  party: text('Id of the party.'),
  place: reference('a place'),
  incident: reference('an incident; without one, the main incident'),
  killed: quantity('Dead.'),
  wounded: quantity('Wounded.'),
  detained: quantity('Arrested or captured.'),
  missing: quantity('Missing.'),
  status,
  note: optional(text('A remark, printed below the table.')),
  sources,
});

const materiel = record({
  item: requiredText('What it is: automatic rifles.'),
  taken: quantity('How many were taken.'),
  recovered: quantity('How many were found again.'),
  incident: reference('an incident; without one, the main incident'),
  status,
  note: optional(text('A remark, printed below the table.')),
  sources,
});

const claim = record({
  id: id('An id of your choice, like C10.'),
  text: requiredText('The claim, in one sentence.'),
  quote: optional(text('The words quoted, as they stand in the source’s excerpt; never shown.')),
  said_by: optional(text('Who says so; without one, the source itself.')),
  status,
  credibility,
  interested: optional(trueOrFalse('true where those who say so are party to the matter.')),
  contradicts: list(text('Id of a claim.'), 'Ids of the claims that it contradicts.'),
  sources,
});

const publishedTotal = record({
  measure: oneOf(['killed', 'wounded', 'detained', 'missing'], 'What was counted.'),
  value: quantity('The published figure.'),
  includes_attackers: optional(trueOrFalse('Whether the figure counts the attackers.')),
  incident: reference('an incident; without one, the main incident'),
  by: optional(text('Who published it.')),
  note: optional(text('What explains a difference to the computed total.')),
  sources,
});

const dispute = record({
  id: id('An id of your choice.'),
  question: requiredText('What the reports differ on, as a question.'),
  about: optional(
    oneOf(
      ['casualties', 'materiel', 'actors', 'course'],
      'The slide that shows it as well: casualties, materiel, actors or course.',
    ),
  ),
  claims: z
    .array(text('Id of a claim.'), { error: 'a list of claim ids' })
    .min(1)
    .describe('Ids of the claims, version against version.'),
  reading: requiredText('How you read it, and why.'),
});

const assumption = record({
  id: id('An id of your choice.'),
  text: requiredText('What is assumed.'),
  if_wrong: requiredText('What changes if it is wrong.'),
  sources,
});

export const incidentPart = {
  incidents: list(incident, 'The main incident, and earlier ones linked to it. Figures are never added across incidents.'),
  situation: list(situation, 'What happened, in five to seven sentences, in order.'),
  events: list(event, 'What happened when. The order in the file does not matter.'),
  casualties: list(casualty, 'One row for each party at each place. Totals are computed.'),
  published_totals: list(publishedTotal, 'Totals that others published; shown beside the computed ones with the difference.'),
  materiel: list(materiel, 'Arms and other things taken and found again. What is outstanding is computed.'),
  claims: list(claim, 'Who says what, and how it stands.'),
  disputes: list(dispute, 'Where claims contradict each other, and your reading.'),
  assumptions: list(assumption, 'What the briefing takes for granted.'),
};
