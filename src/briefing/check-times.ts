/** Times that the clocks of their zone never showed, or showed twice: only where both the time and its zone are known. */
import { type Diagnostic, error, type Span, warning } from '../diagnostic.ts';
import { nameOffset } from '../name-offset.ts';
import { civilOf, dayEnd, dayStart, instantsOf, offsetAt } from './civil-time.ts';
import { type Positions, spanOfValue } from './positions.ts';
import { fieldOf, itemsOf } from './raw-value.ts';
import { isZone } from './schema/fields.ts';
import { isWhenProblem, type Moment, parseWhen, type When } from './when.ts';

/** A moment of a placed time, and where a mistake in it is shown. */
interface Placed {
  readonly moment: Moment;
  readonly zone: string;
  readonly span: Span;
}

export function checkTimes(root: unknown, positions: Positions): readonly Diagnostic[] {
  const zones = new Map(itemsOf(root, 'places').map((place) => [String(fieldOf(place, 'id')), goodZone(fieldOf(place, 'zone'))]));
  return (['events', 'incidents'] as const).flatMap((list) =>
    itemsOf(root, list).flatMap((item, index) => {
      const time = parseWhen(fieldOf(item, 'time'));
      if (isWhenProblem(time)) return [];
      const span = spanOfValue(positions, [list, index, 'time']);
      const own = fieldOf(item, 'zone');
      const zone = own === undefined || own === null ? zones.get(String(fieldOf(item, 'place'))) : goodZone(own);
      const found = zone === undefined ? checkUnread(time, span) : checkRead(time, zone, span);
      // Which of two equal times it was, only an event can say.
      return list === 'events' ? found : found.filter(({ severity }) => severity === 'error');
    }),
  );
}

const goodZone = (zone: unknown): string | undefined => (typeof zone === 'string' && isZone(zone) ? zone : undefined);

const clockOf = ({ iso }: Moment): string => iso.slice(11);
const dayOf = ({ iso }: Moment): string => iso.slice(0, 10);

const momentsOf = ({ from, to }: When): readonly Moment[] => (to ? [from, to] : [from]);

function checkUnread(time: When, span: Span): readonly Diagnostic[] {
  return momentsOf(time)
    .filter(({ turn }) => turn !== null)
    .map((moment) =>
      error('BRF014', `invalid time: without a time zone there is no ${moment.turn} ${clockOf(moment)}`, {
        span,
        hints: ['add `zone:` to the place or to this event, a name like Europe/Berlin'],
      }),
    );
}

function checkRead(time: When, zone: string, span: Span): readonly Diagnostic[] {
  const found = momentsOf(time).flatMap((moment) => checkMoment({ moment, zone, span }));
  if (found.length > 0 || !time.to || !endsFirst(time.from, time.to, zone)) return found;
  return [
    error('BRF007', `invalid time: in ${zone} it ends before it begins`, { span, hints: ['write the earlier time first'] }),
  ];
}

/** Of two clock times, whichever of two equal ones is meant. */
function endsFirst(from: Moment, to: Moment, zone: string): boolean {
  if (from.precision !== 'minute' || to.precision !== 'minute') return false;
  return Math.max(...meant(to, zone)) < Math.min(...meant(from, zone));
}

function meant({ iso, turn, offset }: Moment, zone: string): readonly number[] {
  const instants = instantsOf(civilOf(iso), zone);
  if (offset !== null) return [civilOf(iso) - offset * minute];
  return turn === 'first' ? instants.slice(0, 1) : turn === 'second' ? instants.slice(-1) : instants;
}

const minute = 60_000;

function checkMoment(placed: Placed): readonly Diagnostic[] {
  const { precision } = placed.moment;
  return precision === 'minute' ? checkClock(placed) : precision === 'day' ? checkDay(placed) : [];
}

function checkDay({ moment, zone, span }: Placed): readonly Diagnostic[] {
  const midnight = civilOf(moment.iso);
  if (dayEnd(midnight + 24 * 60 * minute, zone) > dayStart(midnight, zone)) return [];
  return [skipped(`the calendar in ${zone} has no ${moment.iso}`, span)];
}

const skipped = (what: string, span: Span): Diagnostic =>
  error('BRF014', `invalid time: ${what}`, {
    span,
    hints: ['it was skipped when the clocks there were put forward; write what they showed, or correct `zone:`'],
  });

function checkClock({ moment, zone, span }: Placed): readonly Diagnostic[] {
  const { iso, turn, offset } = moment;
  const instants = instantsOf(civilOf(iso), zone);
  const offsets = instants.map((instant) => offsetAt(instant, zone));
  const clock = clockOf(moment);
  if (instants.length === 0) return [skipped(`no clock in ${zone} showed ${clock} on ${dayOf(moment)}`, span)];
  if (offset !== null) {
    if (offsets.includes(offset)) return [];
    const hints = [`clocks there were at ${offsets.map(nameOffset).join(' or ')}; correct the offset, or \`zone:\``];
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
