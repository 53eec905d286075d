/**
 * Figures of every kind: rows of parties at places, apart, together and as part of each other; other measures with
 * items, units and prices; published totals. They are faultless by construction: what would be refused is left out.
 */
import fc from 'fast-check';
import { cellsOf, finerSum, isStanding, peopleMeasures } from '../figures-oracle/count.ts';
import { agree, isSurelyOver, readInterval, sum } from '../figures-oracle/interval.ts';
import { settle } from '../figures-oracle/reports.ts';
import { anyStatus, has, maybe, rarely, sourcesIn } from './parts.ts';
import { randomPublished } from './published.ts';
import { anyAmount, anyDate, anyFigure, anyQuantity, sound } from './quantities.ts';
import { type Raw, type RawBriefing, textOf } from './raw-briefing.ts';

export const places = [
  { id: 'a', name: 'Alder' },
  { id: 'b', name: 'Birch' },
  { id: 'c', name: 'Cedar' },
];
const sourceIds = ['S1', 'S2', 'S3'];

/** Where the rows of one party stand to each other, so that nothing is counted twice. */
const layouts: readonly (readonly Raw[])[] = [
  [],
  [{}],
  [{}],
  [{}, { apart: 'They died abroad.' }],
  [{ place: 'a' }],
  [{ place: 'a' }, { place: 'b' }],
  [{ place: 'a' }, { place: 'b' }, { place: 'c' }],
  [{ places: ['a', 'b'] }],
  [{ places: ['a', 'b'] }, { place: 'c' }],
  [{ place: 'a' }, { places: ['a', 'b'] }],
  [{ place: 'a' }, { place: 'b' }, { places: ['a', 'b'] }],
  [{ place: 'a' }, { places: ['a', 'b'] }, { place: 'c' }, { place: 'a', apart: 'They came later.' }],
];
const layout = fc.constantFrom(...layouts);

const groups = maybe(fc.dictionary(fc.constantFrom('children', 'adults', 'police'), anyFigure, { maxKeys: 2 }));

const randomRow = fc.record({
  killed: maybe(anyQuantity),
  wounded: rarely(anyQuantity, 2),
  detained: rarely(anyFigure, 3),
  other: rarely(fc.tuple(fc.constantFrom(...peopleMeasures.slice(2)), anyQuantity), 2),
  parts: groups,
  status: rarely(anyStatus),
  sources: sourcesIn(sourceIds),
});

/** A row that is part of the first one of its party: shown, and never added. */
const contained = rarely(fc.tuple(fc.constantFrom('killed', 'wounded', 'detained'), anyFigure), 3);

const rowsOf = (party: string) =>
  fc.tuple(layout, fc.array(randomRow, { minLength: 4, maxLength: 4 }), contained).map(([where, rows, part]): readonly Raw[] => {
    const placed = where.map((at, index): Raw => {
      const { parts, other, ...fields } = rows[index] ?? {};
      const extra = other && !(other[0] in has(fields)) ? { [other[0]]: other[1] } : {};
      return {
        party,
        ...at,
        ...has(fields),
        ...extra,
        ...(parts && 'killed' in has(fields) ? { of_whom: { killed: parts } } : {}),
      };
    });
    const [first, ...rest] = placed;
    if (!first || !part || !(part[0] in first)) return placed;
    const id = `${party}-first`;
    return [{ ...first, id }, ...rest, { party, place: 'c', [part[0]]: part[1], part_of: id, sources: ['S2'] }];
  });

const few = fc.constantFrom<unknown>('none', 1, 2, 3);

/** Few rows and plain numbers, so that what is rarely sure is said at times: nobody unaccounted for, nobody killed. */
const plainRows = fc
  .record({
    killed: fc.oneof(
      fc.constant(undefined),
      few,
      anyFigure,
      fc.constantFrom<unknown>('dozens', { word: 'dozens', low: 24 }, { low: 2, best: 3, high: 8 }),
    ),
    // Beside another plain number one may be surely the higher, and a share of both.
    police: rarely(few, 2),
    attackers: maybe(fc.record({ killed: few, detained: few, status: anyStatus })),
  })
  .map(({ killed, police, attackers }): readonly Raw[] => [
    { party: 'v', ...has({ killed }), sources: ['S1'] },
    ...(police === undefined ? [] : [{ party: 'police', killed: police, sources: ['S1'] }]),
    ...(attackers ? [{ party: 'g', ...has(attackers), sources: ['S2'] }] : []),
  ]);
const anyRows = fc.tuple(rowsOf('v'), rowsOf('police'), rowsOf('g')).map((rows) => rows.flat());

