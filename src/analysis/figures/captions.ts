/**
 * The caption below a table of figures: for whom a figure is missing, which figures include others, and which reports are not
 * counted.
 */

import { groupBy } from '../../foundation/group-by.ts';
import { quantity, type Sentence, sentence, within } from '../sentences/sentence.ts';
import { type Cell, nameOfCell } from './cells.ts';
import type { CountedMeasure } from './counting.ts';
import type { Total } from './totals.ts';

export interface Uncounted {
  readonly sentence: Sentence;
  /** Replaced by a later report, or of an earlier day: history, which nobody needs to read the table. */
  readonly is_former: boolean;
  readonly sources: readonly string[];
  readonly at: string;
}

export interface Note {
  readonly text: string;
  readonly sources: readonly string[];
  readonly at: string;
}

/**
 * "Killed: no figure for B."
 * @param told names of whom a row of the table says so
 */
export const missingFigures = (
  lines: readonly CountedMeasure[],
  totals: readonly (Total | null)[],
  told: ReadonlySet<string> = new Set(),
): readonly Sentence[] =>
  lines.flatMap(({ measure }, index) => {
    const total = totals[index];
    const untold = total?.without_figure.filter((name) => !told.has(name)) ?? [];
    const hidden = total?.is_withheld
      ? [sentence('casualties.notAllShown', total.at, { measure: { kind: 'sentence' as const, sentence: measure.name } })]
      : [];
    if (!total || untold.length === 0) return hidden;
    const names = { kind: 'names', names: untold } as const;
    return [
      ...hidden,
      sentence('casualties.noFigure', total.at, { measure: { kind: 'sentence', sentence: measure.name }, names }),
    ];
  });

/** The same with what nobody's figure is missing in twice said once: "Killed and wounded: no figure for B." */
export function missingTogether(sentences: readonly Sentence[]): readonly Sentence[] {
  const groups = groupBy(sentences, ({ key, values: { names } }) => JSON.stringify([key, names]));
  return [...groups.values()].flatMap((same): readonly Sentence[] => {
    const [first, ...others] = same;
    if (!first || others.length === 0) return same;
    const measures = same.flatMap(({ values: { measure } }) =>
      typeof measure === 'object' && measure.kind === 'sentence' ? [measure.sentence] : [],
    );
    return [{ ...first, values: { ...first.values, measure: { kind: 'list', sentences: measures, join: 'and' } } }];
  });
}

/** Why rows that look like the same people are added all the same, in the author's words. */
export const apartNotes = (lines: readonly CountedMeasure[]): readonly Note[] => {
  const cells = lines.flatMap(({ cells }) => cells).filter(({ apart }) => apart !== null);
  return [...new Map(cells.map(({ row, apart, sources }) => [row, { text: apart ?? '', sources, at: `${row}.apart` }])).values()];
};

/** A figure for several places that holds those of single ones. */
export const heldTogether = (lines: readonly CountedMeasure[]): readonly Sentence[] =>
  lines.flatMap(({ measure, addends }) =>
    addends.flatMap(({ cells: [whole, ...finer] }) => {
      const told = finer.filter(({ figure }) => figure.stated);
      if (!whole || told.length === 0) return [];
      const where = (cells: readonly Cell[]) => ({
        kind: 'names' as const,
        names: cells.flatMap(({ places }) => places.map(({ name }) => name)),
      });
      return [
        sentence('casualties.holds', whole.at, { measure: within(measure.name), together: where([whole]), single: where(told) }),
      ];
    }),
  );

/** A column that counts the people of other columns in one number. */
export const countedTogether = (lines: readonly CountedMeasure[]): readonly Sentence[] =>
  lines.flatMap(({ measure, cells }) => {
    const [first] = cells.filter(({ figure }) => figure.stated);
    return first && measure.of.length > 0 ? [sentence('casualties.oneNumber', first.at, { measure: within(measure.name) })] : [];
  });

/** Reports that are denied or count other people, for the lines of a table: they are listed apart and change no figure. */
export const uncountedIn = (lines: readonly CountedMeasure[]): readonly Uncounted[] =>
  lines.flatMap((line) =>
    line.cells.flatMap((cell) =>
      cell.figure.reports.flatMap(({ state, scope, value, source, at }): readonly Uncounted[] => {
        if (state === 'live' || isTold(cell.figure, state)) return [];
        const values = { what: within(ofWhom(line, cell, at)), figure: quantity(value) };
        const told = sentence(`casualties.${state}`, at, state === 'scope' ? { ...values, scope: scope ?? '' } : values);
        return [{ sentence: told, is_former: state === 'superseded' || state === 'earlier', sources: [source], at }];
      }),
    ),
  );

/** "Guards, Lyakkon, killed"; of a figure for the whole incident, which names nobody, the measure alone. */
function ofWhom({ measure }: CountedMeasure, cell: Cell, at: string): Sentence {
  const subject = nameOfCell(cell);
  return subject === '' ? measure.name : sentence('casualties.ofSubject', at, { subject, measure: within(measure.name) });
}

/**
 * Whether another slide shows the report already: conflicting versions have a slide that lists the former ones as well, and so
 * has the history of a figure.
 */
function isTold({ reports }: Cell['figure'], state: Cell['figure']['reports'][number]['state']): boolean {
  const live = reports.filter((report) => report.state === 'live').map(({ value }) => JSON.stringify({ ...value, at: null }));
  if (new Set(live).size > 1) return true;
  const former = reports.filter((report) => report.state === 'superseded' || report.state === 'earlier');
  return (state === 'superseded' || state === 'earlier') && former.length > 1;
}
