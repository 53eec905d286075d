/** Key figures: a number that means something, its label, range and gap, and the sources of its own addends. */
import type { Analysis } from '../../../../src/analysis/analyze.ts';
import type { KeyFigure } from '../../../../src/analysis/figures/key-figures.ts';
import { differs, sameMembers } from '../../../support/figures-oracle/against.ts';
import * as oracle from '../../../support/figures-oracle/count.ts';
import { isAnyNumber } from '../../../support/figures-oracle/interval.ts';
import { type RawBriefing, textOf } from '../../../support/random-briefing/raw-briefing.ts';
import { outstandingOf } from './materiel.ts';
import type { Say } from './read-figures.ts';
import { rangeWords, readMissing } from './toll.ts';

/** What a line is called: a built-in name, or the author's. */
export function nameOf(line: Pick<oracle.Line, 'measure' | 'of' | 'cells'>, raw: RawBriefing): string {
  const own = raw.measures?.find(({ id }) => id === line.measure);
  const name = own ? textOf(own, 'label') : line.measure.replaceAll('_', ' ').replace('+', ' or ');
  const item = line.cells[0]?.item;
  return item ? `${item} ${name}` : name;
}

interface Expected {
  readonly label: string;
  readonly measure: string;
  readonly total: Pick<oracle.Total, 'value' | 'sources' | 'isReported'>;
  readonly whole: oracle.Total | null;
}

/** Everything that may be a key figure, by its label. */
function possible(raw: RawBriefing): readonly Expected[] {
  const lines = oracle.linesOf(oracle.cellsOf(raw, 'main'));
  const attacked = lines.filter(oracle.isCasualty).some(({ cells }) => cells.some(({ isAttacker }) => isAttacker));
  const entry = (label: string, line: oracle.Line, side: oracle.Side): readonly Expected[] => {
    const total = oracle.totalOf(line, oracle.onSide(side));
    return total ? [{ label, measure: line.measure, total, whole: total }] : [];
  };
  return [
    ...lines.flatMap((line) => {
      const name = nameOf(line, raw);
      if (!oracle.isCasualty(line)) return entry(name, line, 'with_attackers');
      const own = entry(attacked ? `${name}, excluding attackers` : name, line, 'without_attackers');
      return line.measure === 'detained' && attacked ? [...own, ...entry('attackers detained', line, 'attackers')] : own;
    }),
    ...raw.materiel.map((row) => ({
      label: `${textOf(row, 'item')} outstanding`,
      measure: 'outstanding',
      total: { value: outstandingOf(row, raw).value, sources: ['S3'], isReported: false },
      whole: null,
    })),
  ];
}

const isNumber = ({ total: { value } }: Expected): boolean =>
  value.isStated && !(value.high === null && (value.low?.n ?? 0) === 0);

function figureFaults(found: KeyFigure, all: readonly Expected[], raw: RawBriefing, say: Say): readonly string[] {
  const label = say(found.label);
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  const named = all.filter((each) => lower(each.label) === lower(label));
  const faultsOf = ({ total, whole }: Expected): readonly string[] => {
    const clauses = found.remark ? say(found.remark).split('; ').map(lower) : [];
    const { others, faults } = whole ? readMissing(clauses, whole, raw) : { others: clauses, faults: [] };
    return [
      ...differs(`key figure ${label}`, found.value, total.value),
      ...(sameMembers(found.sources, total.sources) ? [] : [`key figure ${label}: cites ${found.sources}, not ${total.sources}`]),
      ...(others.join() === rangeWords(total).join() ? [] : [`key figure ${label}: ${others} is not ${rangeWords(total)}`]),
      ...faults.map((fault) => `key figure ${label}: ${fault}`),
      ...(isAnyNumber(total.value) ? [`key figure ${label}: an unknown number`] : []),
    ];
  };
  // Damage in the prices of two years has one label; one of the lines must be meant.
  const faults = named.map(faultsOf);
  return faults.find((each) => each.length === 0) ?? faults[0] ?? [`key figure ${label}: of nothing`];
}

export function keyFigureFaults(analysis: Analysis, raw: RawBriefing, say: Say): readonly string[] {
  const figures = analysis.incident?.key_figures ?? [];
  const all = possible(raw);
  const measures = figures.map(
    ({ label }) => all.find((each) => each.label.toLowerCase() === say(label).toLowerCase())?.measure ?? '',
  );
  const order = measures.map((measure) => raw.key_figures?.indexOf(measure) ?? 0);
  const isChosen = raw.key_figures !== undefined;
  /** A figure for several measures together is no figure to lead with. */
  const wanted = all.filter(
    (each) =>
      isNumber(each) && each.whole?.addends.some(({ cells: [cell] }) => cell?.measure === each.measure && cell.of.length === 0),
  );
  return [
    ...(figures.length <= (isChosen ? 6 : 4) ? [] : [`${figures.length} key figures`]),
    ...(order.every((place, index) => place >= (order[index - 1] ?? 0)) ? [] : [`key figures ${measures} out of order`]),
    ...(isChosen || figures.length >= Math.min(1, wanted.length) ? [] : ['no key figure']),
    ...(isChosen ? [] : figures.filter(({ value }) => !value.stated).map(({ label }) => `key figure ${say(label)}: not stated`)),
    ...figures.flatMap((figure) => figureFaults(figure, all, raw, say)),
  ];
}
