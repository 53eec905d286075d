/** The title over a chart of the killed on a slide of its own: no figure may be as high as the one that it calls the highest. */
import type { Analysis } from '../../../../src/analysis/analyze.ts';
import type { Sentence } from '../../../../src/analysis/sentences/sentence.ts';
import * as oracle from '../../../support/figures-oracle/count.ts';
import type { End } from '../../../support/figures-oracle/interval.ts';
import { print } from '../../../support/figures-oracle/print.ts';
import type { RawBriefing } from '../../../support/random-briefing/raw-briefing.ts';
import { listed } from '../readers/reader.ts';
import type { Say } from './read-figures.ts';
import { partyName, placeNames } from './totals.ts';

/** The least and the most that an end allows; people are whole. */
const least = (end: End | null): number => (end ? end.n + (end.strict ? 1 : 0) - end.slack : Number.NEGATIVE_INFINITY);
const most = (end: End | null): number => (end ? end.n - (end.strict ? 1 : 0) + end.slack : Number.POSITIVE_INFINITY);

const highest = 'most deaths: ';
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function chartTitleFaults(analysis: Analysis, raw: RawBriefing, say: Say): readonly string[] {
  const text = analysis.incident ? say(analysis.incident.casualties.chart_title) : '';
  if (text === 'People killed, by party and place') return [];
  const [, who = '', word, number = ''] = /^(.+) had (?:the )?(most deaths: |least certain toll: )(.+)$/u.exec(text) ?? [];
  const cells = oracle.cellsOf(raw, 'main').filter(({ measure, settled }) => measure === 'killed' && settled.value.isStated);
  const named = cells.filter((cell) => {
    const where = listed(placeNames(raw, cell.places));
    const name = where === '' ? partyName(raw, cell.party) : where;
    const held = cell.status === 'disputed' ? ['disputed'] : oracle.heldOf([cell.status]);
    const status = held.map((word) => `; the figure is ${word}`).join('');
    const words = `${print(cell.settled.value)}${word === highest ? '' : ' killed'}${status}`;
    return number === words && (who === name || who === capital(name) || name === '');
  });
  const isHighest = (cell: oracle.Cell): boolean =>
    cells.every(
      (other) =>
        other === cell ||
        least(cell.settled.value.low) > most(other.settled.value.high) ||
        // What another figure holds is no figure beside it.
        'part_of' in other.row ||
        (other.party === cell.party && other.places.length < cell.places.length),
    );
  const isAbove = (cell: oracle.Cell): boolean =>
    cells.every((other) => other === cell || least(cell.settled.value.low) > most(other.settled.value.high));
  const isHeld = (cell: oracle.Cell): boolean =>
    cells.some((other) => other.party === cell.party && other.places.length > cell.places.length);
  const compared = cells.filter((cell) => !('part_of' in cell.row) && !isHeld(cell));
  if (word !== highest && compared.some(isAbove)) return [`${text}: one is the highest`];
  if (word === undefined)
    return say(analysis.incident?.casualties.toll as Sentence).startsWith(text) ? [] : [`${text}: not the toll`];
  const widthOf = ({ settled: { value } }: oracle.Cell): number => most(value.high) - least(value.low);
  const isWidest = (cell: oracle.Cell): boolean =>
    Number.isFinite(widthOf(cell)) && compared.every((other) => other === cell || widthOf(cell) > widthOf(other));
  if (word !== highest) return named.some(isWidest) ? [] : [`${text}: not surely the widest`];
  return named.some(isHighest) ? [] : [`${text}: not surely the highest`];
}