const measures: readonly Raw[] = [
  { id: 'customers', label: 'customers without power', kind: 'service', standing: true },
  { id: 'damage', label: 'damage', kind: 'money' },
  { id: 'energy', label: 'energy not delivered', kind: 'service', unit: 'MWh' },
  { id: 'pilgrims', label: 'pilgrims', kind: 'people' },
];
const lines: readonly Raw[] = [
  { measure: 'customers' },
  { measure: 'damage', unit: 'million EUR', prices: 2024 },
  { measure: 'damage', unit: 'million EUR', prices: 2023 },
  { measure: 'damage', unit: 'million USD' },
  { measure: 'energy' },
  { measure: 'pilgrims' },
  { measure: 'destroyed', item: 'houses' },
  { measure: 'destroyed', item: 'boats' },
  { measure: 'displaced' },
  { measure: 'killed' },
  { of: ['killed', 'missing'] },
  { of: ['wounded', 'killed'] },
];

/** Rows of one line: of nobody in particular, or of one party. */
const randomLine = fc
  .tuple(
    fc.constantFrom(...lines),
    layout,
    fc.array(fc.record({ value: anyQuantity, sources: sourcesIn(sourceIds), status: rarely(anyStatus) }), {
      minLength: 4,
      maxLength: 4,
    }),
    fc.constantFrom(undefined, undefined, 'v', 'g'),
    rarely(fc.tuple(anyAmount, anyAmount, anyAmount, anyAmount)),
  )
  .map(([line, where, values, party, decimals]): readonly Raw[] =>
    where.map((at, index) => {
      const { value, ...rest } = values[index] ?? { value: 1 };
      const amount = line.unit !== undefined || line.measure === 'energy' ? decimals?.[index] : undefined;
      return { ...line, ...at, ...has({ party, ...rest }), value: amount ?? value };
    }),
  );

const keyOf = (row: Raw): string => JSON.stringify([row.measure, row.of, row.item, row.unit, row.prices]);
const randomFigures = fc
  .array(randomLine, { maxLength: 3 })
  .map((all) =>
    all
      .filter((line, index) => all.findIndex((other) => other[0] && line[0] && keyOf(other[0]) === keyOf(line[0])) === index)
      .flat(),
  );

const claims: readonly Raw[] = ['C1', 'C2'].map((id) => ({ id, text: 'A claim.', sources: ['S2'] }));
const randomDispute = fc
  .record({
    about: maybe(fc.constantFrom('casualties', 'materiel', 'course')),
    isAlone: fc.boolean(),
    // A title asks the first, and only counts what is no question.
    question: fc.constantFrom('What is true?', 'Who fired first'),
  })
  .map(
    ({ about, isAlone, question }): Raw => ({
      question,
      id: 'D1',
      claims: isAlone ? ['C1'] : ['C1', 'C2'],
      reading: 'Open.',
      ...has({ about }),
    }),
  );

const randomMateriel = fc
  .array(
    fc.record({
      taken: maybe(fc.oneof(few, anyQuantity)),
      recovered: maybe(fc.oneof(few, anyQuantity)),
      destroyed: rarely(anyQuantity),
      damaged: rarely(anyQuantity),
      status: rarely(anyStatus),
    }),
    { maxLength: 2 },
  )
  .map((rows) => rows.map((row, index): Raw => ({ item: ['Rifles', 'iPads'][index], ...has(row), sources: ['S3'] })));

const randomKeys = fc.option(
  fc.subarray(['killed', 'customers', 'wounded', 'destroyed', 'detained', 'missing', 'displaced', 'damage', 'energy']),
  { nil: undefined, freq: 1 },
);

export const randomCounts = fc.record({
  rows: fc.oneof({ weight: 3, arbitrary: anyRows }, { weight: 2, arbitrary: plainRows }),
  figures: randomFigures,
  published_totals: randomPublished,
  materiel: randomMateriel,
  keys: randomKeys,
  size: maybe(
    fc.record({ size: fc.oneof(few, few, few, few, fc.constantFrom<unknown>(7, 11), anyQuantity), status: rarely(anyStatus) }),
  ),
  published: fc.tuple(maybe(anyDate), maybe(anyDate)),
  became: rarely(fc.constant({ from: 'missing', to: 'killed', number: 1, as_of: '2006-05-14', sources: ['S1'] })),
  elsewhere: fc.boolean(),
  dispute: rarely(randomDispute),
});

type Counts = typeof randomCounts extends fc.Arbitrary<infer Value> ? Value : never;

/** A briefing with these figures instead of its own. */
export function withCounts(raw: RawBriefing, counts: Counts): RawBriefing {
  const { rows, figures, keys, size, published, became, elsewhere, published_totals, materiel, dispute } = counts;
  const other = raw.incidents.find(({ main }) => main !== true);
  const sources = raw.sources.map((source, index) => ({ ...source, ...has({ published: published[index] }) }));
  const main = (incident: Raw): Raw => {
    const { attackers, ...rest } = incident;
    return incident.main === true && size ? { ...rest, attackers: { party: 'g', ...has(size) } } : rest;
  };
  const whole: RawBriefing = {
    ...raw,
    sources,
    places,
    incidents: raw.incidents.map(main),
    measures,
    casualties: [
      ...rows,
      ...(elsewhere && other ? [{ party: 'v', place: 'a', killed: 7, incident: other.id, sources: ['S1'] }] : []),
    ],
    figures,
    published_totals,
    materiel,
    became: became ? [became] : [],
    ...(dispute ? { claims, disputes: [dispute] } : {}),
  };
  return withoutFaults(keys && keys.length > 0 ? { ...whole, key_figures: keys } : whole);
}

