/** The elements of the markup for places and routes of a map. */
import { count, type Row, required, text, word, yes } from '../../markup/element.ts';

export const mapRows: Readonly<Record<string, Row>> = {
  map: [
    'a map of places',
    '<map><place …/></map>',
    {
      holds: ['place', 'route'],
      needs: [{ oneOf: ['place'] }],
      limits: [
        { of: 'place', most: 2_000, what: 'places', hint: 'leave some out (on_map: no), or make two maps' },
        { of: 'route', most: 500, what: 'routes', hint: 'leave some out, or make two maps' },
      ],
      attributes: {
        form: word(
          ['full', 'locator'],
          'locator: land and dots only, for the coloured field of a title slide; full if not given',
        ),
        note: text('a line under the map'),
        credit: text('words behind the note, only where a town is named for orientation'),
        lang: { kind: 'language', meaning: 'language of the names of countries; en if not given' },
        unit: text('what kilometres are called at the scale bar; km if not given'),
        centre: text('words after the length where the scale holds at the centre only'),
        compass: text('what stands behind degrees to the north, east, south and west; N E S W if not given'),
        from: text(
          'id of the place from which it is said how far away is what lies beyond the frame, and which a locator is about',
        ),
        together: text('of a locator: words under the name of a mark that stands for all places, such as how many they are'),
        happened: text(
          'words of the key for a place where something happened; each word of the key stands only where the map shows it',
        ),
        context: text('the same for a place for orientation'),
        within: text('the same for the ring of a position that is not exact'),
        joined: text('the same for a line between places'),
        country: text('the same for the tint of a country of the incident'),
        order: text('the same for the numbers of steps'),
        counted: text('the same for figures under names'),
        sized: text('the same for the circles of counts: what is counted'),
        open: text('the same for hollow circles: counts that may be another number'),
        towns: yes('whether a few large towns are named for orientation, where there is room; yes if not given'),
      },
    },
  ],
  place: [
    'a place on the map',
    '<place id="a" label="Border post" lat="40.1" lon="70.5" radius="2"/>',
    {
      attributes: {
        id: required({ kind: 'id', meaning: 'its name, for routes' }),
        label: required(text('the name on the map')),
        lat: required({ kind: 'number', least: -90, most: 90, meaning: 'degrees north' }),
        lon: required({ kind: 'number', least: -180, most: 180, meaning: 'degrees east' }),
        radius: count('kilometres within which it really lies; 0 if not given'),
        kind: word(['incident', 'context'], 'whether something happened there; incident if not given'),
        detail: text('a short second line'),
        low: count(
          'what was counted there, at least: where three places have a count, circles as large as these stand under them',
        ),
        best: count('the same, the best number'),
        high: count('the same, at most; left out where it is open'),
        step: {
          kind: 'whole',
          least: 1,
          most: 999,
          meaning: 'stands in the mark, beside the name: which of the places it was in time',
        },
        number: {
          kind: 'whole',
          least: 1,
          most: 9_999,
          meaning:
            'stands on the map instead of the name, for maps of many places: print it before the name in a table beside it',
        },
      },
    },
  ],
  route: [
    'a line through places',
    '<route through="a b"/>',
    { attributes: { through: required({ kind: 'ids', meaning: 'ids of places, in order' }), label: text('words on the line') } },
  ],
};
