/** Version against version, and how a figure went over time. */
import type { Analysis } from '../../../../src/analysis/analyze.ts';
import type { Conflict, Version } from '../../../../src/analysis/figures/conflicts.ts';
import { differs, intervalOf, sameMembers, show } from '../../../support/figures-oracle/against.ts';
import * as oracle from '../../../support/figures-oracle/count.ts';
import { figure, inWords, print } from '../../../support/figures-oracle/print.ts';
import { distinct, isSurelyBefore, liveOf, type Report, type Settled, settle } from '../../../support/figures-oracle/reports.ts';
import { mainOf, type Raw, type RawBriefing, textOf, wordsOf } from '../../../support/random-briefing/raw-briefing.ts';
import { listed, numberIn } from '../readers/reader.ts';
import { nameOf } from './key-figures.ts';
import type { Say } from './read-figures.ts';
import { partyName, placeNames } from './totals.ts';

interface Reported {
  readonly subject: string;
  readonly settled: Settled;
}

/** Every figure of the file, with who, where and what it is of. */
function reportedIn(raw: RawBriefing): readonly Reported[] {
  const incidents = raw.incidents.map(({ id }) => String(id));
  const cells = incidents.flatMap((incident) => oracle.cellsOf(raw, incident));
  const attackers = mainOf(raw)?.attackers as Raw | undefined;
  return [
    ...cells.map((cell) => {
      const where = [partyName(raw, cell.party), cell.item ?? '', ...placeNames(raw, cell.places)].filter((part) => part !== '');
      const what = nameOf({ measure: cell.measure, of: cell.of, cells: [] }, raw);
      return { subject: where.length > 0 ? `${where.join(', ')}: ${what}` : what, settled: cell.settled };
    }),
    ...raw.materiel.flatMap((row) =>
      ['taken', 'recovered', 'destroyed', 'damaged']
        .filter((field) => field in row)
        .map((field) => ({ subject: `${textOf(row, 'item')}: ${field}`, settled: settle(row[field], false, raw.sources) })),
    ),
    ...(attackers
      ? [{ subject: `${partyName(raw, 'g')}: size of the group`, settled: settle(attackers.size, false, raw.sources) }]
      : []),
  ];
}

const shown = (versions: readonly Version[]): readonly string[] =>
  versions.map(({ quantity, state, scope }) => `${show(intervalOf(quantity))}, ${state}, ${scope}`);
/** Versions of one figure, state and scope, as they are to be shown. */
const expectedOf = (reports: readonly Report[]): readonly string[] => [
  ...new Set(reports.map(({ value, state, raw }) => `${show(value)}, ${state}, ${raw.scope ?? null}`)),
];
const isSaid = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function versionFaults(name: string, { versions, former, derived }: Conflict, settled: Settled): readonly string[] {
  const dead = settled.reports.filter(({ state }) => state !== 'live');
  return [
    ...(sameMembers(shown(versions), expectedOf(liveOf(settled))) ? [] : [`${name}: versions ${shown(versions).join(' | ')}`]),
    ...(sameMembers(shown(former), expectedOf(dead)) ? [] : [`${name}: former versions ${shown(former).join(' | ')}`]),
    ...differs(`${name}: derived`, derived, settled.value),
    ...[...versions, ...former].flatMap(({ sources, quantity }) => {
      const given = settled.reports.filter(
        ({ value, source }) => sources.includes(source) && show(value) === show(intervalOf(quantity)),
      );
      return given.length >= new Set(sources).size ? [] : [`${name}: ${sources} do not all say so`];
    }),
  ];
}

/** A number only where each is a dispute of its own: versions that contradict each other, and no question that may be about them. */
function titleFaults(title: string, { disputes }: RawBriefing): readonly string[] {
  // A question of two versions is asked in the author's words, and only a question.
  const asked = disputes.find((each) => wordsOf(each, 'claims').length > 1 && /^\S+ \S+ .*\?$/u.test(textOf(each, 'question')));
  if (asked) {
    const [question, reading] = [textOf(asked, 'question'), textOf(asked, 'reading').replace(/\.$/u, '')];
    const differ = `${question} The ${inWords(wordsOf(asked, 'claims').length)} accounts differ`;
    return [`${question} ${reading}`, differ].includes(title) ? [] : [`${title}: not asked`];
  }
  if (disputes.length === 0) return title === '' ? [] : [`${title}: nothing is in dispute`];
  const isBoth = disputes.every((each) => wordsOf(each, 'claims').length > 1);
  const [, n] =
    (isBoth ? /^Accounts differ on (\S+) questions?$/u : /^(\S+) questions? (?:is|are) in dispute$/u).exec(title) ?? [];
  return numberIn(n) === disputes.length ? [] : [`${title}: not ${disputes.length}`];
}

/** Of the first figure whose reports contradict each other, else that they give differently: each number that one of them gives, or from where to where they range. */
function figuresFaults(title: string, analysis: Analysis, say: Say): readonly string[] {
  const first = analysis.conflicts.find(({ is_contradiction }) => is_contradiction) ?? analysis.conflicts[0];
  if (!first) return title === '' ? [] : [`${title}: no reports differ`];
  const subject = say(first.subject);
  const isNamed = title.toLowerCase().includes(`(${subject.toLowerCase()})`);
  const printed = (quantity: Version['quantity']) =>
    say({ key: 'conflict.figure', n: null, values: { figure: { kind: 'quantity', quantity } }, at: '' }).toLowerCase();
  const isRange = /differ; they give /u.test(title);
  const given = first.versions.map(({ quantity }) => quantity);
  const ends = [Math.min(...given.map(({ low }) => low ?? 0)), Math.max(...given.map(({ high }) => high ?? 0))];
  const told = isRange
    ? ends.every((end) => title.includes(figure(end)))
    : given.every((quantity) => title.toLowerCase().includes(printed(quantity)));
  return [...(isNamed || (told && title.toLowerCase().includes(first.of.toLowerCase())) ? [] : [`${title}: not ${subject}`])];
}

