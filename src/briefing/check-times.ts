/** Times that the clocks of their zone never showed, or showed twice: only where both the time and its zone are known. */
import { type Diagnostic, error, type Span, warning } from '../foundation/diagnostic.ts';
import type { Memory } from '../foundation/memory/memory.ts';
import { nameOffset } from '../foundation/name-offset.ts';
import { type Path, type Positions, spanOfValue } from '../yaml/positions.ts';
import { civilOf, clockOf, dayEnd, dayStart, instantsOf, isZone, type ZoneClock } from './civil-time.ts';
import { figureRowsOf } from './raw-figures.ts';
import { asRecord, fieldOf, itemsOf } from './raw-value.ts';
import { isWhenProblem, type Moment, parseWhen, type When } from './when.ts';

/** A moment of a placed time, and where a mistake in it is shown. */
interface PlacedTime {
  readonly moment: Moment;
  readonly zone: string;
  readonly clock: ZoneClock;
  readonly span: Span;
}

export function checkTimes(root: unknown, positions: Positions, memory: Memory): readonly Diagnostic[] {
  const goodZone = (zone: unknown): string | undefined => (typeof zone === 'string' && isZone(zone, memory) ? zone : undefined);
  const zones = new Map(itemsOf(root, 'places').map((place) => [String(fieldOf(place, 'id')), goodZone(fieldOf(place, 'zone'))]));
  const zoneOf = (item: unknown): string | undefined => {
    const own = fieldOf(item, 'zone');
    return own === undefined || own === null ? zones.get(String(fieldOf(item, 'place'))) : goodZone(own);
  };
  const check = (given: unknown, path: Path, zone: string | undefined): readonly Diagnostic[] => {
    const time = parseWhen(given);
    if (isWhenProblem(time)) return [];
    const span = spanOfValue(positions, path);
    return zone === undefined ? checkUnread(time, span) : checkRead(time, { zone, clock: clockOf(zone, memory), span });
  };
  const timesOf = (list: string): readonly Diagnostic[] =>
    itemsOf(root, list).flatMap((item, index) => check(fieldOf(item, 'time'), [list, index, 'time'], zoneOf(item)));
  const asOf = [
    ...figureRowsOf(root),
    ...itemsOf(root, 'became').map((row, index) => ({ row, path: ['became', index] })),
  ].flatMap(({ row, path }) => asOfIn(row, path).flatMap(({ given, at }) => check(given, at, zoneOf(row))));
  // Which of two equal times it was, only an event can say.
  return [...timesOf('events'), ...[...timesOf('incidents'), ...asOf].filter(({ severity }) => severity === 'error')];
}

/** The times that a row's figure and its reports are of. */
function asOfIn(row: unknown, path: Path): readonly { readonly given: unknown; readonly at: Path }[] {
  const own = fieldOf(row, 'as_of');
  const reports = Object.entries(asRecord(row) ?? {}).flatMap(([field, value]) =>
    itemsOf(value, 'reports').map((report, index) => ({
      given: fieldOf(report, 'as_of'),
      at: [...path, field, 'reports', index, 'as_of'],
    })),
  );
  return [{ given: own, at: [...path, 'as_of'] }, ...reports].filter(({ given }) => given !== undefined && given !== null);
}

const clockTimeOf = ({ iso }: Moment): string => iso.slice(11);
const dayOf = ({ iso }: Moment): string => iso.slice(0, 10);

const momentsOf = ({ from, to }: When): readonly Moment[] => (to ? [from, to] : [from]);

function checkUnread(time: When, span: Span): readonly Diagnostic[] {
  return momentsOf(time)
    .filter(({ turn }) => turn !== null)
    .map((moment) =>
      error('BRF014', `invalid time: without a time zone there is no ${moment.turn} ${clockTimeOf(moment)}`, {
        span,
        hints: ['add `zone:` to the place or to this event, a name like Europe/Berlin'],
      }),
    );
}

function checkRead(time: When, read: Omit<PlacedTime, 'moment'>): readonly Diagnostic[] {
  const found = momentsOf(time).flatMap((moment) => checkMoment({ moment, ...read }));
  const { zone, clock, span } = read;
  if (found.length > 0 || !time.to || !endsFirst(time.from, time.to, clock)) return found;
  return [
    error('BRF007', `invalid time: in ${zone} it ends before it begins`, { span, hints: ['write the earlier time first'] }),
  ];
}

/** Whether the second time lies before the first, whichever of two equal clock times is meant. */
function endsFirst(from: Moment, to: Moment, clock: ZoneClock): boolean {
  if (from.precision !== 'minute' || to.precision !== 'minute') return false;
  return Math.max(...meant(to, clock)) < Math.min(...meant(from, clock));
}

function meant({ iso, turn, offset }: Moment, clock: ZoneClock): readonly number[] {
  const instants = instantsOf(civilOf(iso), clock);
  if (offset !== null) return [civilOf(iso) - offset * minute];
  return turn === 'first' ? instants.slice(0, 1) : turn === 'second' ? instants.slice(-1) : instants;
}

const minute = 60_000;

function checkMoment(placed: PlacedTime): readonly Diagnostic[] {
  const { precision } = placed.moment;
  return precision === 'minute' ? checkClock(placed) : precision === 'day' ? checkDay(placed) : [];
}

function checkDay({ moment, zone, clock, span }: PlacedTime): readonly Diagnostic[] {
  const midnight = civilOf(moment.iso);
  if (dayEnd(midnight + 24 * 60 * minute, clock) > dayStart(midnight, clock)) return [];
  return [skipped(`the calendar in ${zone} has no ${moment.iso}`, span)];
}

const skipped = (what: string, span: Span): Diagnostic =>
  error('BRF014', `invalid time: ${what}`, {
    span,
    hints: ['it was skipped when the clocks there were put forward; write what they showed, or correct `zone:`'],
  });

function checkClock({ moment, zone, clock: zoneClock, span }: PlacedTime): readonly Diagnostic[] {
  const { iso, turn, offset } = moment;
  const instants = instantsOf(civilOf(iso), zoneClock);
  const offsets = instants.map(zoneClock);
  const clock = clockTimeOf(moment);
  if (instants.length === 0) return [skipped(`no clock in ${zone} showed ${clock} on ${dayOf(moment)}`, span)];
  if (offset !== null) {
    if (offsets.includes(offset)) return [];
    const hints = [
      `clocks there were at ${offsets.map(nameOffset).join(' or ')}; correct the offset, or \`zone:\``,
      // `05:00-06:00` is read as an offset, and may be a stretch of time.
      ...(offset < 0 ? [`or write ${clock} to …, with blanks, if the second is a time of day too`] : []),
    ];
    return [error('BRF014', `invalid time: ${clock} at ${nameOffset(offset)} does not fit ${zone}`, { span, hints })];
  }
  if (instants.length === 1) {
    if (turn === null) return [];
    const hints = [`delete "${turn}"`];
    return [error('BRF014', `invalid time: clocks in ${zone} showed ${clock} only once on ${dayOf(moment)}`, { span, hints })];
  }
  if (turn !== null) return [];
  const [first, second] = offsets.map(nameOffset);
  return [
    warning('BRF015', `ambiguous time: clocks in ${zone} showed ${clock} twice on ${dayOf(moment)}`, {
      span,
      hints: [`which one? write ${clock} first (${first}) or ${clock} second (${second}); until then it counts as either`],
    }),
  ];
}
