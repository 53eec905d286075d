/** Where it comes from: sources with their grades, places, parties. */
import * as z from 'zod';
import {
  address,
  defaulted,
  documented,
  id,
  item,
  list,
  oneOf,
  optional,
  requiredText,
  sources,
  text,
  trueOrFalse,
  when,
  zone,
} from './fields.ts';

/** Admiralty code, reliability of the source (AJP-2.1); F means that it cannot be judged, not that it is worst. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

const source = item('sources', {
  id: id('An id of your choice, like S1; everything else refers to it.', 'S1'),
  kind: oneOf(
    ['article', 'agency', 'official', 'report', 'interview', 'social-media', 'dataset', 'book', 'anonymous', 'other'],
    'What sort of source it is.',
  ),
  title: requiredText('Title of the piece.', 'Gunmen attack two border posts'),
  author: optional(text('Who wrote it.', 'Zoya Pylenko')),
  publisher: optional(text('Who published it.', 'CACI Analyst')),
  published: optional(when('When it was published.', '2006-05-17')),
  information_date: optional(when('When the information dates from, if that differs from the publication.', '2006-05-13')),
  url: optional(address('Where it can be found: http or https.', 'https://example.org/report')),
  accessed: optional(when('When it was last looked at where it stands, above all on the net.', '2006-05-18')),
  archived: optional(
    address('Where a copy is kept that does not change, such as in a web archive.', 'https://example.org/archive/report'),
  ),
  text: optional(
    text(
      'File with the words of the source, beside the briefing: .txt, .html or .pdf. `briefdeck review` holds the briefing against it; nothing of it enters the deck.',
      'sources/field-report.txt',
    ),
  ),
  sha256: optional(
    text(
      'SHA-256 of that file as it was recorded, 64 digits; `briefdeck sources add` writes it. A file that has changed since is told.',
      '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    ),
  ),
  reliability: optional(
    oneOf(
      reliabilities,
      'Reliability of the source: A completely reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged.',
      'C',
    ),
  ),
  descriptor: optional(
    text(
      'What a reader must know of its quality: access, motive, age, bias.',
      'Field report, five days after; names no source for its figures.',
    ),
  ),
  derived_from: list(text('Id of a source.', 'S1'), 'Ids of the sources it repeats; a repetition is no corroboration.'),
  party: optional(text('Id of the party that the source speaks for, if it is one of those involved.', 'tj-guards')),
  excerpt: optional(
    text(
      'The words of the source that quotations are checked against; never shown.',
      'Three border guards were killed, the ministry said.',
    ),
  ),
  language: optional(text('Language of the piece, like ru.', 'ru')),
  appended: optional(trueOrFalse('true for a background source that is listed but not cited.')),
});

const degrees = (limit: number, description: string, example: number) =>
  documented(
    z
      .number({ error: `degrees, a number from -${limit} to ${limit}` })
      .min(-limit, { error: `degrees, a number from -${limit} to ${limit}` })
      .max(limit, { error: `degrees, a number from -${limit} to ${limit}` }),
    description,
    example,
  );

const place = item('places', {
  id: id('An id of your choice, like lyakkon.', 'lyakkon'),
  name: requiredText('Name as it stands on the slides.', 'Lyakkon'),
  variants: list(requiredText('A spelling.', 'Lakkon'), 'Other spellings in the sources.'),
  country: optional(text('Country.', 'Tajikistan')),
  lat: optional(degrees(90, 'Latitude in degrees, north positive.', 40.174)),
  lon: optional(degrees(180, 'Longitude in degrees, east positive.', 70.86)),
  radius_km: optional(
    documented(
      z.number({ error: 'kilometres, 0 or more' }).min(0, { error: 'kilometres, 0 or more' }),
      'How far off the true place may be; drawn as a circle instead of a pin.',
      5,
    ),
  ),
  precision: optional(text('How sure the position is, in words.', 'The village is known; the post itself is not located.')),
  zone: optional(zone('Time zone of the place, like Asia/Dushanbe; clock times there are read in it.')),
  on_map: defaulted(
    oneOf(
      ['incident', 'context', 'no'],
      'incident: something happened here; context: drawn for orientation; no: left off the map.',
    ),
    'incident',
  ),
});

const route = item('routes', {
  through: documented(
    z.array(text('Id of a place.', 'lyakkon'), { error: 'a list of place ids' }).min(2),
    'Ids of places in order.',
    ['lyakkon', 'batken', 'osh'],
  ),
  label: optional(text('What stands beside the line.', 'way of the stolen car')),
  sources,
});

const party = item('parties', {
  id: id('An id of your choice, like gunmen.', 'gunmen'),
  name: requiredText('Name as it stands on the slides.', 'Gunmen'),
  side: oneOf(
    ['attackers', 'state', 'civilians', 'other'],
    'Which side they are on; attackers are counted apart in every total.',
  ),
});

export const sourcing = {
  sources: list(source, 'Every source, once. Statements refer to them by id.'),
  source_summary: optional(
    text(
      'The source base as a whole, strengths and weaknesses, in two or three sentences.',
      'One secondary source carries the whole briefing; nothing in it is corroborated.',
    ),
  ),
  places: list(place, 'Every place that events, casualties or the map name.'),
  routes: list(route, 'Movements drawn on the map.'),
  parties: list(party, 'Who was hurt, or fought.'),
};
