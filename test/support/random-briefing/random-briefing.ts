/**
 * Briefings of every kind, faultless in form and free in everything else: attacks, accidents, disasters and failures,
 * with and without actors, persons, relations, questions. To try a further field, add it to the part that it belongs to
 * (`people.ts`, `reasons.ts`, or below), and read it in a reader of `test/analysis/sentences/readers/`.
 */
import fc from 'fast-check';
import { randomCounts, withCounts } from './counts.ts';
import { anyCount } from './figures.ts';
import { anyStatus, has, maybe, sourcesIn, times } from './parts.ts';
import { randomPeople } from './people.ts';
import type { Raw, RawBriefing } from './raw-briefing.ts';
import { randomReasons } from './reasons.ts';

const kinds = ['attack', 'accident', 'disaster', 'cyber', 'abduction', 'unrest', 'other'];
const sourceIds = ['S1', 'S2', 'S3'];

const randomSources = fc
  .tuple(fc.constantFrom('AP', 'Reuters'), fc.boolean(), fc.boolean())
  .map(([publisher, isCopy, isSame]): readonly Raw[] => [
    { id: 'S1', kind: 'article', title: 'First report', publisher: 'AP' },
    { id: 'S2', kind: 'agency', title: 'Second report', publisher: isSame ? publisher : 'Asia-Plus' },
    { id: 'S3', kind: 'report', title: 'Third report', ...(isCopy ? { derived_from: ['S1'] } : {}) },
  ]);

const randomPlaces = fc
  .array(
    fc.record({ isLocated: fc.boolean(), on_map: maybe(fc.constantFrom('incident', 'context', 'no')), hasZone: fc.boolean() }),
    { maxLength: 4 },
  )
  .map((places) =>
    places.map(
      ({ isLocated, on_map, hasZone }, index): Raw => ({
        id: `place-${index}`,
        name: `Place ${index}`,
        ...(isLocated ? { lat: 40 + index / 10, lon: 70 + index / 10 } : {}),
        ...(hasZone ? { zone: 'Asia/Dushanbe' } : {}),
        ...has({ on_map }),
      }),
    ),
  );

export const parties = [
  { id: 'g', name: 'Boko Haram fighters', side: 'attackers' },
  { id: 'v', name: 'Civilians', side: 'civilians' },
  { id: 'police', name: 'Police of Osh', side: 'state' },
];

const randomMain = fc
  .record({
    kind: maybe(fc.constantFrom(...kinds)),
    question: maybe(fc.constant('Why did the wave come?')),
    time: fc.constantFrom(...times),
    attackers: maybe(fc.record({ size: anyCount, status: anyStatus })),
  })
  .map(
    ({ kind, question, time, attackers }): Raw => ({
      id: 'main',
      title: 'The main incident',
      main: true,
      time,
      ...has({ kind, question, attackers: attackers && { party: 'g', ...attackers } }),
    }),
  );

const randomOthers = fc
  .array(
    fc.record({ time: fc.constantFrom(...times), link: maybe(fc.constant('One suspect is named in both.')), status: anyStatus }),
    {
      maxLength: 2,
    },
  )
  .map((all) => all.map((each, index): Raw => ({ id: `other-${index}`, title: `Other incident ${index}`, ...has(each) })));

/** A row for some of the parties, each once. */
const randomCasualties = fc
  .array(fc.record({ killed: maybe(anyCount), wounded: maybe(anyCount), detained: maybe(anyCount), status: anyStatus }), {
    minLength: parties.length,
    maxLength: parties.length,
  })
  .chain((rows) => fc.subarray(rows.map((row, index): Raw => ({ party: parties[index]?.id, ...has(row), sources: ['S1'] }))));

const randomMateriel = fc.array(
  fc
    .record({ taken: maybe(anyCount), recovered: maybe(fc.constantFrom('none', 'not stated', '1')) })
    .map((row): Raw => ({ item: 'Ammonium nitrate', ...has(row), sources: ['S1'] })),
  { maxLength: 1 },
);

/** Claims that disputes set against each other, one or two to a question. */
const randomDisputes = fc.array(fc.constantFrom(1, 2), { maxLength: 3 }).map((versions) => ({
  claims: versions.flatMap((count, index) =>
    Array.from({ length: count }, (_, version): Raw => ({ id: `C${index}-${version}`, text: 'A claim.', sources: ['S2'] })),
  ),
  disputes: versions.map(
    (count, index): Raw => ({
      id: `D${index}`,
      question: `What is true of point ${index}?`,
      claims: Array.from({ length: count }, (_, version) => `C${index}-${version}`),
      reading: 'Open.',
    }),
  ),
}));

export const randomBriefing: fc.Arbitrary<RawBriefing> = fc
  .record({
    sources: randomSources,
    places: randomPlaces,
    main: randomMain,
    others: randomOthers,
    casualties: randomCasualties,
    materiel: randomMateriel,
    disputed: randomDisputes,
    people: randomPeople,
    reasons: randomReasons,
    cited: sourcesIn(sourceIds),
  })
  .map(({ main, others, disputed, people, reasons, cited, ...rest }) => ({
    title: 'iPhone thefts in Osh',
    ...rest,
    ...disputed,
    ...people,
    ...reasons,
    parties,
    incidents: [main, ...others],
    situation: [{ text: 'What happened.', sources: cited }],
  }));

const nothing: readonly Raw[] = [];
const bare: RawBriefing = {
  ...{ title: 'iPhone thefts in Osh', sources: nothing, places: nothing, parties, incidents: nothing, casualties: nothing },
  ...{ materiel: nothing, claims: nothing, disputes: nothing, actors: nothing, persons: nothing, relations: nothing },
  ...{ hypotheses: nothing, evidence: nothing, key_judgements: nothing, questions: nothing, indicators: nothing },
  situation: [{ text: 'What happened.', sources: ['S1'] }],
};

/** Nothing but figures, of every kind. */
export const countedBriefing: fc.Arbitrary<RawBriefing> = fc
  .tuple(fc.record({ sources: randomSources, main: randomMain, others: randomOthers }), randomCounts)
  .map(([{ sources, main, others }, counts]) => withCounts({ ...bare, sources, incidents: [main, ...others] }, counts));

/** The file that an author would save: JSON is YAML. */
export function writeBriefing({ title, ...parts }: RawBriefing, language = 'en'): string {
  const head = [`title: ${JSON.stringify(title)}`, 'date: 2006-05-12', 'as_of: 2006-05-17', `language: ${language}`];
  const lists = Object.entries(parts).filter(([, list]) => list.length > 0);
  return [
    'briefdeck: 1',
    ...head,
    'handling: { tlp: CLEAR }',
    ...lists.map(([name, list]) => `${name}: ${JSON.stringify(list)}`),
    '',
  ].join('\n');
}