function withoutFaults(raw: RawBriefing): RawBriefing {
  const mend = (row: Raw): Raw =>
    Object.fromEntries(
      Object.entries(row).map(([field, value]) => [
        field,
        sound(value, isStanding(raw, field === 'value' ? textOf(row, 'measure') : field), raw.sources),
      ]),
    );
  const taken = new Set(raw.casualties.flatMap((row) => peopleMeasures.filter((measure) => measure in row)));
  const sized = raw.incidents.map((incident) =>
    incident.attackers ? { ...incident, attackers: mend(incident.attackers as Raw) } : incident,
  );
  const isFree = (row: Raw) =>
    !taken.has(textOf(row, 'measure')) && !(taken.has('killed_or_wounded') && String(row.of) === 'wounded,killed');
  const mended = {
    ...raw,
    incidents: sized,
    casualties: raw.casualties.map(mend),
    figures: (raw.figures ?? []).filter(isFree).map(mend),
    materiel: raw.materiel.map(mend),
  };
  const cells = cellsOf(mended, 'main');
  const unfit = cells.filter((cell) => {
    const finer = cells.filter(
      ({ measure, item, unit, prices, party, places, row }) =>
        JSON.stringify([measure, item, unit, prices, party]) ===
          JSON.stringify([cell.measure, cell.item, cell.unit, cell.prices, cell.party]) &&
        places.length === 1 &&
        row.part_of === undefined &&
        row.apart === undefined &&
        cell.places.includes(places[0] ?? ''),
    );
    if (cell.places.length < 2 || finer.length === 0) return false;
    const { value, isComplete } = finerSum(cell, finer);
    return cell.settled.value.isStated && value.isStated && !isComplete && !agree(cell.settled.value, value);
  });
  const isUnfit = (row: Raw, field: string, measure: string) =>
    unfit.some((cell) => cell.row === row && cell.measure === measure && field !== '');
  const fitted = (row: Raw): Raw =>
    Object.fromEntries(Object.entries(row).map(([field, value]) => [field, isUnfit(row, field, field) ? 'not stated' : value]));
  return withoutLargeParts({
    ...mended,
    casualties: mended.casualties.map(fitted),
    figures: mended.figures.map((row) => (unfit.some((cell) => cell.row === row) ? { ...row, value: 'not stated' } : row)),
  });
}

/** Parts and contained rows that surely outgrow their whole are left out. */
function withoutLargeParts(raw: RawBriefing): RawBriefing {
  const byId = new Map(raw.casualties.map((row) => [textOf(row, 'id'), row] as const));
  const figureOf = (row: Raw | undefined, measure: string) => settle(row?.[measure], isStanding(raw, measure), raw.sources).value;
  const isContained = (row: Raw) => {
    const whole = byId.get(textOf(row, 'part_of'));
    return peopleMeasures.every(
      (measure) => !(measure in row) || !isSurelyOver(figureOf(row, measure), figureOf(whole, measure)),
    );
  };
  const hasRoom = (row: Raw) => {
    const parts = Object.entries(((row.of_whom as Raw | undefined)?.killed ?? {}) as Raw);
    const whole = figureOf(row, 'killed');
    const told = parts.map(([, value]) => readInterval(value));
    const byAge = parts.filter(([group]) => group !== 'police').map(([, value]) => readInterval(value));
    // Parts of reports may stand beside those of the row: children of one, adults of the other.
    const isReported = typeof row.killed === 'object' && row.killed !== null && 'reports' in row.killed;
    return !isReported && [...told, sum(byAge)].every((part) => !isSurelyOver(part, whole));
  };
  return {
    ...raw,
    ...(raw.figures === undefined ? {} : { figures: raw.figures.map(withRoomyReports) }),
    casualties: raw.casualties
      .filter((row) => row.part_of === undefined || isContained(row))
      .map((row) => {
        const { of_whom, ...rest } = row;
        return of_whom === undefined || hasRoom(row) ? row : rest;
      })
      .map(withRoomyReports),
  };
}

/** A report whose parts surely outgrow it would be refused. */
function withRoomyReports(row: Raw): Raw {
  const roomy = (report: Raw): Raw => {
    const { of_whom, ...rest } = report;
    const parts = Object.entries((of_whom ?? {}) as Raw);
    const whole = readInterval(report.value);
    const all = sum(parts.filter(([group]) => group !== 'police').map(([, value]) => readInterval(value)));
    return [...parts.map(([, value]) => readInterval(value)), all].some((part) => isSurelyOver(part, whole)) ? rest : report;
  };
  const settled = Object.entries(row).map(([field, figure]) => {
    const reports = (figure as { readonly reports?: readonly Raw[] } | null)?.reports;
    return [field, Array.isArray(reports) ? { ...(figure as Raw), reports: reports.map(roomy) } : figure] as const;
  });
  return Object.fromEntries(settled);
}
