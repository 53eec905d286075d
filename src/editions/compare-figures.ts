/** Totals and the figures behind them: by how much each moved, and why. Unknown is not zero: what was not stated has no difference. */
import type { ChangeValue, Why } from '../analysis/edition.ts';
import { sayDifference } from '../analysis/sentences/published-sentences.ts';
import { clauses, quantity, type Sentence, sentence, within } from '../analysis/sentences/sentence.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { type Difference, differenceOf } from '../briefing/quantity/algebra.ts';
import { type End, exactly, highEnd, isExact, isSame, lowEnd, type Quantity } from '../briefing/quantity/quantity.ts';
import { groupBy } from '../foundation/group-by.ts';
import { type CountedFigure, type CountedTotal, countsOf, type RowTexts } from './counted.ts';
import { whyFigure, whyText } from './figure-reasons.ts';
import { changeOf, goneAt, news, reasonOf, type Unranked } from './make-change.ts';
import type { Matched } from './match-items.ts';
import { nameReports } from './name-reports.ts';
import { type OtherSets, sameSets } from './other-sets.ts';
import { compareField } from './other-words.ts';
import { pairFigures, pairTotals, type Side, sameQuantity } from './pair-counted.ts';
import type { Names } from './same-names.ts';

export interface FigureChange {
  readonly change: Unranked;
  /** How near to the head of the figures. */
  readonly weight: number;
  /** A total stands before the figures that it adds up. */
  readonly isTotal: boolean;
}

/**
 * A figure that is all of its total is told once, as the total.
 *
 * @param others where an audience was shown other rows in the two
 * @param isOnce whether it is so told; else each figure is told beside its total, for those who are shown some of them only
 */
export function compareFigures(
  before: Briefing,
  after: Briefing,
  names: Names,
  others: OtherSets = sameSets,
  isOnce = true,
): readonly FigureChange[] {
  const known = { before, after, names, others };
  const [old, now] = [countsOf(underPresentNames(before, names), names.now), countsOf(after, (_, id) => id)];
  const figures = pairFigures(old.figures, now.figures).map((side) => ({
    side,
    found: figureChange(side, known),
  }));
  const byLine = groupBy(figures, ({ side }) => (side.after ?? side.before)?.line ?? '');
  const told = new Set<CountedFigure>();
  const totals = pairTotals(old.totals, now.totals).flatMap(({ before: was, after: is }): readonly FigureChange[] => {
    const isPart = (is ?? was)?.isPart === true;
    const parts = isPart ? [] : (byLine.get((is ?? was)?.line ?? '') ?? []);
    const change = totalChange({ before: was, after: is }, parts, known);
    if (!change) return [];
    for (const { side } of isOnce ? parts : []) {
      const isWhole = sameQuantity(side.before, was) && sameQuantity(side.after, is);
      if (isWhole) for (const figure of [side.before, side.after]) if (figure) told.add(figure);
    }
    return [{ change, weight: (is ?? was)?.weight ?? 0, isTotal: !isPart }];
  });
  return [
    ...totals,
    ...textsOfRows(
      figures.map(({ side }) => side),
      names,
    ),
    ...figures.flatMap(({ side, found }): readonly FigureChange[] => {
      const counted = side.after ?? side.before;
      if (!found || !counted || told.has(counted)) return [];
      return [{ change: found, weight: counted.weight, isTotal: false }];
    }),
  ];
}

/** A place or party that was renamed is one: beside each other, rows of both editions call it what it is called now. */
function underPresentNames(before: Briefing, { lists }: Names): Briefing {
  const called = <Each extends { readonly name: string }>({ pairs }: Matched<Each>): ((item: Each) => Each) => {
    const now = new Map(pairs.map(({ before: was, after: is }) => [was, is.name]));
    return (item) => ({ ...item, name: now.get(item) ?? item.name });
  };
  return {
    ...before,
    places: before.places.map(called(lists.places)),
    parties: before.parties.map(called(lists.parties)),
  };
}

interface Known {
  readonly before: Briefing;
  readonly after: Briefing;
  readonly names: Names;
  readonly others: OtherSets;
}

