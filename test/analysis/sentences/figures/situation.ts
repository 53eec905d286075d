/** The balance of the attackers: size, what is left of it, and how surely that is said. */
import type { Analysis } from '../../../../src/analysis/analyze.ts';
import { differs } from '../../../support/figures-oracle/against.ts';
import * as oracle from '../../../support/figures-oracle/count.ts';
import { type Interval, isAnyNumber, isPoint, isZero, rest, sum, unstated } from '../../../support/figures-oracle/interval.ts';
import { inWords, isOne, lead, print } from '../../../support/figures-oracle/print.ts';
import { settle } from '../../../support/figures-oracle/reports.ts';
import { isTold, mainOf, type Raw, type RawBriefing, statusOf } from '../../../support/random-briefing/raw-briefing.ts';
import type { Say } from './read-figures.ts';

/** Somebody else was surely killed, and the first key figure is a number. */
const overToll = ({ incident }: Analysis): boolean =>
  (incident?.casualties.without_attackers.killed?.low ?? 0) > 0 && (incident?.key_figures[0]?.value.low ?? 0) > 0;

/** Where nothing is said of the group, what and when, with the first key figure, which is read elsewhere. */
function plainFaults(text: string, analysis: Analysis, say: Say): readonly string[] {
  if (/ attackers? reported/u.test(text)) return overToll(analysis) ? [`${text}: there is a toll besides the attackers`] : [];
  const first = analysis.incident?.key_figures[0];
  const [, ...rest] = text.split(': ');
  const figure = rest.length > 0 ? rest.join(': ') : undefined;
  if (!first || figure === undefined) return figure === undefined ? [] : [`${text}: no key figure`];
  const lower = (said: string) => said.charAt(0).toLowerCase() + said.slice(1);
  const ending = [first.label, ...(first.title_remark ? [first.title_remark] : [])].map((each) => lower(say(each))).join('; ');
  const second = analysis.incident?.key_figures[1];
  // The second one stands beside it only where nothing has to be said of either.
  if (second && figure.toLowerCase().includes(` ${lower(say(first.label))} and `))
    return figure.toLowerCase().endsWith(` ${lower(say(second.label))}`) && !first.title_remark && !second.title_remark
      ? []
      : [`${text}: not ${say(second.label)}`];
  const unit = first.unit === null ? '' : `${first.unit} of `;
  const isFirst = /^(?:measures\.ofItem|figures\.outstanding)$/u.test(first.label.key) && first.unit === null;
  if (isFirst) return figure.toLowerCase().startsWith(say(first.label).toLowerCase()) ? [] : [`${text}: not ${say(first.label)}`];
  return figure.toLowerCase().endsWith(`${unit}${ending}`.toLowerCase()) ? [] : [`${text}: not ${unit}${ending}`];
}

export function balanceFaults(analysis: Analysis, raw: RawBriefing, say: Say): readonly string[] {
  const given = mainOf(raw)?.attackers as Raw | undefined;
  const text = say(analysis.titles.situation);
  const plain = plainFaults(text, analysis, say);
  if (plain.length > 0) return plain;
  const balance = analysis.incident?.balance ?? null;
  if (!given) return balance || / attackers? reported/u.test(text) ? [`${text}: no group`] : [];
  const size = settle(given.size, false, raw.sources);
  if (!size.value.isStated) return balance ? ['a balance without a size'] : [];
  if (!balance) return ['no balance'];
  const lines = oracle.linesOf(oracle.cellsOf(raw, 'main'));
  const addends = (measure: string) =>
    lines
      .filter((line) => line.measure === measure)
      .flatMap((line) => line.addends.filter(({ cells }) => cells[0]?.party === 'g'));
  const [killed, detained] = [addends('killed'), addends('detained')].map((all) => sum(all.map(({ value }) => value)));
  if (!killed || !detained) return [];
  const gone = sum([killed, detained]);
  const left = rest(size.value, gone.isStated ? gone : { ...unstated, isStated: true });
  const cells = [...addends('killed'), ...addends('detained')].flatMap((addend) => addend.cells);
  const isFact =
    [size.value, killed, detained].every(isPoint) &&
    isTold(given) &&
    !size.isDisputed &&
    cells.every(({ row, settled }) => isTold(row) && !settled.isDisputed);
  const facts = { size: size.value, killed, detained, left, isFact, status: size.isDisputed ? 'disputed' : statusOf(given) };
  return [
    ...differs('killed of the group', balance.killed, killed),
    ...differs('detained of the group', balance.detained, detained),
    ...differs('unaccounted for', balance.unaccounted, left),
    ...titleFaults(text, facts),
  ];
}

interface Facts {
  readonly size: Interval;
  readonly killed: Interval;
  readonly detained: Interval;
  readonly left: Interval;
  readonly isFact: boolean;
  readonly status: string;
}

function titleFaults(text: string, { size, killed, detained, left, isFact, status }: Facts): readonly string[] {
  const [, group = '', rest_ = ''] = /^(.+? attackers?) reported(.*)$/u.exec(text) ?? [];
  if (group === '') return [];
  const printed = print(size, inWords);
  // What stands in brackets behind a best number governs nothing: one (1–20) attacker.
  const noun = isOne(lead(size, inWords)) ? 'attacker' : 'attackers';
  const hedge = / if the figures are right/u.test(rest_);
  const said = rest_.replace(/^; if the figures are right(?=, .+ of them)|,? if the figures are right/u, '');
  const allExact = [size, killed, detained].every(isPoint);
  const isNone = said === ', and accounted for' || said === ', none of them unaccounted for';
  const amount = /^, (.+) of them unaccounted for$|^; unaccounted for: (.+)$/u.exec(said);
  const words = isNone ? undefined : (amount?.[1] ?? amount?.[2]);
  const counted = killed.isStated || detained.isStated;
  return [
    ...(group.toLowerCase() === `${printed} ${noun}` ? [] : [`${text}: not ${printed} ${noun}`]),
    ...((said === ''
      ? !['reported', 'confirmed', 'background', 'disputed'].includes(status)
      : ['denied', 'unknown'].includes(status)) ||
    isZero(size) ||
    !counted
      ? [`${text}: nobody says so`]
      : []),
    ...(said === '' || isFact || hedge ? [] : [`${text}: not as a fact`]),
    ...(isNone && !(isZero(left) && allExact) ? [`${text}: not none`] : []),
    ...(said === '' || isNone || words === print(left, inWords) ? [] : [`${text}: not ${print(left, inWords)}`]),
    ...(words !== undefined && (isAnyNumber(left) || isZero(left)) ? [`${text}: says nothing`] : []),
  ];
}
