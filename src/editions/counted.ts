/** Everything that an edition counts, each under a key by which the other edition has it: totals, and the figures behind them. */
import { isCasualty } from '../analysis/figures/casualty-table.ts';
import { type Cell, nameOfCell, ofIncident } from '../analysis/figures/cells.ts';
import { type CountedMeasure, type CountedSide, countIncident, totalOn } from '../analysis/figures/counting.ts';
import { tabulateMateriel } from '../analysis/figures/materiel.ts';
import { measureOf } from '../analysis/figures/measure.ts';
import { nameOfLine } from '../analysis/figures/other-figures.ts';
import type { Total } from '../analysis/figures/totals.ts';
import { type Sentence, sentence, within } from '../analysis/sentences/sentence.ts';
import type { Briefing, Incident } from '../briefing/briefing.ts';
import type { Quantity } from '../briefing/quantity/quantity.ts';
import { type Figure, statusOfFigure } from '../briefing/settle-reports.ts';
import { itemKey, measureKey, type RowNames } from './renamed-rows.ts';
import type { ListName } from './same-names.ts';

/** What an id of the edition is called in the later one. */
export type NameOf = (list: ListName | RowNames, id: string) => string;

/** What a row says of its figures: how they are counted, of what, and who published them. Fields that its kind does not have are `null`. */
export interface RowTexts {
  readonly at: string;
  readonly item: string | null;
  readonly by: string | null;
  readonly apart: string | null;
  readonly note: string | null;
}

/** A figure that stands in the file. */
export interface CountedFigure {
  readonly key: string;
  /** Tells figures of one key apart. */
  readonly twin: string;
  /** Of a total that others published: the day that it is of. */
  readonly as_of: string | null;
  /** What it counts; empty for the number of attackers, and for items. */
  readonly measure: string;
  /** Of the main incident. */
  readonly isMain: boolean;
  /** What it is a part of: the line of its total. */
  readonly line: string;
  readonly subject: Sentence;
  /** The people, and the place. */
  readonly name: string;
  readonly figure: Figure;
  readonly quantity: Quantity;
  readonly unit: string | null;
  readonly status: string;
  readonly sources: readonly string[];
  readonly row: RowTexts;
  /** How near to the head of the list: the dead of the main incident come first. */
  readonly weight: number;
  readonly at: string;
}

/** What is computed from them. */
export interface CountedTotal extends Omit<CountedFigure, 'figure' | 'name' | 'status' | 'twin' | 'as_of' | 'row'> {
  /** `null` for a part, which stands as its whole does. */
  readonly status: string | null;
  /** Of some of the people only: “of whom children”. */
  readonly isPart: boolean;
  /** Figures that the audience is not shown are part of it: whatever they are, it is no number to be compared. */
  readonly isHidden: boolean;
}

export interface Counts {
  readonly totals: readonly CountedTotal[];
  readonly figures: readonly CountedFigure[];
}

/** @param nameOf for the later edition, the id itself */
export function countsOf(briefing: Briefing, nameOf: NameOf): Counts {
  const parts = briefing.incidents.map((incident) => countsOfIncident(briefing, incident, nameOf));
  return { totals: parts.flatMap(({ totals }) => totals), figures: parts.flatMap(({ figures }) => figures) };
}

/** Of a total of some people only. */
export const partKey = (line: string, group: string): string => JSON.stringify([line, 'part', group]);

/** The dead come first, then the others in the order of what cannot be undone. */
const order = ['killed', 'missing', 'killed_or_wounded', 'wounded', 'abducted', 'detained', 'freed', 'displaced', 'evacuated'];
const behind = order.length + 1;

