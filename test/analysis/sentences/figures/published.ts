/** Published totals beside ours: which of ours, by how much they differ, and in which words. */
import type { Analysis } from '../../../../src/analysis/analyze.ts';
import { differs } from '../../../support/figures-oracle/against.ts';
import type { Total } from '../../../support/figures-oracle/count.ts';
import {
  agree,
  difference,
  end,
  exact,
  type Interval,
  isPoint,
  rest,
  same,
  unstated,
} from '../../../support/figures-oracle/interval.ts';
import { figure, inWords, print } from '../../../support/figures-oracle/print.ts';
import { type Compared, comparedWith } from '../../../support/figures-oracle/published.ts';
import type { RawBriefing } from '../../../support/random-briefing/raw-briefing.ts';
import type { Say } from './read-figures.ts';

type Gap = ReturnType<typeof difference>;

/** "About" is said of a difference that is at least five times what it may be off by; else its bounds are. */
function widened(gap: Gap): Gap {
  const { from, to, give } = gap;
  const near = Math.min(...[from, to].map(Math.abs).filter(Number.isFinite));
  if (give <= 1 || give <= near / 5) return gap;
  const isCounted = [from, to].filter(Number.isFinite).every((n) => Number.isInteger(n));
  const [low, high] = [from - give, to + give];
  return { from: isCounted ? Math.ceil(low) : low, to: isCounted ? Math.floor(high) : high, soft: false, give: 0 };
}

/** What a reader subtracts, and behind it what the numbers allow: "about 12 more (2–22)". */
function gapWords(gap: Gap): string {
  const wide = widened(gap);
  const isOne = gap.from === gap.to || !Number.isFinite(gap.from) || !Number.isFinite(gap.to);
  if (wide === gap || !isOne || (gap.from === 0 && gap.to === 0)) return plainWords(wide);
  const bounds = plainWords(wide);
  const isCrossing = wide.from < 0 && wide.to > 0;
  return `${plainWords(gap)} (${isCrossing ? bounds : bounds.replace(/ (?:more|fewer)$/u, '')})`;
}

/** "2 more", "4–6 fewer", "1 fewer to 2 more". */
function plainWords({ from, to, soft }: Gap): string {
  const limit = (n: number) => (Number.isFinite(n) ? end(n, { slack: soft ? 1 : 0 }) : null);
  const amount = (low: number, high: number): string =>
    print({ ...unstated, isStated: true, low: low === 0 && high > 0 ? null : limit(low), high: limit(high) });
  if (from < 0 && to > 0) {
    if (to === Number.POSITIVE_INFINITY) return `at most ${soft ? 'about ' : ''}${figure(0 - from)} fewer`;
    if (from === Number.NEGATIVE_INFINITY) return `at most ${soft ? 'about ' : ''}${figure(to)} more`;
    return `${amount(0 - from, 0 - from)} fewer to ${amount(to, to)} more`;
  }
  if (soft && from > 0 && to === Number.POSITIVE_INFINITY) return `at least about ${figure(from)} more`;
  if (soft && to < 0 && from === Number.NEGATIVE_INFINITY) return `at least about ${figure(0 - to)} fewer`;
  return from >= 0 ? `${amount(from, to)} more` : `${amount(0 - to, 0 - from)} fewer`;
}

const isNothing = ({ from, to, soft }: Gap): boolean => from === 0 && to === 0 && !soft;

/** What may be said, by the algebra. */
function words(value: Interval, total: Total | null): string {
  const ours = total?.value;
  if (!ours?.isStated || !value.isStated) return 'Nothing to compare';
  const range = difference(value, ours);
  const best = ours.best !== null && !isPoint(ours) ? difference(value, exact(ours.best)) : null;
  const withoutBest = (each: Interval) => ({ ...each, best: null });
  if (isNothing(best ?? range)) return 'The same figure';
  if (!best && same(withoutBest(value), withoutBest(ours))) return 'The same figure';
  if (!agree(value, ours)) return best ? `${gapWords(best)} than our best; ${gapWords(range)} than the range` : gapWords(range);
  const room = isInside(value, ours) ? 'Compatible: within our range' : 'The figures are compatible';
  // More or fewer than the best number, whatever an "about" allows.
  const give = Math.max(0, ...[value.low, value.high].map((each) => each?.slack ?? 0));
  if (best && (best.from > give || best.to < 0 - give)) return `${room}; ${gapWords(best)} than our best`;
  return overWords(value, ours) ?? room;
}

/** Between two ends that are both known and not the same. */
function isInside(value: Interval, { low, high }: Interval): boolean {
  if (!low || !high || low.n === high.n || !value.low || !value.high) return false;
  const step = (each: { readonly n: number; readonly strict: boolean }) => (each.strict && Number.isInteger(each.n) ? 1 : 0);
  if ([low, high].some(({ n, strict }) => strict && !Number.isInteger(n))) return false;
  return (
    value.low.n + step(value.low) - value.low.slack >= low.n + step(low) &&
    value.high.n - step(value.high) + value.high.slack <= high.n - step(high)
  );
}

