/** The headline of the casualties and the sentences on missing figures, word by word. */
import type { Analysis } from '../../../../src/analysis/analyze.ts';
import type { Sentence } from '../../../../src/analysis/sentences/sentence.ts';
import * as oracle from '../../../support/figures-oracle/count.ts';
import { isAnyNumber, isPoint, isZero } from '../../../support/figures-oracle/interval.ts';
import { ends, inWords, isOne, lead, print } from '../../../support/figures-oracle/print.ts';
import type { RawBriefing } from '../../../support/random-briefing/raw-briefing.ts';
import { listed } from '../readers/reader.ts';
import { missingFaults, nameable } from './totals.ts';

type Say = (sentence: Sentence) => string;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "claimed", "in part alleged and assessed": a number that is told as less than fact. */
export function heldWords({ held, isHeldInPart }: Pick<oracle.Total, 'held' | 'isHeldInPart'>): readonly string[] {
  return held.length === 0 ? [] : [`${isHeldInPart ? 'in part ' : ''}${listed(held)}`];
}

/** "The figure is disputed and in part claimed". */
export const standsWords = (total: Pick<oracle.Total, 'isDisputed' | 'held' | 'isHeldInPart'>): readonly string[] => {
  const how = [...(total.isDisputed ? ['disputed'] : []), ...heldWords(total)];
  return how.length === 0 ? [] : [`the figure is ${listed(how)}`];
};

/** Splits off "no figure for A and B", and says what is wrong with it. */
export function readMissing(clauses: readonly string[], total: oracle.Total, raw: RawBriefing) {
  const clause = clauses.find((each) => /^no figure for |^\S+ without a figure$/u.test(each));
  const others = clauses.filter((each) => each !== clause);
  const open = nameable(total, raw);
  if (clause === undefined)
    return { others, faults: open.length === 0 || !total.value.isStated ? [] : ['does not say whose figure is missing'] };
  if (clause.startsWith('no figure for ')) {
    const names = clause.slice('no figure for '.length).split(' and ');
    return { others, faults: missingFaults('headline', names, total, raw) };
  }
  const names = new Set(open.flatMap(({ names: all }) => all.at(-1) ?? []));
  const isRight = clause.split(' ')[0] === inWords(names.size) && names.size > 2;
  return { others, faults: isRight ? [] : [`${clause}: not so many, ${names.size}`] };
}

function killedWords(total: oracle.Total): string {
  const { value } = total;
  if (isAnyNumber(value)) return 'The number of people killed{}, is not known';
  if (value.word !== null) return `Killed{}: ${ends(value)}`;
  if (!value.isStated) return 'The number of people killed{}, is not stated';
  if (isZero(value)) return 'No deaths reported{}';
  const leading = total.value;
  // A best number stands in figures before its range, as everywhere else.
  const isRange = leading.best !== null && !isPoint(leading);
  const led = isRange ? print(leading) : print(leading, inWords);
  return `${capital(led)} ${isOne(isRange ? lead(leading) : led) ? 'person' : 'people'} killed{}`;
}

export function tollFaults(analysis: Analysis, raw: RawBriefing, say: Say): readonly string[] {
  const table = analysis.incident?.casualties;
  if (!table) return ['no incident'];
  const text = say(table.toll);
  const lines = oracle.linesOf(oracle.cellsOf(raw, 'main')).filter(oracle.isCasualty);
  const cells = lines.flatMap(({ cells }) => cells);
  const attacked = cells.some(({ isAttacker }) => isAttacker);
  const killed = lines.find(({ measure }) => measure === 'killed');
  const total = killed ? oracle.totalOf(killed, oracle.onSide('without_attackers')) : null;
  const [led = '', ...clauses] = text.split('; ');
  if (!total) return otherTitle(text, { lines, attacked, raw });
  const expected = killedWords(total).replace(/\{\}(,?)/u, attacked ? ', excluding attackers$1' : '');
  const isDisputed = lines
    .filter(({ measure }) => ['killed', 'wounded', 'killed_or_wounded', 'missing'].includes(measure))
    .flatMap(({ cells: ofLine }) => ofLine)
    .some(
      ({ isAttacker, status, settled: { value } }) =>
        isAttacker && status === 'disputed' && (value.isStated || value.word !== null),
    );
  const losses = attacked && isDisputed ? ['losses among the attackers are disputed'] : [];
  const { others, faults } = readMissing(clauses, total, raw);
  const more = [...standsWords(total), ...losses];
  return [
    ...(led === expected ? [] : [`${text}: not ${expected}`]),
    ...(others.join('; ') === more.join('; ') ? [] : [`${text}: not ${more.join('; ')}`]),
    ...faults.map((fault) => `${text}: ${fault}`),
  ];
}

interface Table {
  readonly lines: readonly oracle.Line[];
  readonly attacked: boolean;
  readonly raw: RawBriefing;
}

/** Where no row besides the attackers' is about the killed: a number of something else, and of whom. */
function otherTitle(text: string, { lines, attacked, raw }: Table): readonly string[] {
  if (text === 'Casualties by party and place') return [];
  const [, name = '', excluding, rest = ''] = /^(.+?)(, excluding attackers)?: (.+)$/u.exec(text) ?? [];
  const line = lines.find(({ measure }) => measure.replaceAll('_', ' ').replace('+', ' or ') === name.toLowerCase());
  const total = line && oracle.totalOf(line, oracle.onSide(excluding === undefined ? 'with_attackers' : 'without_attackers'));
  if (!total) return [`${text}: no such total`];
  const [led, ...clauses] = rest.split('; ');
  const more = standsWords(total);
  const { others, faults } = readMissing(clauses, total, raw);
  return [
    ...(excluding === undefined || attacked ? [] : [`${text}: no attackers`]),
    ...(isAnyNumber(total.value) || !total.value.isStated ? [`${text}: no number`] : []),
    ...(led === print(total.value) ? [] : [`${text}: not ${print(total.value)}`]),
    ...(others.join() === more.join() ? [] : [`${text}: not ${more}`]),
    ...faults.map((fault) => `${text}: ${fault}`),
  ];
}

/** "Killed: no figure for A and B." stands below the table, one for each measure with a figure missing. */
export function captionFaults(analysis: Analysis, raw: RawBriefing, say: Say): readonly string[] {
  const lines = oracle.linesOf(oracle.cellsOf(raw, 'main'));
  const sentences = [...(analysis.incident?.casualties.missing ?? []), ...(analysis.incident?.figures.missing ?? [])];
  const named = lines.flatMap((line) => {
    const total = oracle.totalOf(line, oracle.onSide('with_attackers'));
    const open = total !== null && nameable(total, raw).length > 0;
    return total && open && (oracle.isCasualty(line) || line.cells.length > 1) ? [total] : [];
  });
  return [
    ...(sentences.length === named.length ? [] : [`captions on missing figures: ${sentences.map(say).join(' ')}`]),
    ...sentences.flatMap((sentence) => {
      const { names } = sentence.values;
      const list = typeof names === 'object' && names.kind === 'names' ? names.names : [];
      const caption = say(sentence);
      const isTrue = named.some((total) => missingFaults(caption, list, total, raw).length === 0);
      return isTrue && caption.endsWith(`: no figure for ${listed(list)}.`) ? [] : [`${caption}: not so`];
    }),
  ];
}
