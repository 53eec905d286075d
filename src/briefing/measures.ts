/** What can be counted without being declared. A briefing adds its own under `measures:`. */

export const measureKinds = ['people', 'things', 'service', 'money'] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** More do not fit beside a text. */
export const mostKeyFigures = 5;

interface BuiltIn {
  readonly kind: MeasureKind;
  /** Tomorrow's figure replaces today's: those still missing, still displaced. An earlier day is history, not conflict. */
  readonly standing: boolean;
  /** The measures that one figure counts together. */
  readonly of: readonly string[];
}

const people = (standing = false, of: readonly string[] = []): BuiltIn => ({ kind: 'people', standing, of });
const things: BuiltIn = { kind: 'things', standing: false, of: [] };

/** The fields of a row of casualties, in the order of the table. */
export const peopleMeasures = [
  'killed',
  'wounded',
  'killed_or_wounded',
  'missing',
  'detained',
  'abducted',
  'freed',
  'displaced',
  'evacuated',
  'affected',
] as const;
export type PeopleMeasure = (typeof peopleMeasures)[number];

const peopleKinds = {
  killed: people(),
  wounded: people(),
  killed_or_wounded: people(false, ['killed', 'wounded']),
  missing: people(true),
  detained: people(),
  abducted: people(),
  freed: people(),
  displaced: people(true),
  evacuated: people(),
  affected: people(true),
} as const satisfies Readonly<Record<PeopleMeasure, BuiltIn>>;

export const builtInMeasures: Readonly<Record<string, BuiltIn>> = {
  ...peopleKinds,
  destroyed: things,
  damaged: things,
  taken: things,
  recovered: things,
};

/** Groups of people that a part may name without being declared; those of one dimension exclude each other. */
export const builtInGroups: Readonly<Record<string, { readonly dimension: string | null }>> = {
  children: { dimension: 'age' },
  adults: { dimension: 'age' },
  elderly: { dimension: 'age' },
  women: { dimension: 'sex' },
  men: { dimension: 'sex' },
  civilians: { dimension: null },
  police: { dimension: null },
  soldiers: { dimension: null },
  guards: { dimension: null },
  journalists: { dimension: null },
  aid_workers: { dimension: null },
  health_workers: { dimension: null },
  students: { dimension: null },
  foreigners: { dimension: null },
  crew: { dimension: null },
  passengers: { dimension: null },
  workers: { dimension: null },
};