/** By how much it exceeds the least of ours; undefined where it does not, or nobody knows how many are itemised. */
function overWords(value: Interval, ours: Interval): string | undefined {
  const { low, high } = ours;
  if (high !== null || !low || low.n === 0 || low.strict || !value.low || value.low.n <= low.n) return undefined;
  const itemised = { ...ours, best: null, reach: null, word: null, high: low };
  return `Compatible: ${print(rest(value, itemised))} above our minimum of ${print(itemised)}`;
}

/** Where nobody says whether the attackers are counted, and it makes a difference, both readings are told. */
function expectedWords({ value, total, other, isWithAttackers }: Compared): string {
  if (!other) return words(value, total);
  const [without, all] = isWithAttackers ? [other, total] : [total, other];
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  return `Excluding attackers, ${lower(words(value, without))}; including attackers, ${lower(words(value, all))}`;
}

type Verdict = 'nothing' | 'agrees' | 'differs';

const verdictOf = (value: Interval, total: Total | null): Verdict => {
  const said = words(value, total);
  return said.startsWith('Nothing') ? 'nothing' : /^(?:The|Compatible)/u.test(said) ? 'agrees' : 'differs';
};

/** How many surely differ, in every reading; that none contradicts ours only where each has been held against ours. */
function titleFaults(title: string, all: readonly Compared[]): readonly string[] {
  const differing = all.filter(
    ({ value, total, other }) => verdictOf(value, total) === 'differs' && (!other || verdictOf(value, other) === 'differs'),
  );
  const agree = all.every(({ value, total }) => verdictOf(value, total) === 'agrees');
  const [one, many] = [all.length === 1, inWords(all.length)];
  const isRange = (ours: Total | null): boolean => ours === null || ours.value.low?.n !== ours.value.high?.n;
  const outside = differing.every(({ total, other }) => isRange(total) && isRange(other));
  const count = differing.length;
  const none = all.length === 2 ? 'Neither of the two' : `None of ${many}`;
  const expected =
    count === all.length
      ? one
        ? `The one published total ${outside ? 'lies outside our range' : 'differs from ours'}`
        : `${none} published totals ${outside ? 'lies within our range' : 'agrees with ours'}`
      : count > 0
        ? `${inWords(count)} of ${many} published totals ${
            outside ? `${count === 1 ? 'lies' : 'lie'} outside our range` : `${count === 1 ? 'differs' : 'differ'} from ours`
          }`
        : agree
          ? one
            ? 'The one published total does not contradict ours'
            : `${none} published totals contradicts ours`
          : `${many} published total${one ? '' : 's'} compared with our figures`;
  return title.toLowerCase() === expected.toLowerCase() ? [] : [`${title}: not ${expected}`];
}

/** "A gives 9 killed, 2 more than ours": a total that differs, with its number and what its row says of the difference. */
function gapFaults(
  title: string,
  view: NonNullable<Analysis['incident']>['published'],
  all: readonly Compared[],
  say: Say,
): readonly string[] | null {
  const [, by, rest] = /^(.+?) gives (.+) than ours$/u.exec(title) ?? [];
  if (by === undefined || rest === undefined) return null;
  const told = view.rows.filter((row, index) => {
    const compared = all[index];
    return (
      row.by === by &&
      compared &&
      verdictOf(compared.value, compared.total) === 'differs' &&
      rest.endsWith(`, ${say(row.difference).toLowerCase()}`)
    );
  });
  return told.length > 0 ? [] : [`${title}: no such total differs`];
}

export function publishedFaults(analysis: Analysis, raw: RawBriefing, say: Say): readonly string[] {
  const view = analysis.incident?.published;
  const given = raw.published_totals ?? [];
  if (!view || given.length === 0) return [];
  const all = given.map((row) => comparedWith(row, raw));
  const title = say(view.title);
  return [
    ...(gapFaults(title, view, all, say) ?? titleFaults(title, all)),
    ...view.rows.flatMap((row, index) => {
      const compared = all[index];
      if (!compared) return ['a total too many'];
      const { total, isMismatch, isSuperseded, isWithAttackers } = compared;
      const [text, expected] = [say(row.difference), expectedWords(compared)];
      const name = `published ${row.measure.id} ${print(compared.value)} against ${total ? print(total.value) : 'nothing'}`;
      return [
        ...(row.computed && total ? differs(name, row.computed, total.value) : []),
        ...((row.otherwise === null) === (compared.other === null) ? [] : [`${name}: otherwise`]),
        ...(row.otherwise?.computed && compared.other
          ? differs(`${name}, otherwise`, row.otherwise.computed, compared.other.value)
          : []),
        ...((row.computed?.stated ?? false) === (total?.value.isStated ?? false) ? [] : [`${name}: computed`]),
        ...(row.is_mismatch === isMismatch ? [] : [`${name}: mismatch ${row.is_mismatch}`]),
        ...(row.is_superseded === isSuperseded ? [] : [`${name}: superseded ${row.is_superseded}`]),
        ...(total === null || row.is_with_attackers === isWithAttackers
          ? []
          : [`${name}: with attackers ${row.is_with_attackers}`]),
        ...(text.toLowerCase() === expected.toLowerCase() ? [] : [`${name}: "${text}", not "${expected}"`]),
      ];
    }),
  ];
}
