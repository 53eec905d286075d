/** Actors with what is said of them, persons with their roles, and relations between them. */
import fc from 'fast-check';
import { anyStatus, has, maybe } from './parts.ts';
import type { Raw } from './raw-briefing.ts';

const actorNames = ['Boko Haram', 'al-Shabaab', 'Movement of the South', 'eBay', 'United Front', 'Company B'];
const voices = ['Police', 'Tajik and Kyrgyz authorities', 'the Court of Osh', 'A website'];

const randomAttribution = fc
  .record({
    by: fc.constantFrom(...voices),
    kind: fc.constantFrom('attributed', 'claimed', 'denied', 'suspected', 'convicted'),
    status: anyStatus,
  })
  .map((voice): Raw => has({ ...voice, text: 'They did it.', sources: ['S1'] }));

const randomHistory = fc.array(
  fc
    .constantFrom('1999 to 2000', 'after 2000', 'late 2001', '2005-05', 'before 1998', 'about 2003', '2006')
    .map((time): Raw => ({ time, text: 'Something happened' })),
  { maxLength: 3 },
);

const randomActors = fc
  .array(
    fc.record({
      short: maybe(fc.constantFrom('BH', 'the Front')),
      history: randomHistory,
      attribution: fc.array(randomAttribution, { maxLength: 3 }),
    }),
    { maxLength: actorNames.length },
  )
  .map((actors) =>
    actors.map((actor, index): Raw => ({ id: `actor-${index}`, name: actorNames[index], ...has(actor), sources: ['S1'] })),
  );

const randomPersons = fc
  .array(
    fc.record({
      role: fc.constantFrom('suspect', 'accused', 'convicted', 'victim', 'witness', 'official', 'other'),
      fates: fc.oneof(fc.constant([]), fc.constant(['convicted']), fc.constant(['detained'])),
      status: anyStatus,
    }),
    { maxLength: 4 },
  )
  .map((persons) =>
    persons.map(
      (person, index): Raw => ({
        id: `person-${index}`,
        name: `Person Number${index}`,
        standing: 'How they stand',
        ...has(person),
        sources: ['S1'],
      }),
    ),
  );

const randomRelations = fc
  .array(fc.record({ to: fc.constantFrom('v', 'police', 'main'), status: anyStatus }), { maxLength: 6 })
  .map((relations) =>
    relations.map((relation): Raw => ({ from: 'g', label: 'said to know', ...has(relation), sources: ['S1'] })),
  );

export const randomPeople = fc.record({ actors: randomActors, persons: randomPersons, relations: randomRelations });
