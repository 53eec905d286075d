/** Pieces of a briefing that a message is about, wrong and put right, for its page. */
import type { Code } from '../../foundation/codes.ts';

export interface Example {
  readonly wrong: string;
  readonly right: string;
}

const zone = 'places: [{ id: berlin, name: Berlin, zone: Europe/Berlin }]\n';
const event = (time: string) => `${zone}events:\n  - { time: ${time}, place: berlin, what: The alarm rings, sources: [S1] }\n`;
const measures = 'measures: [{ id: damage, label: damage, kind: money }]\n';

export const examples: Readonly<Partial<Record<Code, Example>>> = {
  YML009: { wrong: '%YAML 1.1\n---\nbriefdeck: 1\n', right: 'briefdeck: 1\n' },
  BRF014: { wrong: event('2019-03-31 02:30'), right: event('2019-03-31 03:30') },
  BRF015: { wrong: event('2018-10-28 02:30'), right: event('2018-10-28 02:30 second') },
  BRF016: {
    wrong: `events:
  - { id: a, time: 2019-04-01, what: The dam leaks, follows: b, sources: [S1] }
  - { id: b, time: 2019-04-01, what: The dam breaks, follows: a, sources: [S1] }
`,
    right: `events:
  - { id: a, time: 2019-04-01, what: The dam leaks, sources: [S1] }
  - { id: b, time: 2019-04-01, what: The dam breaks, follows: a, sources: [S1] }
`,
  },
  FIG001: {
    wrong: `casualties:
  - { party: people, place: a, killed: 34, wounded: none, sources: [S1] }
  - { party: people, place: a, killed: 37, wounded: none, sources: [S2] }
`,
    right: `casualties:
  - party: people
    place: a
    killed: { reports: [{ source: S1, value: 34 }, { source: S2, value: 37 }] }
    wounded: none
    sources: [S1]
`,
  },
  FIG002: {
    wrong: 'casualties:\n  - { party: people, killed: 34, wounded: none, of_whom: { killed: { childen: 27 } }, sources: [S1] }\n',
    right:
      'casualties:\n  - { party: people, killed: 34, wounded: none, of_whom: { killed: { children: 27 } }, sources: [S1] }\n',
  },
  FIG003: {
    wrong:
      'casualties:\n  - { party: people, killed: 34, wounded: none, of_whom: { killed: { children: 37 } }, sources: [S1] }\n',
    right:
      'casualties:\n  - { party: people, killed: 34, wounded: none, of_whom: { killed: { children: 27 } }, sources: [S1] }\n',
  },
  FIG004: {
    wrong:
      'casualties:\n  - { party: people, killed: { reports: [{ source: S1, value: 34, supersedes: S2 }] }, wounded: none, sources: [S1] }\n',
    right:
      'casualties:\n  - { party: people, killed: { reports: [{ source: S2, value: 30 }, { source: S1, value: 34, supersedes: S2 }] }, wounded: none, sources: [S1] }\n',
  },
  FIG005: {
    wrong: `${measures}figures:\n  - { measure: damage, value: 4.6, sources: [S1] }\n`,
    right: `${measures}figures:\n  - { measure: damage, value: 4.6, unit: million EUR, sources: [S1] }\n`,
  },
  FIG006: {
    wrong:
      'casualties:\n  - { party: people, killed: { best: 40, reports: [{ source: S1, value: 34 }, { source: S2, value: 37 }] }, wounded: none, sources: [S1] }\n',
    right:
      'casualties:\n  - { party: people, killed: { best: 37, basis: The later count., reports: [{ source: S1, value: 34 }, { source: S2, value: 37 }] }, wounded: none, sources: [S1] }\n',
  },
  FIG007: {
    wrong: `casualties:
  - { party: people, place: a, killed: 50, wounded: none, sources: [S1] }
  - { party: people, places: [a, b], killed: 45, wounded: none, sources: [S2] }
`,
    right: `casualties:
  - { party: people, place: a, killed: 34, wounded: none, sources: [S1] }
  - { party: people, places: [a, b], killed: 45, wounded: none, sources: [S2] }
`,
  },
  FIG008: {
    wrong:
      'casualties:\n  - { party: people, killed: { reports: [{ source: S1, value: 34 }, { source: S1, value: 37 }] }, wounded: none, sources: [S1] }\n',
    right:
      'casualties:\n  - { party: people, killed: { reports: [{ source: S1, value: 34, as_of: 2019-04-01 }, { source: S1, value: 37, as_of: 2019-04-02 }] }, wounded: none, sources: [S1] }\n',
  },
  FIG009: {
    wrong: 'key_figures: [killed, wounded, missing, displaced, evacuated, affected]\n',
    right: 'key_figures: [killed, wounded, missing, displaced, evacuated]\n',
  },
  FIG010: {
    wrong: 'measures: [{ id: tents, label: tents, kind: things, forms: { few: tents } }]\n',
    right: 'measures: [{ id: tents, label: tents, kind: things, forms: { one: tent } }]\n',
  },
};