function figureChange({ before: was, after: is }: Side<CountedFigure>, known: Known): Unranked | null {
  // Of other reports it is another number: nothing moved.
  if (is && known.others.unlike.has(is.at)) return null;
  if (is && known.others.released.has(is.at)) return is.quantity.stated ? shownChange(is, 'now-shown', []) : null;
  if (was && is) {
    const isMoved = !isSame(was.quantity, is.quantity);
    // What nobody stated stands in no way.
    if (!isMoved && (was.status === is.status || !is.quantity.stated)) return null;
    // A total of another day is another total, no correction.
    const why = isMoved && was.as_of === is.as_of ? whyFigure(reported(was), reported(is), known) : [];
    return moved(was, is, why);
  }
  if (is) return changeOf({ ...sharedBy(is), action: 'new', news: introducedNews(is, 'new'), after: sideOf(is) });
  return was && goneChange(was);
}

/** Texts of a row, in the order in which they are told. */
const rowTexts = ['item', 'by', 'apart', 'note'] as const;

/** How figures are counted, of what, and by whom stands in their row: told once a row, since it may be of any figure in it. */
function textsOfRows(pairs: readonly Side<CountedFigure>[], { sameLanguage }: Names): readonly FigureChange[] {
  if (!sameLanguage) return [];
  const told = new Set<string>();
  return pairs.flatMap(({ before: was, after: is }): readonly FigureChange[] => {
    if (!was || !is || told.has(is.row.at)) return [];
    const { name, sources, weight, row } = is;
    const found = rowTexts.flatMap((field): readonly FigureChange[] => {
      const at = `${row.at}.${field}`;
      const said = compareField(field, textIn(was.row[field]), textIn(row[field]), at);
      if (!said) return [];
      // What is counted, and by whom, is part of how the figure itself is called.
      const isOfName = field === 'item' || field === 'by';
      const subject = name === '' || isOfName ? is.subject : sentence('changes.person', row.at, { name });
      const shared = { kind: 'figure', subject, sources, at, was_at: was.at } as const;
      return [{ change: changeOf({ ...shared, ...said, action: 'reworded' }), weight, isTotal: false }];
    });
    if (found.length > 0) told.add(row.at);
    return found;
  });
}

const textIn = (text: string | null) => (text === null ? [] : [{ text }]);

const reported = ({ figure, sources, at }: CountedFigure) => ({ figure, sources, at });

type Counted = CountedFigure | CountedTotal;

interface Part {
  readonly side: Side<CountedFigure>;
  readonly found: Unranked | null;
}

function totalChange({ before: was, after: is }: Side<CountedTotal>, parts: readonly Part[], known: Known): Unranked | null {
  const at = (is ?? was)?.at ?? '';
  const isHidden = was?.isHidden === true || is?.isHidden === true || known.others.hiddenParts.has((is ?? was)?.key ?? '');
  if (!is) return was && !isHidden ? goneChange(was) : null;
  const shown = known.others.lines.get(is.line);
  if (shown) {
    const isNews = known.others.wider.has(is.line) && is.quantity.stated && !sameQuantity(was, is);
    // Where rows were only withheld since, nothing is told: what the total was is no longer this one.
    return isNews ? shownChange(is, 'row-shown', shown) : null;
  }
  if (isHidden) return null;
  const fields = parts.flatMap(({ found }) => found?.fields ?? []);
  if (!was) {
    const change = changeOf({ ...sharedBy(is), action: 'new', news: introducedNews(is, 'new'), after: sideOf(is) });
    return { ...change, fields: [...change.fields, ...fields] };
  }
  const isMoved = !isSame(was.quantity, is.quantity);
  if (!isMoved && (was.status === is.status || !is.quantity.stated)) return null;
  // Why a part moved no report says.
  const change = moved(was, is, isMoved && !is.isPart ? whyTotal(parts, at, known) : []);
  return { ...change, fields: [...change.fields, ...fields] };
}

/** What an audience was not shown before. Nothing of what it was: that may be withheld still. */
function shownChange(is: Counted, kind: 'now-shown' | 'row-shown', names: readonly string[]): Unranked {
  const why = [{ kind, sources: [], text: whyText(kind, names, is.at), at: is.at }];
  return changeOf({ ...sharedBy(is), action: 'shown', news: introducedNews(is, 'shown'), after: sideOf(is), why });
}