function countsOfIncident(briefing: Briefing, incident: Incident, nameOf: NameOf): Counts {
  const known = nameOf('incidents', incident.id);
  const counting = countIncident(briefing, incident.id);
  const keyOf = (...parts: readonly unknown[]): string => JSON.stringify([known, ...parts]);
  const weightOf = (measure: string): number => {
    const found = order.indexOf(measure);
    return (incident.main ? 0 : 2 * behind) + (found < 0 ? order.length : found);
  };
  const told = (subject: Sentence): Sentence =>
    incident.main ? subject : sentence('changes.ofIncident', subject.at, { incident: incident.title, subject: within(subject) });

  const [totals, figures]: [CountedTotal[], CountedFigure[]] = [[], []];
  for (const line of counting.lines) {
    const { measure, item, unit, prices, cells } = line;
    const name = nameOfLine(line);
    const parted = isCasualty(measure);
    const shared = { unit, weight: weightOf(measure.id), measure: measure.id, isMain: incident.main };
    const counted = nameOf('items', itemKey(measureKey(measure, briefing, nameOf), item));
    const lineKey = (side: CountedSide): string => keyOf('line', counted, unit, prices, side);
    const sides: readonly CountedSide[] = parted ? ['without_attackers', 'attackers'] : ['with_attackers'];
    for (const side of sides) {
      const total = totalOn(side, line, counting);
      if (!total) continue;
      const { at, sources } = total;
      const subject = sentence(side === 'with_attackers' ? 'figures.measure' : subjectKey(side, counting.hasAttackers), at, {
        measure: within(name),
      });
      const status = statusOfTotal(total, line, side);
      const isHidden = total.has_hidden;
      const key = lineKey(side);
      totals.push({
        ...shared,
        key,
        line: key,
        subject: told(subject),
        quantity: total,
        status,
        sources,
        at,
        isPart: false,
        isHidden,
      });
      for (const part of total.parts) {
        const group = briefing.groups.some(({ id }) => id === part.group) ? nameOf('groups', part.group) : part.group;
        totals.push({
          ...shared,
          key: partKey(key, group),
          line: key,
          subject: told(sentence('changes.ofWhom', part.at, { subject: within(subject), group: within(part.name) })),
          quantity: part,
          status: null,
          sources,
          at: part.at,
          isPart: true,
          isHidden,
        });
      }
    }
    for (const cell of cells) {
      const whose = nameOfCell({ ...cell, item: null });
      figures.push({
        ...shared,
        key: keyOf('cell', counted, unit, prices, ...whereOf(cell, nameOf)),
        line: lineKey(parted ? (cell.is_attacker ? 'attackers' : 'without_attackers') : 'with_attackers'),
        subject: told(subjectOf(whose, name, cell.at)),
        name: whose,
        twin: JSON.stringify([cell.id, cell.apart]),
        as_of: null,
        figure: cell.figure,
        quantity: cell.figure,
        status: cell.status,
        sources: cell.sources,
        row: textsAt(cell.at, briefing),
        at: cell.at,
      });
    }
  }
  figures.push(...sizeOf(incident, briefing, { key: keyOf('size'), told, weight: weightOf('') }));
  figures.push(...publishedIn(briefing, incident, { keyOf, nameOf, told, weight: weightOf('') + behind }));
  const items = materielIn(briefing, incident, { keyOf, nameOf, told, weight: weightOf('') });
  return { totals: [...totals, ...items.totals], figures: [...figures, ...items.figures] };
}

/** How all its figures stand, where they stand alike; else disputed, or the first way in which one is held that nobody tells as a fact. */
function statusOfTotal({ is_disputed, standing }: Total, { cells }: CountedMeasure, side: CountedSide): string {
  const ours = cells.filter(
    ({ is_attacker, figure }) => (side === 'with_attackers' || (side === 'attackers') === is_attacker) && figure.stated,
  );
  const [status, ...others] = new Set(ours.map((cell) => cell.status));
  if (status !== undefined && others.length === 0) return status;
  return is_disputed ? 'disputed' : (standing.held[0] ?? 'reported');
}

/** Of the row that holds a figure. */
function textsAt(at: string, { casualties, figures }: Briefing): RowTexts {
  const isOf = (row: { readonly at: string }): boolean => at === row.at || at.startsWith(`${row.at}.`);
  const figure = figures.find(isOf);
  const { at: row, apart, note } = figure ?? casualties.find(isOf) ?? { at, apart: null, note: null };
  return { at: row, item: figure?.item ?? null, by: null, apart, note: note ?? null };
}

const noTexts = (at: string): RowTexts => ({ at, item: null, by: null, apart: null, note: null });

const isOwn = (id: string, { measures }: Briefing): boolean => measures.some((own) => own.id === id);

function subjectKey(side: CountedSide, hasAttackers: boolean): string {
  if (side === 'attackers') return 'changes.ofAttackers';
  return hasAttackers ? 'figures.excluding' : 'figures.measure';
}

const subjectOf = (whose: string, what: Sentence, at: string): Sentence =>
  whose === ''
    ? sentence('conflict.alone', at, { what: within(what) })
    : sentence('conflict.of', at, { subject: whose, what: within(what) });

const whereOf = ({ party, places }: Cell, nameOf: NameOf): readonly unknown[] => [
  party === null ? null : nameOf('parties', party.id),
  places.map(({ id }) => nameOf('places', id)).toSorted(),
];

