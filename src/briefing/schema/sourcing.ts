/** Where it comes from: sources with their grades, places, parties. */
import { z } from 'zod';
import { defaulted, id, list, oneOf, optional, record, requiredText, sources, text, trueOrFalse, when, zone } from './fields.ts';
import { tlpLabels } from './tlp-labels.ts';

/** Admiralty code, reliability of the source (AJP-2.1); F means that it cannot be judged, not that it is worst. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

const source = record({
  id: id('An id of your choice, like S1; everything else refers to it.'),
  kind: oneOf(
    ['article', 'agency', 'official', 'report', 'interview', 'social-media', 'dataset', 'book', 'anonymous', 'other'],
    'What sort of source it is.',
  ),
  title: requiredText('Title of the piece.'),
  author: optional(text('Who wrote it.')),
  publisher: optional(text('Who published it.')),
  published: optional(when('When it was published.')),
  information_date: optional(when('When the information dates from, if that differs from the publication.')),
  url: optional(text('Where it can be found: http or https.')),
  reliability: optional(oneOf(reliabilities, 'Reliability of the source, A to F; F means that it cannot be judged.')),
  descriptor: optional(text('What a reader must know of its quality: access, motive, age, bias.')),
  derived_from: list(text('Id of a source.'), 'Ids of the sources it repeats; a repetition is no corroboration.'),
  tlp: optional(oneOf(tlpLabels, 'Traffic Light Protocol label of the source; the deck’s own must not be wider.')),
  party: optional(text('Id of the party that the source speaks for, if it is one of those involved.')),
  excerpt: optional(text('The words of the source that quotations are checked against; never shown.')),
  language: optional(text('Language of the piece, like ru.')),
  appended: optional(trueOrFalse('true for a background source that is listed but not cited.')),
});

const degrees = (limit: number, description: string) =>
  z
    .number({ error: `degrees, a number from -${limit} to ${limit}` })
    .min(-limit, { error: `degrees, a number from -${limit} to ${limit}` })
    .max(limit, { error: `degrees, a number from -${limit} to ${limit}` })
    .describe(description);

const place = record({
  id: id('An id of your choice, like lakkon.'),
  name: requiredText('Name as it stands on the slides.'),
  variants: list(requiredText('A spelling.'), 'Other spellings in the sources.'),
  country: optional(text('Country.')),
  lat: optional(degrees(90, 'Latitude in degrees, north positive.')),
  lon: optional(degrees(180, 'Longitude in degrees, east positive.')),
  radius_km: optional(
    z
      .number({ error: 'kilometres, 0 or more' })
      .min(0, { error: 'kilometres, 0 or more' })
      .describe('How far off the true place may be; drawn as a circle instead of a pin.'),
  ),
  precision: optional(text('How sure the position is, in words.')),
  zone: optional(zone('Time zone of the place, like Asia/Dushanbe; clock times there are read in it.')),
  on_map: defaulted(
    oneOf(
      ['incident', 'context', 'no'],
      'incident: something happened here; context: drawn for orientation; no: left off the map.',
    ),
    'incident',
  ),
});

const route = record({
  through: z.array(text('Id of a place.'), { error: 'a list of place ids' }).min(2).describe('Ids of places in order.'),
  label: optional(text('What stands beside the line.')),
  sources,
});

const party = record({
  id: id('An id of your choice, like gunmen.'),
  name: requiredText('Name as it stands on the slides.'),
  side: oneOf(['attackers', 'state', 'civilians', 'other'], 'attackers are counted apart in every total.'),
});

export const sourcing = {
  sources: list(source, 'Every source, once. Statements refer to them by id.'),
  source_summary: optional(text('The source base as a whole, strengths and weaknesses, in two or three sentences.')),
  places: list(place, 'Every place that events, casualties or the map name.'),
  routes: list(route, 'Movements drawn on the map.'),
  parties: list(party, 'Who was hurt, or fought.'),
};
