/** A small briefing with two places of killing and three parties, counted as the pipeline does. */
import { type Analysis, analyze, type IncidentView } from '../../../src/analysis/analyze.ts';
import { type CountedSide, type Counting, countIncident, totalOn } from '../../../src/analysis/figures/counting.ts';
import type { Total } from '../../../src/analysis/figures/totals.ts';
import type { Briefing } from '../../../src/briefing/briefing.ts';
import { sayQuantity } from '../../../src/briefing/quantity/phrase.ts';
import { type Diagnostic, hasErrors } from '../../../src/foundation/diagnostic.ts';
import { briefing, line, read } from '../../briefing/read.ts';

const head = `sources:
  - { id: S1, kind: agency, title: First, publisher: Agency, published: 2019-04-01 }
  - { id: S2, kind: agency, title: Second, publisher: Ministry, published: 2019-04-02 }
  - { id: S3, kind: agency, title: Third }
places: [{ id: a, name: Arden }, { id: b, name: Brook }, { id: c, name: Cliff }]
parties:
  - { id: v, name: Civilians, side: civilians }
  - { id: police, name: Police, side: state }
  - { id: g, name: Gunmen, side: attackers }
groups:
  - { id: pilgrims, label: pilgrims, dimension: role }
  - { id: guides, label: guides, dimension: role }
`;
const ownMeasures = `measures:
  - { id: customers, label: customers without power, kind: service, standing: true }
  - { id: damage, label: damage, kind: money, unit: million EUR }
`;
const incidents = `incidents:
  - { id: i, title: Raid, main: true, time: 2019-03-31 }
  - { id: old, title: Old, time: 2018 }
`;

/** @param rows of casualties, each the inside of its braces; `more` is YAML below, `measures` that of the briefing's own */
export function figuresOf(rows: readonly string[], more = '', measures = ownMeasures): Briefing {
  const casualties = rows.length === 0 ? '' : `casualties:\n${rows.map((row) => `  - { ${row} }\n`).join('')}`;
  const text = briefing(`${head}${measures}${more.includes('incidents:') ? '' : incidents}${casualties}${more}`);
  const { value, diagnostics } = read(text);
  if (!value || hasErrors(diagnostics)) throw new Error(`${diagnostics.map(line).join('\n')}\n${text}`);
  return value;
}

export const counted = (...call: Parameters<typeof figuresOf>): Counting => countIncident(figuresOf(...call), 'i');

export function analysed(...call: Parameters<typeof figuresOf>): Analysis {
  const { value } = analyze(figuresOf(...call));
  if (!value) throw new Error('no analysis');
  return value;
}

export function viewed(...call: Parameters<typeof figuresOf>): IncidentView {
  const { incident } = analysed(...call);
  if (!incident) throw new Error('no incident');
  return incident;
}

export const found = (...call: Parameters<typeof figuresOf>): readonly Diagnostic[] => analyze(figuresOf(...call)).diagnostics;

/** The total of a measure, with everybody unless a side is named. */
export function total(counting: Counting, measure = 'killed', side: CountedSide = 'with_attackers'): Total | null {
  const line = counting.lines.find((each) => each.measure.id === measure);
  return line ? totalOn(side, line, counting) : null;
}

/** `at least 34`; a dash where no row is about it. */
export function said(counting: Counting, measure = 'killed', side: CountedSide = 'with_attackers'): string {
  const found = total(counting, measure, side);
  return found ? sayQuantity(found) : '–';
}

export const codes = ({ problems }: Counting): readonly string[] => problems.map(({ code, at }) => `${code} ${at}`);