interface Naming {
  readonly told: (subject: Sentence) => Sentence;
  readonly weight: number;
}

interface Keys extends Naming {
  readonly keyOf: (...parts: readonly unknown[]) => string;
}

function sizeOf(
  { attackers, at, main }: Incident,
  { parties }: Briefing,
  { key, told, weight }: Naming & { readonly key: string },
): readonly CountedFigure[] {
  if (!attackers) return [];
  const name = parties.find(({ id }) => id === attackers.party)?.name ?? attackers.party;
  const { size } = attackers;
  const subject = told(sentence('conflict.size', attackers.at, { subject: name }));
  const status = statusOfFigure(attackers.status, size);
  return [
    {
      key,
      twin: '',
      as_of: null,
      measure: '',
      isMain: main,
      line: key,
      subject,
      name,
      figure: size,
      quantity: size,
      unit: null,
      status,
      sources: attackers.sources,
      row: noTexts(attackers.at),
      weight,
      at: size.at ?? at,
    },
  ];
}

/** Totals of others are theirs: one that changed is told as what they published. */
function publishedIn(
  briefing: Briefing,
  incident: Incident,
  { keyOf, nameOf, told, weight }: Keys & { readonly nameOf: NameOf },
): readonly CountedFigure[] {
  return briefing.published_totals.filter(ofIncident(briefing, incident.id)).map((row) => {
    const { measure, unit, prices, by, includes_attackers, as_of, value, sources, at } = row;
    const scope = [
      row.places.map((id) => nameOf('places', id)).toSorted(),
      row.parties.map((id) => nameOf('parties', id)).toSorted(),
    ];
    const own = isOwn(measure, briefing) ? nameOf('measures', measure) : measure;
    const key = keyOf('published', own, unit, prices, nameOf('publishers', by ?? ''), includes_attackers, scope);
    const [name, twin] = [by ?? '', as_of?.from.iso ?? ''];
    const what = within(measureOf(measure, briefing).name);
    const subject = told(
      by === null ? sentence('changes.published', at, { what }) : sentence('changes.publishedBy', at, { by, what }),
    );
    return {
      key,
      twin,
      as_of: twin === '' ? null : twin,
      // Totals of others are no part of ours.
      measure: '',
      isMain: incident.main,
      line: key,
      subject,
      name,
      figure: value,
      quantity: value,
      unit,
      status: 'reported',
      sources,
      row: { ...noTexts(at), by, note: row.note ?? null },
      weight,
      at: value.at,
    };
  });
}

function materielIn(
  briefing: Briefing,
  incident: Incident,
  { keyOf, nameOf, told, weight }: Keys & { readonly nameOf: NameOf },
): Counts {
  const isOurs = ofIncident(briefing, incident.id);
  const table = tabulateMateriel(briefing, incident.id);
  const rows = briefing.materiel.filter(isOurs);
  const subject = (item: string, movement: string, at: string): Sentence =>
    told(sentence('conflict.of', at, { subject: item, what: within(sentence(`changes.movement.${movement}`, at)) }));
  const figures = rows.flatMap(({ item, status, sources, ...row }) =>
    (['taken', 'recovered', 'destroyed', 'damaged'] as const).flatMap((movement): readonly CountedFigure[] => {
      const figure = row[movement];
      if (figure === null) return [];
      return [
        {
          key: keyOf('item', nameOf('materiel', item), movement),
          twin: '',
          as_of: null,
          measure: '',
          isMain: incident.main,
          line: keyOf('item', nameOf('materiel', item)),
          subject: subject(item, movement, figure.at),
          name: item,
          figure,
          quantity: figure,
          unit: null,
          status: statusOfFigure(status, figure),
          sources,
          row: { ...noTexts(row.at), item, note: row.note ?? null },
          weight,
          at: figure.at,
        },
      ];
    }),
  );
  const totals = table.rows
    .filter(({ outstanding }) => outstanding.stated)
    .map(({ item, outstanding, status, sources }): CountedTotal => {
      const { at } = outstanding;
      const key = keyOf('item', nameOf('materiel', item), 'outstanding');
      const line = keyOf('item', nameOf('materiel', item));
      return {
        key,
        measure: '',
        isMain: incident.main,
        line,
        subject: subject(item, 'outstanding', at),
        quantity: outstanding,
        unit: null,
        status,
        sources,
        weight,
        at,
        isPart: false,
        isHidden: false,
      };
    });
  return { totals, figures };
}