/** Of its row, and of its reports. */
const sourcesOf = ({ sources, figure }: CountedFigure): readonly string[] => [
  ...sources,
  ...figure.reports.map(({ source }) => source),
];

/** A row that says no number any more is counted as little as one that is gone, unless a report says why. */
const isUnsaid = ({ side: { before, after }, found }: Part): boolean =>
  (before?.measure ?? '') !== '' &&
  before?.quantity.stated === true &&
  after?.quantity.stated === false &&
  (found?.why ?? []).length === 0;

/** A row that another one seemed to hold is added once its author says why these are other people. */
const whyApart = (was: RowTexts, { apart, at }: RowTexts): readonly Why[] =>
  was.apart === null ? reasonOf(apart, `${at}.apart`) : [];

/** What moved the figures behind a total moved the total; rows that came or went are named. */
function whyTotal(parts: readonly Part[], at: string, { after, names }: Known): readonly Why[] {
  const named = (kind: 'further-row' | 'row-gone', list: readonly (CountedFigure | null)[]): readonly Why[] => {
    const figures = list.filter((figure) => figure !== null);
    const known = [...new Set(figures.map(({ name }) => name).filter((name) => name !== ''))];
    const sources = kind === 'further-row' ? [...new Set(figures.flatMap((figure) => figure.sources))] : [];
    return figures.length === 0 ? [] : [{ kind, sources, text: whyText(kind, known, at), at }];
  };
  const reasons = parts.flatMap(({ side, found }) =>
    side.before && side.after ? [...(found?.why ?? []), ...whyApart(side.before.row, side.after.row)] : [],
  );
  const came = named(
    'further-row',
    parts.flatMap(({ side }) => (side.before ? [] : [side.after])),
  );
  const counted = new Set(
    parts.flatMap(({ side }) => (side.before ? sourcesOf(side.before) : [])).map((id) => names.now('sources', id)),
  );
  const went = named(
    'row-gone',
    parts.flatMap(({ side, found }) => (side.after && !isUnsaid({ side, found }) ? [] : [side.before])),
  );
  const replacing = new Set(reasons.flatMap(({ kind, sources }) => (kind === 'superseded' ? sources : [])));
  // A source that replaced one report and brought another is named once.
  const told = reasons.filter(({ kind, sources }) => kind !== 'new-report' || sources.some((id) => !replacing.has(id)));
  const fresh = told.map((reason) => ({ reason, kept: reason.sources.filter((id) => !counted.has(id)) }));
  const known = fresh.flatMap(({ reason, kept }): readonly Why[] => {
    const isOfReport = reason.kind === 'new-report' || reason.kind === 'report-counted';
    if (!isOfReport || kept.length === reason.sources.length) return [reason];
    return [{ ...reason, sources: kept, text: whyText(reason.kind, nameReports(kept, after), at) }];
  });
  const all = onceEach([...known, ...came, ...went]);
  // A number where there was none is no correction.
  const isFirstSaid = ({ side }: Part): boolean => side.before?.quantity.stated === false && side.after?.quantity.stated === true;
  if (all.length === 0 && parts.some(isFirstSaid)) return [];
  return all.length > 0 ? all : [{ kind: 'corrected', sources: [], text: whyText('corrected', [], at), at }];
}

/** The same reason of two figures is said once. */
const onceEach = (reasons: readonly Why[]): readonly Why[] =>
  [...groupBy(reasons, ({ kind, text }) => JSON.stringify([kind, text.key, text.values])).values()].map((group) => ({
    ...(group[0] as Why),
    sources: [...new Set(group.flatMap(({ sources }) => sources))],
  }));

function moved(was: Counted, is: Counted, why: readonly Why[]): Unranked {
  const isMoved = !isSame(was.quantity, is.quantity);
  const [before, after] = [sideOf(was), sideOf(is)];
  const { at } = is;
  const difference = isMoved ? differenceOf(is.quantity, was.quantity) : null;
  const status =
    was.status === is.status
      ? null
      : was.quantity.stated
        ? statusNews(was.status, is.status, at)
        : sentence(`status.${is.status ?? 'reported'}`, at);
  const told = isMoved
    ? clauses(
        news('figure', at, { after: amount(is), before: amount(was) }),
        difference === null ? null : differenceNews(is.quantity, was.quantity, { ...difference, at }),
        status,
      )
    : clauses(news('figureSame', at, { after: amount(is) }), status);
  return changeOf({
    ...sharedBy(is),
    action: 'changed',
    news: told,
    before,
    after,
    difference: difference && { ...difference, at },
    why,
    was_at: was.at,
  });
}

