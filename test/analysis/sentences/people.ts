/** Actors of whom something is said, and persons with a role, as a checked briefing has them. */
import type { Actor, Voice } from '../../../src/analysis/actors.ts';
import type { Person } from '../../../src/analysis/persons.ts';
import { briefing, readWhole } from '../../briefing/read.ts';

const { actors, persons } = readWhole(
  briefing(`actors: [{ id: a, name: A, attribution: [{ by: Police, kind: attributed, text: T }] }]
persons: [{ id: p, name: P, role: other, standing: S }]
`),
);

function whole<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('nothing was read');
  return found;
}

const anActor = whole(actors[0]);
const aVoice = whole(anActor.attribution[0]);
const aPerson = whole(persons[0]);

/** A word is a kind, said by the police and reported. */
type Said = Voice['kind'] | Partial<Voice>;

/** Its address is its name, that of its first voice is `NAME.said[0]`. */
export const actor = (name: string, ...said: readonly Said[]): Actor => ({
  ...anActor,
  name,
  at: name,
  attribution: said.map((each, index) => ({
    ...aVoice,
    ...(typeof each === 'string' ? { kind: each } : each),
    at: `${name}.said[${index}]`,
  })),
});

/** Its address is `persons.ROLE`. */
export const person = (role: Person['role'], fates: Person['fates'] = []): Person => ({
  ...aPerson,
  role,
  fates,
  at: `persons.${role}`,
});