export function conflictFaults(analysis: Analysis, raw: RawBriefing, say: Say): readonly string[] {
  const expected = reportedIn(raw).filter(({ settled }) => distinct(liveOf(settled)).length > 1);
  const { conflicts } = analysis;
  const title = analysis.titles.disputes ? say(analysis.titles.disputes) : '';
  return [
    ...(conflicts.length === expected.length ? [] : [`${conflicts.length} conflicts, not ${expected.length}`]),
    ...titleFaults(title, raw),
    ...figuresFaults(analysis.titles.conflicts ? say(analysis.titles.conflicts) : '', analysis, say),
    ...(analysis.dispute_count === expected.length + raw.disputes.length ? [] : [`${analysis.dispute_count} disputes`]),
    ...conflicts.flatMap((conflict) => {
      const subject = say(conflict.subject);
      const named = expected.filter((each) => isSaid(each.subject, subject));
      if (named.length === 0) return [`conflict of ${subject}: there is none`];
      const faults = named.map(({ settled }) => [
        ...versionFaults(subject, conflict, settled),
        ...(conflict.is_contradiction === settled.isDisputed ? [] : [`${subject}: contradiction ${conflict.is_contradiction}`]),
      ]);
      return faults.find((each) => each.length === 0) ?? faults[0] ?? [];
    }),
  ];
}

export function historyFaults(analysis: Analysis, raw: RawBriefing, say: Say): readonly string[] {
  const stepsOf = ({ settled: { reports } }: Reported) =>
    new Set(
      reports
        .filter(({ state, value, date }) => !['denied', 'scope'].includes(state) && value.isStated && date !== '')
        .map(({ value, date, state }) => `${state} ${show(value)} ${date}`),
    );
  const isHistory = (steps: ReadonlySet<string>) =>
    steps.size >= 3 && [...steps].filter((step) => !step.startsWith('live ')).length >= 2;
  const expected = reportedIn(raw).filter((each) => isHistory(stepsOf(each)));
  const { histories } = analysis;
  return [
    ...(histories.length === expected.length ? [] : [`${histories.length} histories, not ${expected.length}`]),
    ...histories.flatMap(({ title, subject, steps, number }, index) => {
      const text = say(title);
      const dates = steps.map(({ as_of }) => as_of?.from.iso ?? '');
      const [first, last] = [steps[0], steps.at(-1)];
      if (!first || !last) return [`${text}: nothing`];
      const named = expected.filter((each) => isSaid(each.subject, say(subject)));
      const words = `${say(subject)}: ${inWords(steps.length)} figures over time, from ${print(intervalOf(first.quantity))} to ${print(intervalOf(last.quantity))}`;
      const isOrdered = dates.every((date, place) =>
        dates.slice(place + 1).every((later) => !isSurelyBefore(normal(later), normal(date))),
      );
      return [
        ...(isSaid(text, words) ? [] : [`${text}: not ${words}`]),
        ...(isOrdered ? [] : [`${text}: ${dates} is not in the order of time`]),
        ...(named.some((each) => stepsOf(each).size === steps.length) ? [] : [`${text}: not so many versions`]),
        ...(number === index + 1 ? [] : [`${text}: number ${number}`]),
      ];
    }),
  ];
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const dayMilliseconds = 86_400_000;

/** From the first figure to the last of each history on the slide, and the days between where all begin and end on the same two. */
export function historySlideFaults(analysis: Analysis, say: Say): readonly string[] {
  return analysis.history_slides.flatMap(({ title, histories }) => {
    const text = say(title);
    const [first] = histories;
    if (!first) return [`${text}: of nothing`];
    if (first.of === '') return isSaid(text, say(first.title)) && histories.length === 1 ? [] : [`${text}: not its own title`];
    const changes = histories.map(({ what, steps }) => {
      const [from, to] = [steps[0], steps.at(-1)];
      return from && to && what
        ? `from ${print(intervalOf(from.quantity))} to ${print(intervalOf(to.quantity))} ${lower(say(what))}`
        : 'nothing';
    });
    const spans = new Set(
      histories.map(({ steps }) => {
        const ends = [steps[0], steps.at(-1)].map((step) => (step?.as_of?.relation === 'at' ? step.as_of.from.iso : ''));
        return ends.every((iso) => /^\d{4}-\d\d-\d\d$/u.test(iso)) ? ends.join(' ') : '';
      }),
    );
    const [from = '', to = ''] = spans.size === 1 ? ([...spans][0] ?? '').split(' ') : [];
    const days = from === '' ? 0 : (Date.parse(to) - Date.parse(from)) / dayMilliseconds;
    const span = days > 0 ? `in ${days} day${days === 1 ? '' : 's'} ` : '';
    const expected = `${first.of}: ${span}the figures went ${listed(changes)}`;
    return [
      ...(isSaid(text, expected) ? [] : [`${text}: not ${expected}`]),
      ...(histories.every(({ of }) => of === first.of) ? [] : [`${text}: of several`]),
    ];
  });
}

const normal = (iso: string): string => iso.replace('T', ' ');
