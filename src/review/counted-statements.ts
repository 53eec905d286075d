/** Figures of a briefing as statements: a row, or each report of it, with whom and where it counts. */
import { peopleMeasures } from '../briefing/measures.ts';
import { openMeasureWords } from './measure-words.ts';
import { type Cited, hint, part, type Statements } from './open-statements.ts';
import type { Statement } from './statement.ts';

export function countedStatements({ briefing, counted, place, party }: Statements): readonly Statement[] {
  const measureWords = openMeasureWords(briefing);
  const where = (row: Cited & { readonly place?: string | null; readonly places?: readonly string[] }) => [
    part('place', `${row.at}.place`, place(row.place ?? null)),
    hint(row, 'places', (row.places ?? []).map((id) => place(id) ?? '').join(', ')),
  ];
  return [
    ...briefing.casualties.flatMap((row) =>
      peopleMeasures.flatMap((field) =>
        counted('casualties', row, field, row[field], [
          hint(row, 'party', party(row.party)),
          ...where(row),
          hint(row, field, measureWords(field)),
        ]),
      ),
    ),
    ...briefing.figures.flatMap((row) =>
      counted('figure', row, 'value', row.value, [
        hint(row, 'measure', [row.measure ?? [], row.of].flat().map(measureWords).join(' ')),
        hint(row, 'item', row.item),
        hint(row, 'party', party(row.party)),
        ...where(row),
      ]),
    ),
    ...briefing.published_totals.flatMap((row) =>
      counted('published total', { ...row, id: null }, 'value', row.value, [
        hint(row, 'measure', measureWords(row.measure)),
        hint(row, 'by', row.by),
      ]),
    ),
    ...briefing.materiel.flatMap((row) =>
      materielFields.flatMap((field) =>
        counted('materiel', { ...row, id: null }, field, row[field], [
          hint(row, 'item', row.item),
          hint(row, field, measureWords(field)),
        ]),
      ),
    ),
    ...briefing.became.flatMap((row) =>
      counted('change', row, 'number', row.number, [
        hint(row, 'from', measureWords(row.from)),
        hint(row, 'to', measureWords(row.to)),
        hint(row, 'party', party(row.party)),
        ...where(row),
      ]),
    ),
  ];
}

const materielFields = ['taken', 'recovered', 'destroyed', 'damaged'] as const;
