/** The sum of what is counted once, with what it leaves open, who is cited for it, and how it was computed. */
import { exceeds, sumQuantities } from '../../briefing/quantity/algebra.ts';
import { sayQuantity } from '../../briefing/quantity/phrase.ts';
import {
  between,
  exactly,
  highEnd,
  isExact,
  isNone,
  isUnknown,
  notStated,
  type Quantity,
} from '../../briefing/quantity/quantity.ts';
import { besideEachOther } from '../../foundation/characters/punctuation.ts';
import { type Sentence, sentence, quantity as told } from '../sentences/sentence.ts';
import { type Standing, standingOf } from '../standing.ts';
import { type Cell, nameOfCell, withoutAddress } from './cells.ts';
import { type Addend, sumOfParts } from './count-once.ts';
import type { MeasureGroup } from './measure.ts';
import type { FigureProblem } from './problem.ts';

export interface TotalPart extends Quantity {
  readonly group: string;
  readonly name: Sentence;
  readonly at: string;
}

/** One term of a sum. */
export interface Term {
  /** The people that are counted, and the place. */
  readonly name: string;
  readonly value: Quantity;
  readonly sources: readonly string[];
  /** Addresses of the figures that it was taken from. */
  readonly from: readonly string[];
}

export interface Total extends Quantity {
  /** Id of the measure. */
  readonly measure: string;
  /** One number, without doubt at either end. */
  readonly is_exact: boolean;
  /** Any number may be meant: never a headline, never "nobody". */
  readonly is_unknown: boolean;
  /** A figure that it was added from is disputed. */
  readonly is_disputed: boolean;
  readonly standing: Standing;
  /** The parties or places without a figure: the total is open because of them. */
  readonly without_figure: readonly string[];
  /** Figures that the audience is not shown open it, and it may be said. */
  readonly is_withheld: boolean;
  /** The same, whether it may be said or not. */
  readonly has_hidden: boolean;
  /** What was added, in the order of the file; those not stated are among them. */
  readonly terms: readonly Term[];
  /** How it was computed, in figures and in English, for messages. */
  readonly sum: string;
  /** The same in the language of the deck, with what it comes to; `null` of one figure, which is no sum. */
  readonly working: Sentence | null;
  /** Parts of the people counted: of whom children, police … */
  readonly parts: readonly TotalPart[];
  /** Ids of the sources of its own addends. */
  readonly sources: readonly string[];
  readonly at: string;
}

export interface Summed {
  readonly measure: string;
  readonly addends: readonly Addend[];
  /** Rows that count this measure and another in one number, and state neither: they open the total. */
  readonly open: readonly Cell[];
  /** Figures of which some, or all, may be among what is counted: they add at most themselves. */
  readonly atMost?: readonly Cell[];
  /** Whether figures that are not shown open it, and whether the deck says so. */
  readonly hidden: 'none' | 'said' | 'unsaid';
  /** What the total is of, as the last part of its address. */
  readonly name: string;
  /** Where it has no cells. */
  readonly at: string;
  readonly groupOf: (id: string) => MeasureGroup;
}

/** A total stands in no line of the file: its address is that of the figure where the sum begins, and then its own name. */
export function totalOf({ measure, addends, open, atMost = [], hidden, name, at, groupOf }: Summed): Total {
  const opened = [
    ...addends,
    ...open.map((cell): Addend => ({ quantity: notStated, cells: [cell], is_attacker: cell.is_attacker, parts: new Map() })),
    ...atMost.map(
      (cell): Addend => ({ quantity: upTo(cell.figure), cells: [cell], is_attacker: cell.is_attacker, parts: new Map() }),
    ),
    ...(hidden === 'none' ? [] : [{ quantity: notStated, cells: [], is_attacker: false, parts: new Map() }]),
  ];
  const sum = sumQuantities(opened.map(({ quantity }) => quantity));
  // What is not shown is no term that no source gives: it is called what it is, or not at all.
  const known = opened.filter(({ cells }) => cells.length > 0).map(({ quantity }) => quantity);
  const isSum = known.length + (hidden === 'said' ? 1 : 0) > 1;
  const stated = addends.filter(({ quantity }) => quantity.stated);
  const first = stated[0]?.cells[0] ?? addends[0]?.cells[0];
  const address = `${first?.at ?? at}.${name}`;
  return {
    ...sum,
    measure,
    is_exact: isExact(sum),
    is_unknown: isUnknown(sum),
    is_disputed: stated.some(({ cells }) => cells.some(({ status, figure }) => status === 'disputed' && figure.stated)),
    standing: standingOf(
      stated.flatMap(({ cells }) => cells.filter(({ figure }) => figure.stated).map(({ status }) => status)),
      address,
    ),
    without_figure: namesWithoutFigure(opened),
    is_withheld: hidden === 'said',
    has_hidden: hidden !== 'none',
    terms: opened
      .filter(({ cells }) => cells.length > 0)
      .map(({ cells, quantity }) => ({
        name: cells[0] ? nameOfCell(cells[0]) : '',
        value: quantity,
        sources: [...new Set(cells.flatMap(({ sources }) => sources))],
        from: cells.map(({ at }) => at),
      })),
    sum: [...known.map(sayQuantity), ...(hidden === 'said' ? ['withheld'] : [])].join(' + '),
    working: isSum
      ? sentence('figures.sum', address, {
          sum: { kind: 'sum', quantities: known, ...(hidden === 'said' ? { open: 'figures.termWithheld' } : {}) },
          total: told(sum),
        })
      : null,
    parts: [...sumOfParts(opened)].map(([group, part]) => ({
      ...part,
      group,
      name: groupOf(group).name,
      at: `${address}.of_whom.${group}`,
    })),
    sources: [...new Set(addends.flatMap(({ cells }) => cells.flatMap(({ sources }) => sources)))],
    at: address,
  };
}

