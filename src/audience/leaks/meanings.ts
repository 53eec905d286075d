/** What numbers in texts may speak of: sums of rows by people and places, figures beside them, and withheld numbers that stand alone. */
import type { Briefing } from '../../briefing/briefing.ts';
import type { Alone } from './alone.ts';
import { nounsOf } from './counted-nouns.ts';
import { endsOf } from './ends-of.ts';
import { plainText } from './plain-text.ts';
import { byLine, countedOnce, names, type Row } from './rows.ts';
import type { Amount } from './sum.ts';

/** What a text may speak of: some rows, which count together. */
export interface Meant {
  readonly parts: readonly Amount[];
  /** The number as a text says it, and as it counts: "more than 8" is 9 or more. */
  readonly total: number;
  readonly counts: number;
  /** It is one end of what is not one number: told only where the text says what it counts. */
  readonly isEnd: boolean;
  /** It stands in no sum, so that this reading excludes no other. */
  readonly isAlone?: boolean;
  readonly measures: readonly string[];
  readonly places: number;
  /** The names of its people or places, in plain letters. */
  readonly named: readonly string[];
  /** Words for whom it counts: one of them beside a number says that it is of these. */
  readonly nouns: readonly string[];
}

/** "Rifles, destroyed", "Guards, killed, of whom women": named by what comes first, or last. */
export function meaningOf(part: Amount): readonly Meant[] {
  const words = [part.name.split(', ')[0] ?? '', part.name.split('of whom ')[1] ?? ''].filter((word) => word !== '');
  const named = words.map((word) => plainText(word).trimEnd().replace(/s$/u, ''));
  return endsOf([part.truth]).map(({ said: total, counts, isEnd }) => ({
    ...{ parts: [part], total, counts, isEnd },
    ...{ measures: [], places: 0, named, nouns: nounsOf(...words) },
  }));
}

/** What stands in no sum is told where the text says its number and what it counts, as an end is. */
export const meaningAlone = ({ amount: part, measures, nouns }: Alone): readonly Meant[] =>
  endsOf([part.truth]).map(({ said: total, counts }) => ({
    ...{ parts: [part], total, counts, isEnd: true, isAlone: true },
    ...{ measures, places: 0, named: [], nouns },
  }));

/** Places and parties are taken two at a time and all at once; where there are few, in all ways. */
const few = 5;
const mostMeanings = 4000;

export function meanings(lines: readonly (readonly Row[])[], rows: readonly Row[], whole: Briefing): readonly Meant[] {
  const { place, party } = names(whole);
  const found = new Map<string, Meant>();
  const add = (of: readonly Row[], named: readonly string[], people: readonly string[] = []): void => {
    const key = of.map(({ amount: { at } }) => at).join(' ');
    if (of.length === 0 || found.size >= mostMeanings || !of.some(({ amount: each }) => each.isSecret)) return;
    const measures = [...new Set(of.map(({ measure }) => measure))];
    const places = new Set(of.flatMap((row) => row.places)).size;
    for (const { said: total, counts, isEnd } of endsOf(of.map(({ amount: { truth } }) => truth))) {
      const known = found.get(`${key} ${total}`);
      found.set(`${key} ${total}`, {
        ...{ parts: of.map(({ amount: each }) => each), total, counts, isEnd, measures, places },
        named: [...(known?.named ?? []), ...named],
        nouns: [...(known?.nouns ?? []), ...nounsOf(...people)],
      });
    }
  };
  for (const line of [...lines, ...pairsOf(lines, rows)]) {
    const placeSets = subsets([...new Set(line.flatMap(({ places }) => places))]);
    const partySets = subsets([...new Set(line.map((row) => row.party))]);
    const byMeasure = byLine(line);
    const counted = (isIn: (row: Row) => boolean) => byMeasure.flatMap((each) => countedOnce(each.filter(isIn)));
    const civil = (row: Row) => !row.isAttacker;
    add(
      counted(() => true),
      [],
    );
    add(counted(civil), []);
    for (const parties of partySets) {
      const isOf = (row: Row) => parties.includes(row.party);
      const partyNames = parties.length > 1 ? [] : parties.flatMap((id) => (id === null ? [] : [plainText(party(id)).trimEnd()]));
      add(counted(isOf), partyNames, partyNames);
      for (const places of placeSets) {
        const isAt = (row: Row) => row.places.length > 0 && row.places.every((id) => places.includes(id));
        const placeNames = places.length > 1 ? [] : places.map((id) => plainText(place(id)).trimEnd());
        add(
          counted((row) => isOf(row) && isAt(row)),
          [...partyNames, ...placeNames],
          partyNames,
        );
        add(counted(isAt), placeNames);
        add(
          counted((row) => civil(row) && isAt(row)),
          placeNames,
        );
      }
    }
  }
  return [...found.values()];
}

/** Two measures of the same incident that are people, as killed and wounded. */
function pairsOf(lines: readonly (readonly Row[])[], rows: readonly Row[]): readonly (readonly Row[])[] {
  const together = ['killed', 'wounded', 'missing', 'detained', 'abducted'];
  const isPeople = (line: readonly Row[]) => together.includes(line[0]?.measure ?? '');
  const all = byLine(rows).filter(isPeople);
  return lines
    .filter(isPeople)
    .flatMap((line) =>
      all
        .filter((other) => other[0]?.line !== line[0]?.line && other[0]?.incident === line[0]?.incident)
        .map((other) => [...line, ...other]),
    );
}

function subsets<T>(of: readonly T[]): readonly (readonly T[])[] {
  if (of.length <= few)
    return Array.from({ length: 2 ** of.length - 1 }, (_each, code) =>
      of.filter((_one, index) => ((code + 1) >> index) % 2 === 1),
    );
  const pairs = of.length <= 20 ? of.flatMap((one, index) => of.slice(index + 1).map((other) => [one, other])) : [];
  return [...of.map((each) => [each]), ...pairs, of];
}