/** The best numbers first, where both have one beside a range: the ranges alone may say next to nothing. */
export function differenceNews(now: Quantity, was: Quantity, difference: Difference & { readonly at: string }): Sentence | null {
  const { at, low, high } = difference;
  const hasBests = now.best !== null && was.best !== null && !(isExact(now) && isExact(was));
  const best = hasBests ? differenceOf(exactly(now.best ?? 0), exactly(was.best ?? 0)) : null;
  const isSided = low > 0 || high < 0;
  const range = isSided ? sayDifference(difference) : endsNews(now, was, at);
  if (!best) return range ?? firmerNews(now, was, at);
  if (best.low === 0) return range && sentence('changes.difference.bestSame', at, { range: within(range) });
  const led = within(sayDifference({ ...best, at }));
  return range
    ? sentence('changes.difference.bestAndRange', at, { best: led, range: within(range) })
    : sentence('changes.difference.best', at, { best: led });
}

/** Of two ranges that meet “3 fewer to 4 more” says nothing; which of their ends moved does. */
function endsNews(now: Quantity, was: Quantity, at: string): Sentence | null {
  // One number beside a range is firmer, which is told as such.
  const isOpen = [now, was].some((each) => lowEnd(each) === null || highEnd(each) === null);
  if (isOpen || isExact(now) || isExact(was)) return null;
  const moved = (key: 'lowest' | 'highest', is: End | null, old: End | null): Sentence | null => {
    if (!is || !old || is.n === old.n || is.strict || old.strict || is.slack > 0 || old.slack > 0) return null;
    const by = differenceOf(exactly(is.n), exactly(old.n));
    return by && sentence(`changes.difference.${key}`, at, { by: within(sayDifference({ ...by, at })) });
  };
  const ends = [moved('lowest', lowEnd(now), lowEnd(was)), moved('highest', highEnd(now), highEnd(was))];
  const [first, ...rest] = ends.filter((end) => end !== null);
  return first
    ? sentence('changes.difference.ends', at, { ends: { kind: 'list', sentences: [first, ...rest], join: 'and' } })
    : null;
}

/** Where it may be the same number still: not that it is more or fewer, only that less is left open. */
function firmerNews(now: Quantity, was: Quantity, at: string): Sentence | null {
  if (isExact(now) && !isExact(was)) return sentence('changes.difference.exact', at);
  return highEnd(was) === null && highEnd(now) !== null ? sentence('changes.difference.closed', at) : null;
}

function statusNews(was: string | null, is: string | null, at: string): Sentence {
  const word = (status: string | null) => within(sentence(`status.${status ?? 'reported'}`, at));
  return news('status', at, { before: word(was), after: word(is) });
}

const goneChange = (was: Counted): Unranked =>
  changeOf({
    ...sharedBy(was),
    action: 'gone',
    subject: { ...was.subject, at: goneAt },
    news: clauses(news('gone', goneAt), news('was', goneAt, { before: amount(was) })),
    before: sideOf(was),
    sources: [],
    fields: [],
    at: goneAt,
    was_at: was.at,
  });

const introducedNews = (counted: Counted, action: string): Sentence =>
  clauses(news('figureNew', counted.at, { after: amount(counted) }), action === 'new' ? news('new', counted.at) : null);

const sharedBy = ({ subject, sources, at }: Counted) => ({ kind: 'figure', subject, sources, at, fields: [at] }) as const;

const sideOf = ({ quantity: value, unit, status }: Counted): ChangeValue => ({
  kind: 'quantity',
  quantity: value,
  unit,
  status,
});

/** With its unit, where it has one. */
const amount = ({ quantity: value, unit, at }: Counted) =>
  unit === null ? quantity(value) : within(sentence('changes.amount', at, { figure: quantity(value), unit }));