/** From nobody up to all of them: nobody is claimed only where there is none. */
function upTo(figure: Quantity): Quantity {
  const high = highEnd(figure);
  if (!figure.stated || !high) return notStated;
  return isNone(figure) ? exactly(0) : between(null, high);
}

/**
 * Whose figure is missing. Where the party's other places have one, the place says it; a party without any is named by
 * itself. A name under which another row has a figure is not said: it would be untrue. Names are the author's, each once.
 */
function namesWithoutFigure(addends: readonly Addend[]): readonly string[] {
  const terms = addends.flatMap(({ cells: [cell], quantity }) =>
    // A word such as "dozens" is no number, but it is a stated figure.
    cell ? [{ ...whoAndWhere(cell), isStated: quantity.stated || quantity.word !== null }] : [],
  );
  const told = new Set(terms.filter(({ isStated }) => isStated).flatMap(namesOf));
  const names = terms.flatMap((term) => {
    if (term.isStated) return [];
    const { who, where } = term;
    const isElsewhere = terms.some((other) => other !== term && other.who === who);
    const named = where === '' || !isElsewhere ? who || where : where;
    const name = [named, both(term)].find((each) => each !== '' && !told.has(each));
    return name === undefined ? [] : [name];
  });
  return [...new Set(names)];
}

interface Named {
  readonly who: string;
  readonly where: string;
  readonly language: string;
}

/** People set apart are told by the author's reason, which is where they are. */
const whoAndWhere = ({ party, item, places, apart, language }: Cell): Named => ({
  who: party?.name ?? item ?? '',
  where: besideEachOther(
    [...places.map(({ name }) => name), ...(apart === null ? [] : [apart.replace(/[.\s]+$/u, '')])],
    language,
  ),
  language,
});
const both = ({ who, where, language }: Named): string =>
  besideEachOther(
    [who, where].filter((part) => part !== ''),
    language,
  );
const namesOf = (named: Named): readonly string[] => [named.who, named.where, both(named)].filter((name) => name !== '');

type Divided = Pick<Cell, 'of_whom' | 'at'> & { readonly figure: Quantity };

/**
 * Parts that surely outgrow their figure. Each report is held against its own parts too: the range of several may hide that
 * one of them contradicts itself.
 */
export const oversizedParts = (cells: readonly Cell[], groupOf: (id: string) => MeasureGroup): readonly FigureProblem[] =>
  cells.flatMap((cell) => {
    const found = oversizedIn(cell, groupOf);
    if (found.length > 0) return found;
    return cell.figure.reports
      .filter(({ state }) => state === 'live')
      .flatMap(({ value, of_whom, at }) => oversizedIn({ figure: value, of_whom: withoutAddress(of_whom), at }, groupOf));
  });

/** Groups of one dimension exclude each other, so that they add up. */
function oversizedIn({ figure, of_whom, at }: Divided, groupOf: (id: string) => MeasureGroup): readonly FigureProblem[] {
  const parts = Object.entries(of_whom).map(([id, quantity]) => ({ id, quantity, dimension: groupOf(id).dimension }));
  const large = parts.filter(({ quantity }) => exceeds(quantity, figure) === 'surely');
  const dimensions = [...new Set(parts.flatMap(({ dimension }) => dimension ?? []))];
  const sums = dimensions.flatMap((dimension) => {
    const members = parts.filter((part) => part.dimension === dimension);
    const sum = sumQuantities(members.map(({ quantity }) => quantity));
    const isTold = members.some((member) => large.includes(member));
    return members.length < 2 || isTold || exceeds(sum, figure) !== 'surely'
      ? []
      : [{ ids: members.map(({ id }) => id), quantity: sum }];
  });
  return [...large.map(({ id, quantity }) => ({ ids: [id], quantity })), ...sums].map(({ ids, quantity }) => ({
    code: 'FIG003',
    at,
    message: `part larger than its whole: ${ids.join(' and ')} ${sayQuantity(quantity)} of ${sayQuantity(figure)}`,
    hints: ['correct the part in `of_whom:`, or the figure itself'],
    related: [],
  }));
}
